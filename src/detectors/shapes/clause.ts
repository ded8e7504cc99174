import { gapAfter, isA, kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import type { WordSet } from '../words/folded-words.ts'

/** A stretch of tokens, last one included. */
export interface Clause {
  readonly first: number
  readonly last: number
}

/** Most tokens of a clause on either side of the word that it is read around. */
export const clauseReach = 30

/** Whether a clause is a question by its last sign. */
export const isQuestion = (tokens: Tokens, { last }: Clause): boolean => [last, last + 1].some((at) => kindOf(tokens, at) === signToken && '?؟？;'.includes(tokenText(tokens, at)))

const stops = '.!?;…。！？؟'

function endsClause(tokens: Tokens, index: number): boolean {
  if (kindOf(tokens, index) !== signToken) return lineEndsAfter(tokens, index)
  const isEmoticon = '()'.includes(tokenText(tokens, index)) && gapAfter(tokens, index - 1) === 0 && ':;'.includes(tokenText(tokens, index - 1)) && kindOf(tokens, index - 1) === signToken
  return ((isEmoticon || stops.includes(tokenText(tokens, index))) && gapAfter(tokens, index) > 0) || lineEndsAfter(tokens, index)
}

/** The sentence or line around a token, without the signs at its ends. */
export function clauseAround(tokens: Tokens, index: number): Clause {
  let first = index
  while (first > 0 && index - first < clauseReach && !endsClause(tokens, first - 1)) first -= 1
  let last = index
  while (last + 1 < tokens.count && last - index < clauseReach && !endsClause(tokens, last)) last += 1
  while (first < index && kindOf(tokens, first) === signToken) first += 1
  while (last + 1 < tokens.count && '?؟？'.includes(tokenText(tokens, last + 1)) && gapAfter(tokens, last) <= 1) last += 1
  while (last > index && kindOf(tokens, last) === signToken && !')"?؟？%$€£₹'.includes(tokenText(tokens, last))) last -= 1
  return { first, last }
}

/** The part of a clause that lies within a reach of a token. */
export const windowIn = ({ first, last }: Clause, index: number, reach: number): Clause => ({ first: Math.max(first, index - reach), last: Math.min(last, index + reach) })

/** Index of the first token of the stretch that has one of the classes, or -1. */
export function findIn(tokens: Tokens, { first, last }: Clause, classMask: number): number {
  for (let at = Math.max(0, first); at <= last && at < tokens.count; at++) if (isA(tokens, at, classMask)) return at
  return -1
}

export const hasIn = (tokens: Tokens, clause: Clause, classMask: number): boolean => findIn(tokens, clause, classMask) >= 0

/** Whether a word of the stretch is in a list. */
export function hasWord(tokens: Tokens, { first, last }: Clause, words: RegExp | WordSet): boolean {
  for (let at = Math.max(0, first); at <= last; at++) if (words instanceof RegExp ? words.test(tokenText(tokens, at)) : words.has(tokenText(tokens, at))) return true
  return false
}
