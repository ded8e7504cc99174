import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../core/tokens.ts'
import { digitRunAt, type DigitRun } from './shapes/digit-run.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'
import { nameStrength, weakPhone } from './words/lexicon.ts'

/** How far a word such as "phone" reaches, in code units: before the number, and after it. */
const reachBefore = 40
const reachAfter = 24
/** Most tokens looked at on either side. */
const mostTokens = 8

/** Telephone numbers: a country code, a telling shape, or a word for telephones nearby; bare digits alone are nothing. */
export const phone: Detector = {
  kind: 'phone',
  triggers: classes.number | classes.digit,
  *find(tokens, draft) {
    let done = -1
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (index <= done || !(isA(tokens, index, classes.number | classes.digit | classes.repeat) || (tokens.classes[index] ?? 0) === 0)) continue
      const run = digitRunAt(tokens, draft, firstOfRun(tokens, index, done))
      if (run === undefined) continue
      done = run.last
      const found = judge(tokens, run)
      if (found !== undefined) yield found
    }
  },
}

/** A run may begin before the token that gives it away: with a Roman numeral of one letter, or a letter for a zero. */
function firstOfRun(tokens: Tokens, index: number, done: number): number {
  let first = index
  if (gapAfter(tokens, index - 1) === 0 && /^[ol]$/.test(tokenText(tokens, index - 1)) && gapAfter(tokens, index - 2) > 0) first = index - 1
  if (isA(tokens, index, classes.number)) return Math.max(first, done + 1)
  while (index - first < mostTokens && first - 1 > done && /^[ivxn]$/.test(tokenText(tokens, first - 1))) first -= 1
  return first
}

function judge(tokens: Tokens, run: DigitRun): Candidate | undefined {
  if (run.digits < 4 || run.digits > 20) return undefined
  const { start } = run
  const end = withExtension(tokens, run.last)
  const near = phoneWordNear(tokens, run)
  const found = (certain: boolean): Candidate => ({ start: leadStart(tokens, run.first, start), end, certain, disguised: run.odd || run.words > 0 || singleDigits(run), weight: weights.detail })
  if (run.words === 0 && isOtherThanPhone(tokens, run)) return undefined
  if (!run.plus && startsWithDate(run)) return undefined
  if (run.words > 0 || ((run.odd || run.spoken) && run.digits >= 7)) return judgeWords(tokens, run, near) ? found(near !== 'none' || run.digits >= 9) : undefined
  const length = run.digits
  if (run.plus && length >= 7 && length <= 15) return found(true)
  if (isDateOrTime(tokens, run, near) || ((near !== 'direct' || run.groups.length > 1) && compactDate.test(run.groups[0] ?? ''))) return undefined
  const text = run.groups.join('')
  if (/^00[1-9]/.test(text) && length >= 9 && length <= 17 && !run.separators.has('.') && !run.separators.has('/')) return found(true)
  if (near !== 'none' && length >= 7 && length <= 15 && (near === 'direct' || !isList(run))) return found(true)
  if (near === 'direct' && length >= 6 && length <= 15 && run.groups.length === 1 && saysTelephone(tokens, run.first)) return found(false)
  if (singleDigits(run) && length >= 9 && length <= 13 && !isList(run)) return found(false)
  return hasTellingShape(tokens, run, text) ? found(false) : undefined
}

const singleDigits = (run: DigitRun): boolean => run.groups.length >= 7 && run.groups.every((group) => group.length === 1)

