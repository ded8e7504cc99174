import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, numberToken, startOf, tokenText, wordToken, type Tokens } from '../core/tokens.ts'
import { digitRunAt, type DigitRun } from './shapes/digit-run.ts'
import { compactDate, hasTellingShape, isDate, isDateOrTime, startsWithDate } from './shapes/number-shape.ts'
import { phoneWordNear, saysTelephone, type Nearness } from './shapes/phone-word.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'
import { weakPhone } from './words/lexicon.ts'

/** Most tokens looked back over for the beginning of a run. */
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
