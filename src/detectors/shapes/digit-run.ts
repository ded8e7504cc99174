import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { shareLanguage } from '../words/digit-languages.ts'
import { digitsIn, groupAt, isDoubtful, type Group } from './digit-group.ts'
import { nextGroup } from './next-group.ts'

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
/** Everyday words that count only after another number word. */
const leadingWord = /^(?:on|to|for|fore|won|ate|at|et|no|so|a|i|in|it|is|am|or|and|tree|we|an|by|he)$/
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
    if ((isDoubtful(before) && !group.word && words < 2) || (isDoubtful(group) && !before.word && !(words > 0 && isA(tokens, group.last + 1, classes.digit)))) break
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
  if (isSign(tokens, lead.first, '(') && !closesBracket(tokens, lead.first, last)) lead.first += 1
  const closes = (isSign(tokens, last + 1, ')') && gapAfter(tokens, last) === 0 && opensBracket(tokens, lead.first, last)) || isEnclosed(tokens, lead.first, last, separators)
  if (closes && isEnclosed(tokens, lead.first, last, separators)) lead.first -= 1
  return {
    first: lead.first, last, start: startOf(tokens, lead.first), end: endOf(tokens, closes ? last + 1 : last), digits, groups, words, plainWords,
    odd: odd || draft.oddIn(startOf(tokens, first), endOf(tokens, last)), spoken, roman: romans, plus: lead.plus, separators,
  }
}

/** "[202][555][0143]", "\"202\" \"555\"": whether each group stands in brackets or quotes. */
const isEnclosed = (tokens: Tokens, first: number, last: number, separators: ReadonlySet<string>): boolean =>
  gapAfter(tokens, first - 1) === 0 && gapAfter(tokens, last) === 0 && ((separators.has('>') && isSign(tokens, first - 1, '<') && isSign(tokens, last + 1, '>')) || (separators.has(']') && isSign(tokens, first - 1, '[') && isSign(tokens, last + 1, ']')) || (separators.has('"') && isSign(tokens, first - 1, '"') && isSign(tokens, last + 1, '"')))

/** Whether a bracket that opens a number is closed inside it: else it stands around the number. */
function closesBracket(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isSign(tokens, at, ')')) return true
  return false
}

/** Whether the last bracket between two tokens opens. */
function opensBracket(tokens: Tokens, first: number, last: number): boolean {
  for (let at = last; at > first; at--) if (isSign(tokens, at, '(') || isSign(tokens, at, ')')) return isSign(tokens, at, '(')
  return false
}

const tensBefore = ({ text, word }: Group): boolean => word && text.length === 2 && text.endsWith('0') && text !== '10'

/** Whether an everyday word before the run turns up inside it as a digit too: Danish "to nul to". */
function opensAgain(tokens: Tokens, first: number, last: number): boolean {
  const before = isSign(tokens, first - 1, '-') && gapAfter(tokens, first - 2) === 0 ? first - 2 : first - 1
  const text = tokenText(tokens, before)
  if (!isA(tokens, before, classes.digit) || !leadingWord.test(text) || gapAfter(tokens, before) > 1) return false
  for (let at = first; at <= last; at++) if (tokenText(tokens, at) === text) return true
  return false
}

/** How many tokens before a number say "plus" with a comma behind, "+" in words. */
const plusBefore = (tokens: Tokens, first: number): number => {
  const comma = isSign(tokens, first - 1, ',') ? 1 : 0
  return /^(?:plus|más|mas|piu|artı|arti|плюс|plusz)$/.test(tokenText(tokens, first - 1 - comma)) ? 1 + comma : 0
}

/** "+", "plus", an opening bracket or words such as "first" that belong to the number. */
function leadOf(tokens: Tokens, first: number, withFillers: boolean): { first: number; readonly plus: boolean } {
  let at = first
  let plus = false
  if (isSign(tokens, at - 1, '(') && gapAfter(tokens, at - 1) <= 1) at -= 1
  if (isSign(tokens, at - 1, '+') && gapAfter(tokens, at - 1) <= 2) {
    plus = true
    at -= 1
    while (isSign(tokens, at - 1, '+') && gapAfter(tokens, at - 1) === 0) at -= 1
    if (isSign(tokens, at - 1, '(') && gapAfter(tokens, at - 1) === 0 && at - 1 !== first) at -= 1
  } else if (plusBefore(tokens, at) > 0) {
    plus = true
    at -= plusBefore(tokens, at)
  } else if (withFillers) while (first - at < 2 && /^(?:first|start|starts|begin|begins|with|starting|area|code)$/.test(tokenText(tokens, at - 1))) at -= 1
  return { first: at, plus }
}