/** Whether the groups rise or fall all the way: a list of sizes or a count. */
function isList({ groups }: DigitRun): boolean {
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

/** Whether number words make a number to dial rather than a count, a song or a few figures. */
function judgeWords(tokens: Tokens, run: DigitRun, near: Nearness): boolean {
  const { groups, words, plainWords, digits } = run
  const steps = groups.slice(1).map((group, at) => Number(group) - Number(groups[at]))
  const counting = steps.filter((step) => Math.abs(step) === 1).length
  const falls = steps.every((step) => step < 0) && near !== 'none' && digits >= 9
  if (groups.length >= 3 && counting >= steps.length * (near === 'none' ? 0.6 : 1) && !falls) return false
  if (near === 'none' && isList(run) && new Set(groups).size > 2) return false
  if (measured(tokens, run)) return false
  if (words > 0 && plainWords * 2 < words && !run.odd) return near !== 'none' && digits >= 7
  if (run.roman > 0 && (run.roman * 2 < groups.length || groups.length < 7)) return false
  if (run.spoken && words === 0) return near !== 'none' && digits >= 9 && digits <= 15
  if (words === 0) return digits >= (near === 'none' ? 9 : 7)
  if (words === 1 && isDate(tokens, run)) return false
  if (words < 3) return near !== 'none' && digits >= 7
  if (near === 'none') return digits >= 7 && words >= 5
  return digits >= 6 || (digits >= 4 && run.odd)
}

/** "2018/05/05 with 4". */
const startsWithDate = ({ groups: [year = '', month = '', day = ''], separators }: DigitRun): boolean =>
  /^(?:19|20)\d\d$/.test(year) && /^(?:0?[1-9]|1[0-2])$/.test(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) && (separators.has('/') || separators.has('-'))

/** "05 Sep 2018": the month's name is a number word too. */
function isDate(tokens: Tokens, { first, last, groups }: DigitRun): boolean {
  for (let at = first; at <= last; at++) if (/^(?:sep|set|sept|mar)$/.test(tokenText(tokens, at))) return groups.some((group) => /^(?:19|20)\d\d$/.test(group)) || groups.length <= 3
  return false
}

const currency = /[$€£¥₹₨₦৳%]/

/** Whether the token before or after says that the digits count or name something else. */
function measured(tokens: Tokens, { first, last }: DigitRun): boolean {
  return isA(tokens, last + 1, classes.measure) || currency.test(tokenText(tokens, last + 1)) || currency.test(tokenText(tokens, first - 1))
}

/** Whether digits are a price, a size, a version, an order number or part of a longer code. */
function isOtherThanPhone(tokens: Tokens, run: DigitRun): boolean {
  const { first, last } = run
  if (measured(tokens, run) && !(run.plus && !isA(tokens, last + 1, classes.measure))) return true
  const before = tokenText(tokens, first - 1)
  const touches = gapAfter(tokens, first - 1) === 0
  if (touches && !run.plus && (kindOf(tokens, first - 1) === wordToken || '#_=@&%\\'.includes(before))) return before !== 'tel' && before !== 'phone' && before !== 'call'
  if (touches && !run.plus && '-/.'.includes(before) && gapAfter(tokens, first - 2) === 0 && kindOf(tokens, first - 2) !== 0) return true
  if (gapAfter(tokens, last) === 0 && kindOf(tokens, last + 1) === wordToken && !/^(?:x|ext|extn|int)$/.test(tokenText(tokens, last + 1))) return true
  if (gapAfter(tokens, last) === 0 && ('%_@'.includes(tokenText(tokens, last + 1)) && tokenText(tokens, last + 1) !== '')) return true
  if (run.plus) return kindOf(tokens, first - 1) === wordToken && gapAfter(tokens, first - 1) === 0 && isA(tokens, first - 1, classes.measure)
  return namedOtherwise(tokens, first)
}

/** "order number 10234567890": the nearest telling word before is one for other numbers. */
function namedOtherwise(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 5 && at >= 0; at--) {
    if (isSign(tokens, at, '.') && gapAfter(tokens, at) > 0 && tokenText(tokens, at - 1) !== 'no') return false
    if (isA(tokens, at, classes.phone) && tokens.value[at] !== weakPhone) return false
    if (isA(tokens, at, classes.measure)) return true
    if (isA(tokens, at, classes.messenger | classes.contact | classes.mine)) return false
  }
  return false
}

/** Whether a few digits stand behind "my number is" or a word for telephones, and nothing more goes on. */
function saysTelephone(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) if (isA(tokens, at, classes.phone)) return tokens.value[at] !== weakPhone || isA(tokens, at - 1, classes.mine | classes.phone)
  return false
}

type Nearness = 'none' | 'near' | 'direct'

/** Whether a word for telephones stands close by; "direct" when it leads straight to the number. */
function phoneWordNear(tokens: Tokens, { first, last, start, end }: DigitRun): Nearness {
  let direct = true
  for (let at = first - 1; at >= 0 && at >= first - mostTokens && start - endOf(tokens, at) <= reachBefore; at--) {
    if (meansTelephone(tokens, at, direct) && (direct || !namesThing(tokens, at))) return direct ? 'direct' : 'near'
    if (!isA(tokens, at, classes.link | classes.mine | classes.phone) && kindOf(tokens, at) !== signToken) direct = false
  }
  for (let at = last + 1; at < tokens.count && at <= last + mostTokens && startOf(tokens, at) - end <= reachAfter; at++) {
    if (isA(tokens, at, classes.phone | classes.contact) && isA(tokens, at + 1, classes.mine)) return 'near'
    if (meansTelephone(tokens, at, false)) return namesThing(tokens, at) && !isA(tokens, at, classes.messenger) ? 'none' : 'near'
    if (kindOf(tokens, at) !== signToken && !isA(tokens, at, classes.link | classes.mine | classes.phone | classes.contact)) break
  }
  return 'none'
}

