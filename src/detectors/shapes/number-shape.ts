import { gapAfter, isSign, kindOf, numberToken, tokenText, type Tokens } from '../../core/tokens.ts'
import type { DigitRun } from './digit-run.ts'
import type { Nearness } from './phone-word.ts'

/** "06242018", "24062018". */
export const compactDate = /^(?:(?:0?[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))(?:19|20)\d\d$/

/** "0600", "1430": a time of day on the quarter of an hour. */
const clockTime = /^(?:[01]\d|2[0-3])(?:00|15|30|45)$/

/** Dates, times, decimals, thousands, addresses of machines. */
export function isDateOrTime(tokens: Tokens, { groups, separators, first, last }: DigitRun, near: Nearness): boolean {
  const lengths = groups.map((group) => group.length).join(' ')
  const [one = '', two = ''] = groups
  if (/^(?:4 [12] [12]|[12] [12] [24]|[12] [12] 4|4 2 2 2 2(?: 2)?)$/.test(lengths) && !(groups.length > 3 && one.startsWith('0')) && [one, two].some((part) => Number(part) <= 31)) return true
  if (/^(?:19|20)\d\d$/.test(one) && /^(?:4 4|4 4 4)$/.test(lengths) && groups.every((group) => /^(?:19|20)\d\d$/.test(group))) return true
  if (near !== 'direct' && yearForm.test(one) && groups.length >= 3 && groups.slice(1, 3).every((group) => dayOrMonth.test(group)) && groups.slice(3).every((group) => /^[0-5]?\d$/.test(group))) return true
  if (groups.length > 1 && groups.every((group) => clockTime.test(group))) return true
  if (separators.has('.') && separators.size === 1) {
    if (groups.length === 2) return true
    if (groups.length === 4 && groups.every((group) => Number(group) <= 255)) return true
    if (groups.length === 3 && groups.every((group) => group.length <= 2)) return near !== 'direct' || Number(one) <= 31
  }
  if ((separators.has(',') || separators.has('.')) && /^[123]( 3)+$/.test(lengths) && separators.size === 1) return true
  if (/^[123]( 3)+ [12]$/.test(lengths) && separators.size === 2) return true
  return isSign(tokens, last + 1, ':') && gapAfter(tokens, last) === 0 && kindOf(tokens, last + 2) === numberToken && gapAfter(tokens, first - 1) > 0
}

/** Lengths of the groups of a national number: an area of two to five digits, then groups of two to four, or all the rest in one. */
const nationalGroups = /^[2-5](?:(?: [2-5]){2,4}| [5-8])$/

/** Shapes in which hardly anything but a telephone number is written. */
export function hasTellingShape(tokens: Tokens, { groups, separators, first }: DigitRun, text: string): boolean {
  const lengths = groups.map((group) => group.length).join(' ')
  if (separators.has('/')) return writtenWithSlash(lengths, text, separators)
  const phoneSigns = [...separators].every((sign) => sign === ' ' || sign === '-' || sign === '.' || sign === '(' || sign === ')')
  if (!phoneSigns) return false
  if (separators.size === 1 && separators.has('.') && /^0[1-9]/.test(text) && /^[34] 3 [34]$/.test(lengths)) return true
  if (/^[1-3] 3 3 4$/.test(lengths) && separators.size === 1 && separators.has('-')) return true
  if (/^(?:1 )?3 3 4$/.test(lengths) && /^1?[2-9]/.test(text)) return separators.has('-') || separators.has('.') || isSign(tokens, first, '(') || separators.has(')')
  if (isSign(tokens, first, '(') && text.length >= 9 && text.length <= 12) return true
  if (separators.has('(') && separators.has(')') && text.length >= 9 && text.length <= 13) return true
  return /^0[1-9]/.test(text) && nationalGroups.test(lengths) && text.length >= 9 && text.length <= 13 && groups.length >= 2 && groups.length <= 5 && (groups[0]?.length ?? 0) >= 2 && (separators.has('-') || separators.has(' ')) && !separators.has('.')
}

/** "0221/4710815", "415/666-7777": an area with a slash behind it. */
const writtenWithSlash = (lengths: string, text: string, separators: ReadonlySet<string>): boolean =>
  (separators.size === 1 && /^0[1-9]/.test(text) && /^[3-5] [5-8]$/.test(lengths)) || (lengths === '3 3 4' && /^[2-9]/.test(text) && separators.has('-') && separators.size === 2)

const yearForm = /^(?:19|20)\d\d$/
const dayOrMonth = /^(?:0?[1-9]|[12]\d|3[01])$/

/** "2018/05/05 with 4", "05-05-2018 10-30". */
export const startsWithDate = ({ groups: [one = '', two = '', three = ''], separators }: Pick<DigitRun, 'groups' | 'separators'>): boolean =>
  dayOrMonth.test(two) && ((yearForm.test(one) && dayOrMonth.test(three)) || (yearForm.test(three) && dayOrMonth.test(one))) && (separators.has('/') || separators.has('-'))

/** Whether the groups rise or fall all the way: a list of sizes or a count. */
export function isList({ groups }: Pick<DigitRun, 'groups'>): boolean {
  if (groups.length < 3) return false
  let rising = true
  let falling = true
  for (let at = 1; at < groups.length; at++) {
    const step = Number(groups[at]) - Number(groups[at - 1])
    rising &&= step >= 0
    falling &&= step <= 0
  }
  return rising || falling
}

/** "05 Sep 2018": the month's name is a number word too. */
export function isDate(tokens: Tokens, { first, last, groups }: DigitRun): boolean {
  for (let at = first; at <= last; at++) if (/^(?:sep|set|sept|mar)$/.test(tokenText(tokens, at))) return groups.some((group) => /^(?:19|20)\d\d$/.test(group)) || groups.length <= 3
  return false
}
