import { gapAfter, isA, isSign, kindOf, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { plainEndings } from '../words/top-level-domains.ts'
import { domainAt, isEnclosed, type Domain } from './domain.ts'
import { widestGap } from './dots.ts'

const plain: ReadonlySet<string> = new Set(plainEndings.split(' '))

/** Most tokens between a word for "@" and the first dot of its host. */
const mostBeforeDot = 8

/** The host of a mail address. */
export interface Host {
  readonly last: number
  readonly plain: boolean
  readonly known: boolean
  /** Whether its dots are said in words: hardly a place that something is at. */
  readonly spelled?: boolean
}

/** The host that begins at a token: a domain, or a mail host's name with or without its ending. */
export function hostAt(tokens: Tokens, first: number, strongAt = false): Host | undefined {
  const domain = domainAt(tokens, first)
  if (domain !== undefined && (strongAt || trustworthy(tokens, domain) || (domain.form === 'word' && !isA(tokens, first, classes.common | classes.link))) && !/^\d+x$/.test(domain.labels[0] ?? '')) return { last: domain.last, plain: domain.form === 'glued', spelled: domain.form === 'word', known: isA(tokens, first, classes.mailHost) }
  const quoted = isEnclosed(tokens, first) ? 1 : 0
  const name = first + quoted
  if (!isA(tokens, name, classes.mailHost)) return undefined
  const end = name + quoted
  const listed = endingAfterComma(tokens, end)
  if (listed !== undefined) return { last: listed, plain: false, known: true }
  const next = kindOf(tokens, end + 1) === signToken && ';,/\\-_:'.includes(tokenText(tokens, end + 1)) && gapAfter(tokens, end) === 0 && gapAfter(tokens, end + 1) === 0 ? end + 2 : end + 1
  if (gapAfter(tokens, end) <= widestGap && /^(?:com|co|net|org|de|fr|ru|in|br|uk|\w{3,6}com|\w{3,6}net|닷컴|닷넷)$/.test(tokenText(tokens, next))) return { last: next, plain: false, known: true }
  return { last: end, plain: false, known: true }
}

const isPause = (tokens: Tokens, at: number): boolean => isSign(tokens, at, ',') || isSign(tokens, at, ';')

/** "gmail , com", "gmail, dot, com": index of the ending, where commas part what is spelled out. */
function endingAfterComma(tokens: Tokens, host: number): number | undefined {
  if (isPause(tokens, host + 1) && tokenText(tokens, host + 2) === 'com' && gapAfter(tokens, host) === 1 && gapAfter(tokens, host + 1) === 1) return host + 2
  const dot = host + 1 + (isPause(tokens, host + 1) ? 1 : 0)
  if (!isA(tokens, dot, classes.dot) || kindOf(tokens, dot) === signToken) return undefined
  const ending = dot + 1 + (isPause(tokens, dot + 1) ? 1 : 0)
  return ending > host + 2 && /^(?:com|co|net|org|de|fr|ru|in|br|uk)$/.test(tokenText(tokens, ending)) ? ending : undefined
}

/** Whether a domain after an at-sign is more than a word and the next sentence. */
function trustworthy(tokens: Tokens, { topLevel, form, first, labels }: Domain): boolean {
  if (form === 'glued' || form === 'bracketed') return true
  if (form === 'spaced') return plain.has(labels.at(-1) ?? '') || isA(tokens, first, classes.mailHost)
  return plain.has(labels.at(-1) ?? '') || !isA(tokens, topLevel, classes.link | classes.common) || isA(tokens, first, classes.mailHost)
}

/** A quick look whether a word for "@" has a host close behind it: most are mere words. */
export function hostMayFollow(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + mostBeforeDot; at++) if (isA(tokens, at, classes.mailHost | classes.dot)) return true
  return false
}