/** Whether a word for telephones or a messenger is there for a thing or a program: "my phone screen", "the skype application". */
function namesThing(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, classes.messenger)) return true
  if (/^(?:call|calling|dial|ring|text|reach)$/.test(tokenText(tokens, at))) return false
  let next = at + 1
  while (isA(tokens, next, classes.phone) && next - at < 3) next += 1
  return kindOf(tokens, next) === wordToken && !isA(tokens, next, classes.link | classes.mine | classes.yours | classes.phone | classes.measure | classes.contact | classes.account)
}

/** Whether a token speaks of telephones. "Number" does where it leads straight to the digits and is nothing else's number. */
function meansTelephone(tokens: Tokens, at: number, direct: boolean): boolean {
  if (isA(tokens, at, classes.messenger)) return tokens.value[at] === nameStrength.plain || tokens.value[at] === nameStrength.hint
  if (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone) {
    return direct && !(/^(?:no|nr)$/.test(tokenText(tokens, at)) && kindOf(tokens, at + 1) !== signToken && (at === 0 || kindOf(tokens, at - 1) === signToken)) && (at === 0 || kindOf(tokens, at - 1) === signToken || (isA(tokens, at - 1, classes.link) && isSign(tokens, at + 1, ':')) || isA(tokens, at - 1, classes.phone | classes.mine | classes.yours | classes.messenger | classes.contact))
  }
  return isA(tokens, at, classes.phone) || (direct && isA(tokens, at, classes.contact) && (isA(tokens, at + 1, classes.mine) || !/^(?:add|find|join|follow|mail|email|message|msg|dm|pm|inbox)$/.test(tokenText(tokens, at))))
}

/** "06242018", "24062018". */
const compactDate = /^(?:(?:0?[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))(?:19|20)\d\d$/

/** Dates, times, decimals, thousands, addresses of machines. */
function isDateOrTime(tokens: Tokens, { groups, separators, first, last }: DigitRun, near: Nearness): boolean {
  const lengths = groups.map((group) => group.length).join(' ')
  const [one = '', two = ''] = groups
  if (/^(?:4 [12] [12]|[12] [12] [24]|[12] [12] 4|4 2 2 2 2(?: 2)?)$/.test(lengths) && [one, two].some((part) => Number(part) <= 31)) return true
  if (/^(?:19|20)\d\d$/.test(one) && /^(?:4 4|4 4 4)$/.test(lengths) && groups.every((group) => /^(?:19|20)\d\d$/.test(group))) return true
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
const nationalGroups = /^[2-5](?:(?: [2-4]){2,4}| [5-8])$/

/** Shapes in which hardly anything but a telephone number is written. */
function hasTellingShape(tokens: Tokens, { groups, separators, first }: DigitRun, text: string): boolean {
  const lengths = groups.map((group) => group.length).join(' ')
  const phoneSigns = [...separators].every((sign) => sign === ' ' || sign === '-' || sign === '.' || sign === '(' || sign === ')')
  if (!phoneSigns) return false
  if (/^(?:1 )?3 3 4$/.test(lengths) && /^1?[2-9]/.test(text)) return separators.has('-') || separators.has('.') || isSign(tokens, first, '(') || separators.has(')')
  if (isSign(tokens, first, '(') && text.length >= 9 && text.length <= 12) return true
  if (separators.has('(') && separators.has(')') && text.length >= 9 && text.length <= 13) return true
  return /^0[1-9]/.test(text) && nationalGroups.test(lengths) && text.length >= 9 && text.length <= 13 && groups.length >= 2 && groups.length <= 5 && (groups[0]?.length ?? 0) >= 2 && (separators.has('-') || separators.has(' ')) && !separators.has('.')
}

/** "tel:" directly before belongs to the number. */
function leadStart(tokens: Tokens, first: number, start: number): number {
  const scheme = isSign(tokens, first - 1, ':') && gapAfter(tokens, first - 1) === 0 && tokenText(tokens, first - 2) === 'tel' && gapAfter(tokens, first - 2) === 0
  return scheme ? startOf(tokens, first - 2) : start
}

/** End of the number with an extension ("ext 12", "x12"). */
function withExtension(tokens: Tokens, last: number): number {
  const dotted = isSign(tokens, last + 2, '.') || isSign(tokens, last + 2, ':') ? 1 : 0
  const isExtension = /^(?:x|ext|extn|extension|int)$/.test(tokenText(tokens, last + 1)) && gapAfter(tokens, last) <= 2
  return isExtension && kindOf(tokens, last + 2 + dotted) === numberToken ? endOf(tokens, last + 2 + dotted) : endOf(tokens, last)
}
