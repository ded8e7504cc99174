import type { Draft } from '../../core/draft.ts'
import { hashNext, hashOf } from '../../core/lexicon.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { shareLanguage } from '../words/digit-languages.ts'
import { lexicon, roman } from '../words/lexicon.ts'

/** Digits that stand together, however written. */
export interface DigitRun {
  /** Index of the first and last token. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** How many digits it makes. */
  readonly digits: number
  /** Each group as written: its digits, or the value of a number word. */
  readonly groups: readonly string[]
  /** How many groups are number words. */
  readonly words: number
  /** How many of those are no everyday words of some language as well. */
  readonly plainWords: number
  /** Letters in place of digits, number words with digits in place of letters, styled digits. */
  readonly odd: boolean
  /** Whether words such as "then" stand between groups. */
  readonly spoken: boolean
  /** How many groups are Roman numerals. */
  readonly roman: number
  readonly plus: boolean
  /** The signs between the groups, without doubles; space among them. */
  readonly separators: ReadonlySet<string>
}

/** Most groups of one run, and most separating tokens between two groups. */
const mostGroups = 40
const mostSeparators = 4
/** Widest space between two groups, in code units. */
const widestSpace = 4

/** Everyday words that count only after another number word. */
const leadingWord = /^(?:on|to|for|fore|won|ate|at|et|no|so|a|i|in|it|is|am|or|and|tree|we|an|by|he)$/
const romanForm = /^(?:i{1,3}|iv|vi{0,3}|ix|n)$/
const romanValue = ['n', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const letterDigits = /^[oil]{1,3}$/
/** Letters typed for digits directly beside digits of the same number. */
const lettersBeside = /^[oilsz]{1,2}$/
const groupSigns = '-.()/*|~,_<>[]{}•·\'"+=;:#^&'

interface Group {
  readonly last: number
  readonly text: string
  readonly word: boolean
  readonly plain: boolean
  readonly odd: boolean
  readonly roman?: boolean
}

/** The run of digits that begins at a token, or `undefined`. */
export function digitRunAt(tokens: Tokens, draft: Draft, first: number): DigitRun | undefined {
  const opening = groupAt(tokens, draft, first, false)
  if (opening === undefined || (opening.word && !opening.plain && leadingWord.test(tokenText(tokens, first)))) return undefined
  if (isDoubtful(opening) && isA(tokens, opening.last + 1, classes.digit) && !shareLanguage(tokenText(tokens, opening.last), tokenText(tokens, opening.last + 1))) return digitRunAt(tokens, draft, opening.last + 1)
  const groups = [opening.text]
  const separators = new Set<string>()
  let { last, odd } = opening
  let words = opening.word ? 1 : 0
  let plainWords = opening.plain ? 1 : 0
  let digits = digitsIn(opening)
  let spoken = false
  let romans = opening.roman === true ? 1 : 0
  let before = opening
  while (groups.length < mostGroups) {
    const step = nextGroup(tokens, draft, last, digits)
    if (step === undefined) break
    const { group } = step
    if ((group.roman === true) !== (before.roman === true)) break
    if ((isDoubtful(before) && !group.word) || (isDoubtful(group) && !before.word)) break
    if (isDoubtful(group) && group.last === last + 1 && !shareLanguage(tokenText(tokens, group.last), tokenText(tokens, last))) break
    for (const sign of step.signs) separators.add(sign)
    odd ||= group.odd
    spoken ||= step.spoken
    romans += group.roman === true ? 1 : 0
    words += group.word ? 1 : 0
    plainWords += group.plain ? 1 : 0
    digits += tensBefore(before) && group.word && group.text.length === 1 && group.text !== '0' ? 0 : digitsIn(group)
    groups.push(group.text)
    last = group.last
    before = group
  }
  const again = opensAgain(tokens, first, last)
  if (again) digits += 1
  const lead = leadOf(tokens, again ? first - (isSign(tokens, first - 1, '-') ? 2 : 1) : first, spoken)
  const closes = isSign(tokens, last + 1, ')') && gapAfter(tokens, last) === 0 && opensBracket(tokens, lead.first, last)
  return {
    first: lead.first, last, start: startOf(tokens, lead.first), end: endOf(tokens, closes ? last + 1 : last), digits, groups, words, plainWords,
    odd: odd || draft.oddIn(startOf(tokens, first), endOf(tokens, last)), spoken, roman: romans, plus: lead.plus, separators,
  }
}

/** Whether the last bracket between two tokens opens. */
function opensBracket(tokens: Tokens, first: number, last: number): boolean {
  for (let at = last; at > first; at--) if (isSign(tokens, at, '(') || isSign(tokens, at, ')')) return isSign(tokens, at, '(')
  return false
}

/** A number word that is an everyday word as well: it counts among number words only. */
const isDoubtful = ({ word, plain }: Group): boolean => word && !plain
const digitsIn = ({ text, word }: Group): number => (word ? (text.length > 2 ? 3 : text.length) : text.length)
const tensBefore = ({ text, word }: Group): boolean => word && text.length === 2 && text.endsWith('0') && text !== '10'

function groupAt(tokens: Tokens, draft: Draft, index: number, within: boolean): Group | undefined {
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
  if (within && /^[oil]$/.test(text) && gapAfter(tokens, index) <= 1 && kindOf(tokens, index + 1) === numberToken) return { last: index, text: '0', word: false, plain: false, odd: true }
  if (within && text === 'o' && isA(tokens, index - 1, classes.digit) && isA(tokens, index + 1, classes.digit | classes.repeat)) return { last: index, text: '0', word: true, plain: true, odd: true }
  if (romanForm.test(text) && draft.upperAt(startOf(tokens, index))) return { last: index, text: String(romanValue.indexOf(text)), word: true, plain: true, odd: true, roman: true }
  const joined = text.length >= 10 && (tokens.classes[index] ?? 0) === 0 ? joinedDigits(text) : undefined
  return joined === undefined ? undefined : { last: index, text: joined, word: false, plain: true, odd: true }
}

function repeated(tokens: Tokens, draft: Draft, index: number): Group | undefined {
  const next = index + (isSign(tokens, index + 1, '-') ? 2 : 1)
  if (gapAfter(tokens, index) > 1) return undefined
  const digit = isA(tokens, next, classes.repeat) ? undefined : groupAt(tokens, draft, next, true)
  if (digit === undefined || digit.text.length !== 1) return undefined
  return { last: digit.last, text: digit.text.repeat(tokens.value[index] ?? 2), word: true, plain: true, odd: true }
}

/** Longest number word, and longest word that is read as several of them, in code units. */
const longestWord = 12
const longestJoined = 120

/** "twozerotwofive" as digits: number words of any language with nothing between. */
function joinedDigits(text: string): string | undefined {
  let digits = ''
  for (let at = 0; at < text.length; ) {
    let best = -1
    let hash = hashOf(text, at, Math.min(at + 1, text.length))
    for (let length = 2; length <= longestWord && at + length <= text.length; length++) {
      hash = hashNext(hash, text.charCodeAt(at + length - 1))
      const slot = lexicon.find(hash, length)
      if (slot >= 0 && ((lexicon.classes[slot] ?? 0) & classes.digit) !== 0 && (lexicon.values[slot] ?? 10) < 10) best = length
    }
    if (best < 0 || text.length > longestJoined) return undefined
    const slot = lexicon.find(hashOf(text, at, at + best), best)
    digits += String(lexicon.values[slot] ?? 0)
    at += best
  }
  return digits
}

/** Whether an everyday word before the run turns up inside it as a digit too: Danish "to nul to". */
function opensAgain(tokens: Tokens, first: number, last: number): boolean {
  const before = isSign(tokens, first - 1, '-') && gapAfter(tokens, first - 2) === 0 ? first - 2 : first - 1
  const text = tokenText(tokens, before)
  if (!isA(tokens, before, classes.digit) || !leadingWord.test(text) || gapAfter(tokens, before) > 1) return false
  for (let at = first; at <= last; at++) if (tokenText(tokens, at) === text) return true
  return false
}

interface Step {
  readonly group: Group
  readonly signs: readonly string[]
  readonly spoken: boolean
}

function nextGroup(tokens: Tokens, draft: Draft, last: number, digitsSoFar: number): Step | undefined {
  const signs: string[] = []
  let spoken = false
  for (let at = last + 1; at <= last + 1 + mostSeparators && at < tokens.count; at++) {
    const gap = gapAfter(tokens, at - 1)
    if (gap > widestSpace) return undefined
    if (gap > 0) signs.push(lineEndsAfter(tokens, at - 1) ? '\n' : ' ')
    const group = groupAt(tokens, draft, at, true)
    if (group !== undefined) return separates(signs, tokenText(tokens, last), group, digitsSoFar) ? { group, signs, spoken } : undefined
    if (kindOf(tokens, at) === signToken) {
      const text = tokenText(tokens, at)
      if (text.charCodeAt(0) < 128 && !groupSigns.includes(text)) return undefined
      signs.push(text)
    } else if (isA(tokens, at, classes.spokenSign)) {
      spoken = true
      signs.push('word')
    } else return undefined
  }
  return undefined
}

/** Whether what stands between two groups can stand inside one number. */
function separates(signs: readonly string[], before: string, { text, word }: Group, digitsSoFar: number): boolean {
  if (signs.includes('\n') && (digitsSoFar >= 7 || (before.length !== text.length && !word && (before.length < 3 || text.length !== 4)))) return false
  const single = word || (text.length === 1 && before.length <= 1)
  if (signs.some((sign) => sign === '#' || sign === '^' || sign === '&')) return single && !word && signs.length === 1
  if (signs.includes('+')) return single && !word && signs.length === 1
  if (signs.includes(':') || signs.includes('=') || signs.includes(';')) return single && !signs.includes('=')
  if (signs.includes(',')) return single || !signs.includes(' ')
  if (signs.includes('.') && signs.includes(' ') && !single) return false
  return true
}

/** "+", "plus", an opening bracket or words such as "first" that belong to the number. */
function leadOf(tokens: Tokens, first: number, withFillers: boolean): { readonly first: number; readonly plus: boolean } {
  let at = first
  let plus = false
  if (isSign(tokens, at - 1, '(') && gapAfter(tokens, at - 1) <= 1) at -= 1
  if (isSign(tokens, at - 1, '+') && gapAfter(tokens, at - 1) <= 2) {
    plus = true
    at -= 1
    while (isSign(tokens, at - 1, '+') && gapAfter(tokens, at - 1) === 0) at -= 1
    if (isSign(tokens, at - 1, '(') && gapAfter(tokens, at - 1) === 0 && at - 1 !== first) at -= 1
  } else if (tokenText(tokens, at - 1) === 'plus') {
    plus = true
    at -= 1
  } else if (withFillers) while (first - at < 2 && /^(?:first|start|starts|begin|begins|with|starting)$/.test(tokenText(tokens, at - 1))) at -= 1
  return { first: at, plus }
}
