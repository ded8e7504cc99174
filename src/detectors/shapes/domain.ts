import { gapAfter, isA, isSign, kindOf, numberToken, signToken, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { dotAfter, widestGap, type SignForm } from './dots.ts'
import { nextTopLevel } from './top-levels.ts'

/** A host name as it stands in a text. */
export interface Domain {
  /** Index of the first and last token. */
  readonly first: number
  readonly last: number
  /** The labels, last one the top-level domain. */
  readonly labels: readonly string[]
  /** Index of the top-level domain's token. */
  readonly topLevel: number
  /** How the dots are written; the least ordinary one counts. */
  readonly form: SignForm
}

/** Most labels of a host name, and most tokens of one label. */
const mostLabels = 10
const mostLabelTokens = 16
/** Most tokens of a host name: its labels, and the dots between them with their brackets. */
export const mostHostTokens = mostLabels * (mostLabelTokens + 5)

const rank: Readonly<Record<SignForm, number>> = { glued: 0, 'other-sign': 1, spaced: 2, word: 3, bracketed: 4 }

interface Label {
  readonly last: number
  readonly text: string
}

/** Whether a token is of a script written without spaces: where it meets another script, a label ends. */
export const isUnspaced = (tokens: Tokens, index: number): boolean => kindOf(tokens, index) === wordToken && tokens.text.charCodeAt(tokens.start[index] ?? 0) >= 0x2e80

const changesScript = (tokens: Tokens, index: number, other: number): boolean => kindOf(tokens, index) !== signToken && isUnspaced(tokens, index) !== isUnspaced(tokens, other)

/** Whether a token is an arrow, an emoji or the like that stands directly before a dot: "✪.ws". */
export const isSymbolLabel = (tokens: Tokens, index: number): boolean =>
  kindOf(tokens, index) === signToken && (tokens.text.charCodeAt(tokens.start[index] ?? 0) >= 0x2190) && gapAfter(tokens, index) === 0 && isSign(tokens, index + 1, '.')

/** Whether a token opens quotes or brackets around one word: "[gmail]". */
export const isEnclosed = (tokens: Tokens, opens: number): boolean =>
  kindOf(tokens, opens) === signToken && kindOf(tokens, opens + 1) === wordToken && kindOf(tokens, opens + 2) === signToken &&
  ['""', '[]', '()', '{}', '<>'].includes(tokenText(tokens, opens) + tokenText(tokens, opens + 2)) && gapAfter(tokens, opens) === 0 && gapAfter(tokens, opens + 1) === 0

/** A label that begins at a token: words and digits with hyphens between, in quotes or brackets or not. */
function labelAt(tokens: Tokens, first: number, mixedScripts = false): Label | undefined {
  if (isSymbolLabel(tokens, first)) return { last: first, text: tokenText(tokens, first) }
  if (isEnclosed(tokens, first)) return { last: first + 2, text: tokenText(tokens, first + 1) }
  if (kindOf(tokens, first) !== wordToken && kindOf(tokens, first) !== numberToken) return undefined
  let last = first
  for (let next = first + 1; next - first < mostLabelTokens && gapAfter(tokens, next - 1) === 0; next++) {
    const isPart = kindOf(tokens, next) === signToken ? isSign(tokens, next, '-') || isSign(tokens, next, '_') : !isA(tokens, next, classes.dot | classes.at) || kindOf(tokens, next) === numberToken
    if (!isPart || (!mixedScripts && changesScript(tokens, next, first))) break
    if (kindOf(tokens, next) !== signToken) last = next
  }
  return { last, text: tokens.text.slice(tokens.start[first], tokens.end[last]).replaceAll(/\s/g, '') }
}

/** Index of the first token of the label that ends at a token. */
export function labelStart(tokens: Tokens, last: number): number {
  let first = last
  for (let next = last - 1; last - next < mostLabelTokens && next >= 0 && gapAfter(tokens, next) === 0; next--) {
    const isSignPart = isSign(tokens, next, '-') || isSign(tokens, next, '_')
    if ((kindOf(tokens, next) === signToken && !isSignPart) || changesScript(tokens, next, last)) break
    if (!isSignPart) first = next
  }
  return first
}

/**
 * The longest host name that begins at a token and ends in a top-level domain.
 * @param afterScheme whether a scheme stands before it, so that the script may change between labels
 */
export function domainAt(tokens: Tokens, first: number, afterScheme = false): Domain | undefined {
  if (nextTopLevel(tokens, first) > first + mostHostTokens) return undefined
  const wide = afterScheme ? labelAt(tokens, first, true) : undefined
  const start = wide !== undefined && isSign(tokens, wide.last + 1, '.') ? wide : labelAt(tokens, first)
  if (start === undefined) return undefined
  const labels = [start.text]
  let last = start.last
  let form: SignForm = 'glued'
  let found: Domain | undefined
  while (labels.length < mostLabels) {
    const dot = dotAfter(tokens, last)
    if (dot === undefined || gapAfter(tokens, dot.last) > widestGap) break
    const next = dot.last + 1
    const label = isUnspaced(tokens, next) && isA(tokens, next, classes.topLevel) ? { last: next, text: tokenText(tokens, next) } : labelAt(tokens, next)
    if (label === undefined) break
    const topLevel = isEnclosed(tokens, next) ? next + 1 : next
    const endsHost = (isA(tokens, topLevel, classes.topLevel) && (label.last === topLevel || topLevel > next)) || label.text.startsWith('xn--')
    if (found !== undefined && (rank[dot.form] > rank[form] || (dot.form !== 'glued' && !endsHost) || (dot.form === 'spaced' && gapAfter(tokens, dot.first - 1) === 0))) break
    if (!afterScheme && isUnspaced(tokens, last) && !isUnspaced(tokens, dot.last + 1)) break
    if (rank[dot.form] > rank[form]) form = dot.form
    labels.push(label.text)
    last = label.last
    if (endsHost) found = { first, last, labels: [...labels], topLevel, form }
  }
  return found
}
