import type { Candidate } from '../../core/detector.ts'
import { endOf, isA, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { askSpan } from '../shapes/ask-span.ts'
import { goesOutside, namesPlatform } from '../shapes/platform.ts'
import { clauseAround, hasIn, hasWord, type Clause } from '../shapes/clause.ts'
import { weights } from '../shapes/weights.ts'
import { isWorkedOn } from '../shapes/worked-on.ts'
import { classes } from '../words/classes.ts'
import { bankWords, cardWords, payMeVerbs, payVerbs } from '../words/pay-asking-words.ts'
import { cheaperWords } from '../words/question-words.ts'
import { isQuiet, paysMe, paysMeForeign, paysYou, toMyAccount } from './pay-clause.ts'

/** Most tokens of an offer to be paid on either side of its word for money. */
const reach = 8

/** "pay me directly", "send the money straight to my account": around a word for paying. */
export function payMe(tokens: Tokens, index: number): Candidate | undefined {
  const whole = clauseAround(tokens, index)
  const clause: Clause = { first: Math.max(whole.first, index - reach), last: Math.min(whole.last, index + reach) }
  const foreign = paysMeForeign(tokens, clause)
  if (!(paysMe(tokens, clause) || foreign || toMyAccount(tokens, clause) || paysCheaper(tokens, clause) || paysYou(tokens, clause) || paysWithoutFiverr(tokens, clause, index)) || isQuiet(tokens, whole) || isWorkedOn(tokens, whole, index)) return undefined
  if (/^(?:how|when|if)$/.test(tokenText(tokens, whole.first)) && !paysYou(tokens, clause) && !hasIn(tokens, whole, classes.outside | classes.platform)) return undefined
  const byBank = (foreign || hasWord(tokens, clause, payMeVerbs)) && hasWord(tokens, clause, bankWords)
  if ((hasIn(tokens, whole, classes.fee) && !byBank) || !(aroundFiverr(tokens, clause) || (foreign && hasWord(tokens, clause, cardWords)) || byBank || toFusedAccount(tokens, clause) || paysByWire(tokens, clause) || hasOtherWay(tokens, clause))) return undefined
  const { first, last } = askSpan(tokens, whole, index)
  return { start: startOf(tokens, first), end: endOf(tokens, last), weight: weights.method }
}

/** "pay half by bank transfer without Fiverr": an order to pay, with a way to do it. */
function paysWithoutFiverr(tokens: Tokens, clause: Clause, index: number): boolean {
  if (!payVerbs.has(tokenText(tokens, index)) || !namesPlatform(tokens, clause) || !hasIn(tokens, { first: index, last: clause.last }, classes.save | classes.outside)) return false
  const begins = index === clause.first || isA(tokens, index - 1, classes.ask)
  return begins && (hasIn(tokens, { first: index + 1, last: clause.last }, classes.payment) || hasWord(tokens, { first: index + 1, last: clause.last }, /^(?:transfer|cash|wire|bank|half|deposit)$/))
}

/** "hesabıma", "حسابي": an account and whose it is in one word. */
const toFusedAccount = (tokens: Tokens, clause: Clause): boolean => hasWord(tokens, clause, /^(?:hesabima|szamlamra|حسابي|حسابم)$/)

/** "is there any other way to pay you". */
const hasOtherWay = (tokens: Tokens, clause: Clause): boolean => paysYou(tokens, clause) && hasWord(tokens, clause, /^(?:other|another|different|alternative)$/)

/** "wire the money to me". */
const paysByWire = (tokens: Tokens, clause: Clause): boolean => !hasWord(tokens, clause, /^"$/) && hasWord(tokens, clause, /^wire$/) && hasWord(tokens, clause, /^(?:money|amount|payment|rest|funds)$/)

/** "paying directly is cheaper", in any language. */
const paysCheaper = (tokens: Tokens, clause: Clause): boolean => hasWord(tokens, clause, cheaperWords) && paysSomehow(tokens, clause) && hasIn(tokens, clause, classes.direct)

/** Whether paying is spoken of: money alone may be what is charged. */
function paysSomehow(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.pay) && !/^(?:money|cash|funds)$/.test(tokenText(tokens, at))) return true
  return false
}

/** Whether it is to be done directly, outside, or instead of what Fiverr has for it. */
const aroundFiverr = (tokens: Tokens, clause: Clause): boolean =>
  hasIn(tokens, clause, classes.direct) || goesOutside(tokens, clause) || ((hasWord(tokens, clause, /^(?:instead|without|not)$/) || hasIn(tokens, clause, classes.save)) && namesPlatform(tokens, clause))
