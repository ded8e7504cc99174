import type { Draft } from '../../core/draft.ts'
import { gapAfter, isA, isSign, kindOf, lineEndsAfter, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { weakPhone } from '../words/word-values.ts'
import type { DigitRun } from './digit-run.ts'
import { isUnspaced } from './domain.ts'
import { isTelephoneLine } from './phone-word.ts'

const currency = /[$€£¥₹₨₦৳%]/

/** "91 75 55 01 44 in pairs": no inches, where a word follows that measures nothing. */
const isPreposition = (tokens: Tokens, at: number): boolean => tokenText(tokens, at) === 'in' && kindOf(tokens, at + 1) === wordToken && !isA(tokens, at + 1, classes.measure | classes.topic) && isA(tokens, at - 3, classes.number)

/** Whether the token before or after says that the digits count or name something else. */
export function isMeasured(tokens: Tokens, { first, last }: DigitRun): boolean {
  return (isA(tokens, last + 1, classes.measure) && !lineEndsAfter(tokens, last) && !isPreposition(tokens, last + 1)) || currency.test(tokenText(tokens, last + 1)) || currency.test(tokenText(tokens, first - 1))
}

/** Whether digits are a price, a size, a version, an order number or part of a longer code. */
export function isOtherNumber(tokens: Tokens, draft: Draft, run: DigitRun): boolean {
  const { first, last } = run
  if (isMeasured(tokens, run) && !(run.plus && !isA(tokens, last + 1, classes.measure))) return true
  const before = tokenText(tokens, first - 1)
  const touches = gapAfter(tokens, first - 1) === 0
  if (touches && !run.plus && ((kindOf(tokens, first - 1) === wordToken && !isUnspaced(tokens, first - 1)) || '#_=@&%\\'.includes(before))) return !isA(tokens, first - 1, classes.phone) && !(isA(tokens, first - 1, classes.link) && run.groups.length > 1)
  if (touches && isSign(tokens, first - 1, '"') && isSign(tokens, first - 2, '=') && !isA(tokens, first - 3, classes.phone) && gapAfter(tokens, first - 2) === 0) return true
  if (touches && !run.plus && '-/.'.includes(before) && gapAfter(tokens, first - 2) === 0 && kindOf(tokens, first - 2) !== 0) return true
  if (gapAfter(tokens, last) === 0 && kindOf(tokens, last + 1) === wordToken && !isUnspaced(tokens, last + 1) && !/^(?:x|ext|extn|int)$/.test(tokenText(tokens, last + 1))) return true
  if (gapAfter(tokens, last) === 0 && ('%_@'.includes(tokenText(tokens, last + 1)) && tokenText(tokens, last + 1) !== '')) return true
  if (run.plus) return kindOf(tokens, first - 1) === wordToken && gapAfter(tokens, first - 1) === 0 && isA(tokens, first - 1, classes.measure)
  return namedOtherwise(tokens, first) || insideBankAccount(tokens, draft, first)
}

/** "order number 10234567890": the nearest telling word before is one for other numbers. */
function namedOtherwise(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 5 && at >= 0; at--) {
    if (isSign(tokens, at, '.') && gapAfter(tokens, at) > 0 && tokenText(tokens, at - 1) !== 'no') return isA(tokens, at - 1, classes.measure) || /^(?:card|account)$/.test(tokenText(tokens, at - 1))
    if ((isA(tokens, at, classes.phone) && tokens.value[at] !== weakPhone) || isTelephoneLine(tokens, at)) return false
    if (/^(?:code|digits)$/.test(tokenText(tokens, at)) && (isA(tokens, at - 1, classes.mine) || /^(?:country|area|dial|dialing|dialling)$/.test(tokenText(tokens, at - 1)))) return false
    if ((isA(tokens, at, classes.measure) && !isA(tokens, at, classes.link)) || isPurchase(tokens, at)) return true
    if (isA(tokens, at, classes.messenger | classes.contact | classes.mine)) return false
  }
  return false
}

/** "PO number 4500…", "PO # 4500…": elsewhere "po" is a word of several languages. */
const isPurchase = (tokens: Tokens, at: number): boolean => tokenText(tokens, at) === 'po' && ((isA(tokens, at + 1, classes.phone) && tokens.value[at + 1] === weakPhone) || isSign(tokens, at + 1, '#') || isSign(tokens, at + 1, ':'))

const bankAccountBegins = /(?:^|[^a-z0-9])([a-z]{2})\d{2} ?(?:[a-z0-9]{4} ?){0,7}$/
/** Longest beginning of a bank account's number looked at, in code units. */
const longestBeginning = 48

/** "MT84 MALT 0110 0001": groups of an international bank account, even one that is mistyped. */
function insideBankAccount(tokens: Tokens, draft: Draft, first: number): boolean {
  const start = startOf(tokens, first)
  const from = Math.max(0, start - longestBeginning)
  const country = bankAccountBegins.exec(tokens.text.slice(from, start))
  if (country === null) return false
  const at = from + country.index + country[0].indexOf(country[1] ?? '')
  return draft.upperAt(at) && draft.upperAt(at + 1)
}
