import type { Candidate } from '../../core/detector.ts'
import { endOf, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { askSpan } from '../shapes/ask-span.ts'
import { bothOfUs } from '../shapes/both-of-us.ts'
import { namesFiverr } from '../shapes/platform.ts'
import { clauseAround, hasIn, hasWord, type Clause } from '../shapes/clause.ts'
import { reasonStart } from '../shapes/reason-start.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/word-values.ts'
import { cheaperWords, foreignLinks } from '../words/question-words.ts'
import { insteadWords, meansWords, payVerbs, readers, takers, transferNouns, writers } from '../words/pay-asking-words.ts'
import { isQuiet, paysForeign, paysMe, paysMeForeign, youPay } from './pay-clause.ts'
import { paysByWay } from './pays-by-way.ts'
import { isShopsWay } from './shops-way.ts'
import { takesWay } from './takes-way.ts'

/** Most tokens between the words of an offer to be paid. */
const reach = 8

const fine = /^(?:works|accepted|preferred|ok|okay|fine|funciona|welcome|only|better|best|possible|available|instead)$/
const okWords = /^(?:ok|okay|fine|alright|good|cool|possible|acceptable)$/
const leadsToWay = (word: string): boolean => word === 'my' || meansWords.has(word)
/** Names that are ordinary words and yet hardly mean anything else among words of paying. */
const payNames = /^(?:dana|ovo|gopay|bca|bri|bni|wise|zelle|stripe|chime|opay|kuda|palmpay|monobank|privatbank|монобанк[аеу]?|приватбанк[аеу]?)$/

/** "I take PayPal", "PayPal works", "you can pay by Wise", "PayPal me directly", "use Wise instead of Fiverr". */
export function offer(tokens: Tokens, name: number): Candidate | undefined {
  const whole = clauseAround(tokens, name)
  const clause = { first: Math.max(whole.first, name - reach), last: Math.min(whole.last, name + reach) }
  if (isQuiet(tokens, { first: clause.first, last: Math.min(clause.last, reasonStart(tokens, whole, name)) }) || isShopsWay(tokens, name, whole) || (notAsked.test(tokenText(tokens, whole.first)) && !/^(?:there|it|that)$/.test(tokenText(tokens, whole.first + 1)) && !asksWhetherFine(tokens, name, whole))) return undefined
  const strong = isStrong(tokens, name)
  const asked = strong && (takesWay(tokens, name, whole) || paysByWay(tokens, name, whole) || asksWhetherFine(tokens, name, whole))
  if (!asked && (transferNouns.has(tokenText(tokens, name)) || !isOffered(tokens, name, whole, strong))) return undefined
  const { first, last } = askSpan(tokens, whole, name)
  return { start: startOf(tokens, first), end: endOf(tokens, last), disguised: tokens.disguised[name] === 1, weight: weights.method }
}

/** "PayPal works", "pay me by PayPal", "use Wise instead of Fiverr". */
const isOffered = (tokens: Tokens, name: number, whole: Clause, strong: boolean): boolean =>
  fits(tokens, name, whole, strong) || isToBePaid(tokens, name, whole, strong) || (strong && (replacesFiverr(tokens, name, whole) || asksToPayYou(tokens, name, whole)))

/** Words that begin a question about a way to pay, rather than an offer. */
const notAsked = /^(?:how|why|when|did|does|has|is)$/
const transfers = /^(?:transfers?|deposits?)$/

/** Whether a name says for certain that paying is spoken of: one that means nothing else, "bank transfer", "your bank account". */
function isStrong(tokens: Tokens, name: number): boolean {
  const word = tokenText(tokens, name)
  const next = tokenText(tokens, name + 1)
  if (tokens.value[name] === nameStrength.plain || tokens.disguised[name] === 1 || payNames.test(word) || transferNouns.has(word)) return true
  if (word === 'bank' || word === 'wire') return transfers.test(next) || (isA(tokens, name - 1, classes.yours) && /^(?:details|account|info|iban)$/.test(next))
  return false
}

const mayBe = /^(?:is|are|would|will|could|can|does)$/

/** Most words of a question whether a way to pay suits the reader. */
const shortQuestion = 8

/** "is PayPal ok?", "would you be ok with PayPal?", "PayPal ok?", "are you able to accept PayPal". */
function asksWhetherFine(tokens: Tokens, name: number, { first, last }: Clause): boolean {
  const sign = isSign(tokens, last, '?') ? last - 1 : last
  const end = isA(tokens, sign, classes.direct) ? sign - 1 : sign
  if (end - first >= shortQuestion) return false
  if (name === first && name + 1 === end && isSign(tokens, last, '?') && okWords.test(tokenText(tokens, end))) return true
  if (!mayBe.test(tokenText(tokens, first))) return false
  if (name === first + 1) return okWords.test(tokenText(tokens, tokenText(tokens, name + 1) === 'be' ? name + 2 : name + 1))
  if (!isA(tokens, first + 1, classes.yours) || end > name) return false
  const before = { first: first + 2, last: name - 1 }
  return (hasWord(tokens, before, okWords) && tokenText(tokens, name - 1) === 'with') || (hasWord(tokens, before, /^able$/) && hasWord(tokens, before, takers))
}

/** "PayPal works", "PayPal me directly", "u can paypal me". */
function fits(tokens: Tokens, name: number, whole: Clause, strong: boolean): boolean {
  const me = /^(?:me|us)$/.test(tokenText(tokens, name + 1))
  if (me && hasIn(tokens, { first: name + 1, last: name + 2 }, classes.direct)) return true
  if (!strong) return false
  if (name === whole.first && (me || /^(?:friends|mo|nyo|nalang)$/.test(tokenText(tokens, name + 1)))) return true
  if (writerPays(tokens, name, whole) || isInvoiced(tokens, name, whole) || paidSoIsFine(tokens, name, whole)) return true
  if (me && hasIn(tokens, { first: whole.first, last: name - 1 }, classes.yours | classes.ask)) return true
  return name === whole.first && !isSign(tokens, whole.last, '?') && hasWord(tokens, { first: name + 1, last: Math.min(whole.last, name + 6) }, fine)
}

/** "I'll PayPal you": the way to pay is what the writer does. */
const writerPays = (tokens: Tokens, name: number, { first }: Clause): boolean =>
  /^(?:you|u|ya)$/.test(tokenText(tokens, name + 1)) && /^(?:ll|can|could|will|would|just|to|gonna)$/.test(tokenText(tokens, name - 1)) && hasWord(tokens, { first: Math.max(first, name - 4), last: name - 2 }, writers)

/** "I'll send you an invoice by PayPal", "I can send you a PayPal invoice". */
function isInvoiced(tokens: Tokens, name: number, { first, last }: Clause): boolean {
  const before = { first: Math.max(first, name - 6), last: name - 1 }
  if (!hasWord(tokens, before, readers) || !hasWord(tokens, { first, last: name }, writers)) return false
  if (/^(?:invoice|request|bill)$/.test(tokenText(tokens, name + 1))) return hasIn(tokens, before, classes.give) && (name + 1 === last || kindOf(tokens, name + 2) === signToken || isA(tokens, name + 2, classes.link))
  return leadsToWay(tokenText(tokens, name - 1)) && hasWord(tokens, before, /^(?:invoice|bill)$/)
}

/** "payment by PayPal is fine". */
function paidSoIsFine(tokens: Tokens, name: number, { first, last }: Clause): boolean {
  const end = isSign(tokens, last, '?') ? last - 1 : last
  return name === first + 2 && leadsToWay(tokenText(tokens, first + 1)) && /^(?:payments?|paying|pay)$/.test(tokenText(tokens, first)) && end - name <= 5 && hasWord(tokens, { first: name + 1, last: name + 3 }, okWords)
}

/** "pay me by PayPal", "you can send it through Wise", "let's pay via Payoneer". */
function isToBePaid(tokens: Tokens, name: number, whole: Clause, strong: boolean): boolean {
  const before = { first: whole.first, last: name }
  const clause = { first: Math.max(whole.first, name - reach), last: Math.min(whole.last, name + reach) }
  const way = leadsToWay(tokenText(tokens, name - 1)) || foreignLinks.has(tokenText(tokens, name - 1))
  if (strong && paysByForeign(tokens, clause, name)) return true
  if ((paysMe(tokens, clause) || paysMeForeign(tokens, clause)) && (way || tokenText(tokens, name - 1) === 'me')) return true
  if (hasIn(tokens, before, classes.ask) && (hasIn(tokens, before, classes.pay) || hasWord(tokens, before, /^(?:tip|half|rest|balance|remaining|milestone)$/)) && bothOfUs(tokens, before) && way) return true
  if (!strong) return false
  const near = { first: clause.first, last: name }
  const toMine = tokenText(tokens, name - 1) === 'my' && /^(?:to|on|into|via)$/.test(tokenText(tokens, name - 2)) && (hasWord(tokens, near, payVerbs) || (hasIn(tokens, near, classes.direct) && hasWord(tokens, near, /^(?:rest|balance|remaining|half|deposit|other|payment|money|next|extra)$/))) && !hasWord(tokens, near, /^i$/)
  return toMine || (way && youPay(tokens, near))
}

/** Most tokens between a way to pay and the verb, in languages that need no more words for an ask. */
const besideVerb = 4

/** "оплатить через пейпал", "easypaisa pe bhej do": another language's verb of paying beside the name. */
function paysByForeign(tokens: Tokens, { first, last }: Clause, name: number): boolean {
  for (let at = Math.max(first, name - besideVerb); at <= Math.min(last, name + besideVerb); at++) if (at !== name && paysForeign(tokens, at) && (payVerbs.has(tokenText(tokens, at).split(' ')[0] ?? '') || hasIn(tokens, { first, last }, classes.ask | classes.direct | classes.mine | classes.yours | classes.save)) && !hasWord(tokens, { first: Math.max(first, at - 2), last: at - 1 }, writers)) return true
  return false
}

/** "can I pay you through PayPal?", "do you take PayPal?", "we can use PayPal, cheaper for both". */
function asksToPayYou(tokens: Tokens, name: number, whole: Clause): boolean {
  const before = { first: whole.first, last: name - 1 }
  for (let at = before.first; at < name - 1; at++) if ((tokenText(tokens, at) === 'pay' || (/^(?:send|transfer|wire)$/.test(tokenText(tokens, at)) && hasWord(tokens, { first: at + 2, last: name }, /^(?:money|payment|rest|half|amount|funds|deposit)$/))) && /^(?:you|u|ya)$/.test(tokenText(tokens, at + 1)) && leadsToWay(tokenText(tokens, name - 1))) return true
  const short = whole.last - whole.first <= 6
  if (short && /^(?:accept|take|use|have|do)$/.test(tokenText(tokens, name - 1)) && isA(tokens, name - 2, classes.yours) && (isSign(tokens, whole.last, '?') || (name === whole.last && name - 3 === whole.first && /^(?:do|can|could|would|will)$/.test(tokenText(tokens, whole.first))))) return true
  if (asksForPayee(tokens, name, whole)) return true
  if (writerRatherPays(tokens, name, whole)) return true
  return hasWord(tokens, before, /^(?:use|through|via)$/) && hasIn(tokens, before, classes.ask) && hasWord(tokens, { first: name + 1, last: whole.last }, cheaperWords)
}

/** "I'd rather pay with PayPal". */
function writerRatherPays(tokens: Tokens, name: number, { first }: Clause): boolean {
  if (!leadsToWay(tokenText(tokens, name - 1)) || !/^(?:pay|paying)$/.test(tokenText(tokens, name - 2))) return false
  const before = { first: Math.max(first, name - 7), last: name - 3 }
  return hasWord(tokens, before, /^(?:rather|prefer)$/) && hasWord(tokens, before, writers)
}

/** "send me your PayPal": a verb of giving, and the reader's account. */
const asksForPayee = (tokens: Tokens, name: number, { first }: Clause): boolean =>
  isA(tokens, name - 1, classes.yours) && hasIn(tokens, { first: Math.max(first, name - 4), last: name - 2 }, classes.give)

/** "use Wise instead of Fiverr". */
function replacesFiverr(tokens: Tokens, name: number, { last }: Clause): boolean {
  for (let at = name + 1; at <= Math.min(last, name + reach); at++) if (namesFiverr(tokens, at)) return hasWord(tokens, { first: name + 1, last: at }, insteadWords)
  return false
}
