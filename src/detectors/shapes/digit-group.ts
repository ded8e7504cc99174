import type { Draft } from '../../core/draft.ts'
import { gapAfter, isA, isSign, kindOf, numberToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { roman } from '../words/word-values.ts'
import { joinedDigits } from './joined-digits.ts'

/** Shortest unknown word that is read as several number words: alone, and among other numbers. */
const shortestJoined = 10
const shortestWithin = 7

const romanForm = /^(?:i{1,3}|iv|vi{0,3}|ix|n)$/
const romanValue = ['n', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const letterDigits = /^[oil]{1,3}$/

/** Letters typed for digits directly beside digits of the same number. */
const lettersBeside = /^[oilsz]{1,2}$/

export interface Group {
  readonly last: number
  readonly text: string
  readonly word: boolean
  readonly plain: boolean
  readonly odd: boolean
  readonly roman?: boolean
}

/** A number word that is an everyday word as well: it counts among number words only. */
export const isDoubtful = ({ word, plain }: Group): boolean => word && !plain

export const digitsIn = ({ text, word }: Group): number => (word ? (text.length > 2 ? 3 : text.length) : text.length)

export function groupAt(tokens: Tokens, draft: Draft, index: number, within: boolean): Group | undefined {
  const text = tokenText(tokens, index)
  const odd = tokens.disguised[index] === 1
  if (kindOf(tokens, index) === numberToken) return { last: index, text, word: false, plain: false, odd }
  if (kindOf(tokens, index) !== wordToken) return undefined
  if (isA(tokens, index, classes.repeat)) return repeated(tokens, draft, index)
  if (isA(tokens, index, classes.digit) && tokens.value[index] !== roman) return { last: index, text: String(tokens.value[index] ?? 0), word: true, plain: !isA(tokens, index, classes.common | classes.link | classes.ask | classes.spokenSign), odd }
  const glued = (gapAfter(tokens, index) === 0 && kindOf(tokens, index + 1) === numberToken) || (within && gapAfter(tokens, index - 1) === 0 && kindOf(tokens, index - 1) === numberToken)
  if (glued && within && lettersBeside.test(text)) return { last: index, text: '0'.repeat(text.length), word: false, plain: false, odd: true }
  if (glued && letterDigits.test(text) && (within || text === 'o' || text === 'l')) return { last: index, text: '0'.repeat(text.length), word: false, plain: false, odd: true }
  const between = within && gapAfter(tokens, index) === 0 && kindOf(tokens, index + 1) === numberToken && gapAfter(tokens, index - 1) === 0 && kindOf(tokens, index - 1) === numberToken
  if (between && /^[oilszb]{1,2}$/.test(text)) return { last: index, text: '0'.repeat(text.length), word: false, plain: false, odd: true }
  if (within && /^(?:[oil]|o{2,3})$/.test(text) && gapAfter(tokens, index) <= 1 && kindOf(tokens, index + 1) === numberToken && !joinsYears(tokens, index)) return { last: index, text: '0'.repeat(text.length), word: false, plain: false, odd: true }
  if (within && /^o{2,3}$/.test(text) && gapAfter(tokens, index) <= 1 && kindOf(tokens, index + 1) === wordToken && lettersBeside.test(tokenText(tokens, index + 1)) && gapAfter(tokens, index + 1) === 0 && kindOf(tokens, index + 2) === numberToken) return { last: index, text: '0'.repeat(text.length), word: false, plain: false, odd: true }
  if (within && /^o{1,3}$/.test(text) && leadsToDigits(tokens, index)) return { last: index, text: '0'.repeat(text.length), word: false, plain: false, odd: true }
  if (within && text === 'o' && isA(tokens, index - 1, classes.digit) && isA(tokens, index + 1, classes.digit | classes.repeat)) return { last: index, text: '0', word: true, plain: true, odd: true }
  if (romanForm.test(text) && draft.upperAt(startOf(tokens, index))) return { last: index, text: String(romanValue.indexOf(text)), word: true, plain: true, odd: true, roman: true }
  const joined = text.length >= (within ? shortestWithin : shortestJoined) && (tokens.classes[index] ?? 0) === 0 ? joinedDigits(text) : undefined
  if (joined === undefined) return undefined
  return joined.length <= 2 ? { last: index, text: joined, word: true, plain: true, odd: false } : { last: index, text: joined, word: false, plain: true, odd: true }
}

/** Most pieces made of letters alone between digits. */
const mostLetterPieces = 3

/** "o7 oo o o4": whether nothing but letters for digits stands between a piece and the next digits, in two pieces at least. */
function leadsToDigits(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + mostLetterPieces && gapAfter(tokens, at - 1) <= 1; at++) {
    if (kindOf(tokens, at) === numberToken) return at > index + 1
    if (!/^[oil]{1,3}$/.test(tokenText(tokens, at))) return false
  }
  return false
}

const yearForm = /^(?:1\d|20)\d\d$/

/** "1569 i 1683": "and" or "or" of several languages, between two years. */
const joinsYears = (tokens: Tokens, index: number): boolean =>
  gapAfter(tokens, index) === 1 && gapAfter(tokens, index - 1) === 1 && yearForm.test(tokenText(tokens, index - 1)) && yearForm.test(tokenText(tokens, index + 1))

function repeated(tokens: Tokens, draft: Draft, index: number): Group | undefined {
  const next = index + (isSign(tokens, index + 1, '-') ? 2 : 1)
  if (gapAfter(tokens, index) > 1) return undefined
  const digit = isA(tokens, next, classes.repeat) ? undefined : groupAt(tokens, draft, next, true)
  if (digit === undefined || digit.text.length !== 1) return undefined
  return { last: digit.last, text: digit.text.repeat(tokens.value[index] ?? 2), word: true, plain: true, odd: true }
}
