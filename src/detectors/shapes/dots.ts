import { gapAfter, isA, kindOf, signToken, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'

/** How a dot or an at-sign is written: as the sign between two words, with space, in brackets, as a word, as another sign. */
export type SignForm = 'glued' | 'spaced' | 'bracketed' | 'word' | 'other-sign'

/** A dot or an at-sign with all that belongs to it, brackets too. */
export interface SignSpan {
  /** Index of its first and last token. */
  readonly first: number
  readonly last: number
  readonly form: SignForm
  /** Index of the sign or word itself. */
  readonly core: number
}

/** Widest space around a spaced sign, in code units: "maria  @  gmail". */
export const widestGap = 4

/** Most brackets in one another around a sign. */
const mostBrackets = 3

const opening = '([{<"\'|*-_~/\\:=#&.^>⟨«'
const closing = ')]}>"\'|*-_~/\\:=#;.^>⟩»'

const signText = (tokens: Tokens, index: number): string => (kindOf(tokens, index) === signToken ? tokenText(tokens, index) : '')

/** Whether a sign opens what the other one closes. */
const isPair = (before: string, after: string): boolean => before !== '.' && [...opening].some((sign, at) => sign === before && closing.charAt(at) === after)

/** Whether a token stands in brackets, or between two equal signs, close to it. */
function bracketsAround(tokens: Tokens, core: number): boolean {
  const before = signText(tokens, core - 1)
  const after = signText(tokens, core + 1)
  if (before === '' || after === '' || gapAfter(tokens, core - 1) > 1 || gapAfter(tokens, core) > 1) return false
  const apart = gapAfter(tokens, core - 2) === 1 && gapAfter(tokens, core - 1) === 1 && gapAfter(tokens, core) === 1
  if (before === '.' && (kindOf(tokens, core) !== wordToken || (gapAfter(tokens, core - 1) > 0 && !apart))) return false
  const kind = opening.indexOf(before)
  return kind >= 0 && closing[kind] === after
}

/** Whether a dot leads on to another label, rather than to the next sentence: a quick look before any closer one. */
export function leadsOn(tokens: Tokens, dot: number): boolean {
  const gap = gapAfter(tokens, dot)
  if (gap > widestGap) return false
  if (tokenText(tokens, dot - 1) === 'www') return true
  if (gap === 0 && kindOf(tokens, dot + 1) !== signToken) return true
  return isA(tokens, dot + 1, classes.topLevel) || (kindOf(tokens, dot + 1) === signToken && (isA(tokens, dot + 2, classes.topLevel) || gapAfter(tokens, dot + 1) === 0))
}

/** The dot or at-sign at a token, whatever its form. */
export function signSpanAt(tokens: Tokens, core: number): SignSpan {
  if (bracketsAround(tokens, core)) {
    let depth = 1
    while (depth < mostBrackets && isPair(signText(tokens, core - depth - 1), signText(tokens, core + depth + 1)) && gapAfter(tokens, core - depth - 1) === 0 && gapAfter(tokens, core + depth) === 0) depth += 1
    return { first: core - depth, last: core + depth, form: 'bracketed', core }
  }
  if (kindOf(tokens, core) === wordToken) return { first: core, last: core, form: 'word', core }
  const text = tokenText(tokens, core)
  const glued = gapAfter(tokens, core - 1) === 0 && gapAfter(tokens, core) === 0
  return { first: core, last: core, form: text !== '.' && text !== '@' ? 'other-sign' : glued ? 'glued' : 'spaced', core }
}

/** The dot that begins at or directly after a token's end, or `undefined`. */
export function dotAfter(tokens: Tokens, index: number): SignSpan | undefined {
  for (let core = index + 1; core <= index + 1 + mostBrackets; core++) {
    if (gapAfter(tokens, core - 1) > widestGap) return undefined
    if (!isA(tokens, core, classes.dot)) continue
    const span = signSpanAt(tokens, core)
    if (span.first === index + 1) return span
  }
  return undefined
}

/** The dot that ends directly before a token, or `undefined`. */
export function dotBefore(tokens: Tokens, index: number): SignSpan | undefined {
  for (let core = index - 1; core >= index - 1 - mostBrackets; core--) {
    if (gapAfter(tokens, core) > widestGap) return undefined
    if (!isA(tokens, core, classes.dot)) continue
    const span = signSpanAt(tokens, core)
    if (span.last === index - 1) return span
  }
  return undefined
}
