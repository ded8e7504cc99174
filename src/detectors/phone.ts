import type { Draft } from '../core/draft.ts'
import type { Candidate, Detector } from '../core/detector.ts'
import { gapAfter, isA, isSign, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { digitRunAt, type DigitRun } from './shapes/digit-run.ts'
import { extensionEnd } from './shapes/extension.ts'
import { compactDate, hasTellingShape, isDateOrTime, isList, startsWithDate } from './shapes/number-shape.ts'
import { isOtherNumber } from './shapes/other-number.ts'
import { phoneWordNear, saysTelephone, saysWhereItRings } from './shapes/phone-word.ts'
import { isSpokenNumber } from './shapes/spoken-number.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'

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
      const found = judge(tokens, draft, run)
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

function judge(tokens: Tokens, draft: Draft, run: DigitRun): Candidate | undefined {
  if (run.digits < 4 || run.digits > 20) return undefined
  const extension = extensionEnd(tokens, run.last)
  const near = phoneWordNear(tokens, run)
  const found = (certain: boolean): Candidate => ({ start: withScheme(tokens, run), end: extension ?? run.end, certain, disguised: run.odd || run.words > 0 || singleDigits(run), weight: weights.detail })
  if (run.words === 0 && isOtherNumber(tokens, draft, run)) return undefined
  if (!run.plus && (startsWithDate(run) || (run.words === 0 && !run.odd && singleDigits(run) && isCounted(run)))) return undefined
  if (run.plus && run.words > 0 && run.digits >= 9 && run.digits <= 15) return found(true)
  if (run.words > 0 || ((run.odd || run.spoken) && run.digits >= 7)) return isSpokenNumber(tokens, run, near) ? found(near !== 'none' || run.digits >= 9) : undefined
  const length = run.digits
  if (run.plus && length >= 7 && length <= 15) return found(true)
  if (isDateOrTime(tokens, run, near) || ((near !== 'direct' || run.groups.length > 1) && compactDate.test(run.groups[0] ?? ''))) return undefined
  const text = run.groups.join('')
  if (new Set(text).size === 1) return undefined
  if (/^011[1-9]/.test(text) && length >= 12 && length <= 17 && run.groups.length > 2 && run.groups[0] === '011') return found(true)
  if (/^00[1-9]/.test(text) && length >= 9 && length <= 17 && !run.separators.has('.') && !run.separators.has('/')) return found(true)
  if (near !== 'none' && length >= 7 && length <= 15 && (near === 'direct' || !isList(run))) return found(true)
  if (near === 'direct' && length >= 5 && length <= 15 && run.groups.length <= 3 && saysTelephone(tokens, run.first)) return found(false)
  if (length >= 6 && saysWhereItRings(tokens, run)) return found(false)
  if (singleDigits(run) && length >= 9 && length <= 13 && !isList(run) && new Set(run.groups).size < length) return found(false)
  if (extension !== undefined && length >= 9 && run.groups.length > 1 && !isList(run)) return found(false)
  return hasTellingShape(tokens, run, text) || isAllOfMessage(tokens, run) ? found(false) : undefined
}

const singleDigits = (run: DigitRun): boolean => run.groups.length >= 7 && run.groups.every((group) => group.length === 1)

/** "1 2 3 4 5 6 7 8 9 * 0": the keys of a telephone. */
const isCounted = ({ groups }: DigitRun): boolean => groups.slice(1).filter((group, at) => Number(group) - Number(groups[at]) === 1).length >= groups.length * 0.6

/** Whether a message is nothing but digits in groups, as one sends a telephone number. */
function isAllOfMessage(tokens: Tokens, { first, last, digits, groups, separators, ...run }: DigitRun): boolean {
  if (first > 0 || last + 1 < tokens.count || digits < 7 || digits > 13 || groups.length < 2 || groups.length > 6) return false
  const plain = [...separators].every((sign) => sign === ' ' || sign === '-')
  const longest = digits < 9 ? 3 : 5
  return plain && separators.size === 1 && groups.every((group) => group.length <= longest) && !isList({ groups }) && !run.odd
}

/** "tel:" directly before belongs to the number. */
function withScheme(tokens: Tokens, { first, start }: DigitRun): number {
  const scheme = isSign(tokens, first - 1, ':') && gapAfter(tokens, first - 1) === 0 && tokenText(tokens, first - 2) === 'tel' && gapAfter(tokens, first - 2) === 0
  return scheme ? startOf(tokens, first - 2) : start
}
