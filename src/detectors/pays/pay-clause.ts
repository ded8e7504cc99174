import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { beginsWithNo } from '../shapes/begins-with-no.ts'
import { hasIn, hasWord, type Clause } from '../shapes/clause.ts'
import { classes } from '../words/classes.ts'
import { namesFiverr, namesPlatform } from '../shapes/platform.ts'
import { placeNouns } from '../words/ask-shape-words.ts'
import { cardWords, englishPay, ownWords, payMeVerbs, payVerbs, readers, receivers, sendVerbs, towards, writers } from '../words/pay-asking-words.ts'

/** Most tokens between a verb of paying and its receiver. */
const reach = 6

/** Whether a clause refuses. "Not Fiverr" refuses nothing. */
export function isQuiet(tokens: Tokens, clause: Clause): boolean {
  if (beginsWithNo(tokens, clause)) return true
  for (let at = clause.first; at <= clause.last; at++) {
    const next = isA(tokens, at + 1, classes.link) ? at + 2 : at + 1
    if (isA(tokens, at, classes.negation) && !namesFiverr(tokens, next)) return true
  }
  return false
}

/** Whether money is spoken of in a clause: a way to pay, a card, an account, or a word for money. */
function speaksOfMoney(tokens: Tokens, clause: Clause): boolean {
  for (let at = clause.first; at <= clause.last; at++) if (isA(tokens, at, classes.pay | classes.payment) && !sendVerbs.has(tokenText(tokens, at))) return true
  return hasWord(tokens, clause, cardWords) || hasWord(tokens, clause, /^(?:hesabima|szamlamra|حسابي|حسابم)$/)
}

/** Whether a verb sends money, rather than files. */
const sendsMoney = (tokens: Tokens, at: number, clause: Clause): boolean => !sendVerbs.has(tokenText(tokens, at)) || speaksOfMoney(tokens, clause)

/** Whether a token is a verb of paying, or a word for it, in another language than English. */
export const paysForeign = (tokens: Tokens, at: number): boolean => isA(tokens, at, classes.pay | classes.give) && !englishPay.has(tokenText(tokens, at)) && (isA(tokens, at, classes.pay) || payVerbs.has(tokenText(tokens, at)))

/** "me pagas directo", "bana direkt öde", "直接转账给我": in another language, the writer and a verb of paying on either side of each other. */
export function paysMeForeign(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (!paysForeign(tokens, at) || !sendsMoney(tokens, at, { first, last }) || hasWord(tokens, { first: Math.max(first, at - 2), last: at - 1 }, writers)) continue
    if (hasWord(tokens, { first: Math.max(first, at - 5), last: at - 1 }, receivers) || hasWord(tokens, { first: at + 1, last: Math.min(last, at + reach) }, receivers)) return true
    if (last - first <= 6 && hasIn(tokens, { first, last }, classes.ask | classes.give) && hasIn(tokens, { first, last }, classes.direct)) return true
  }
  return false
}

/** Whether a verb of paying has the writer as its receiver: "pay me", "send the money to my account". */
export function paysMe(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (!isA(tokens, at, classes.pay | classes.give)) continue
    const word = tokenText(tokens, at)
    if (payMeVerbs.has(word) || (payVerbs.has(word) && sendsMoney(tokens, at, { first, last }) && receivesAfter(tokens, at, last))) return !hasWord(tokens, { first, last: at - 1 }, writers)
  }
  return false
}

/** "… me", "… the money to my account": the writer within reach of a verb. */
function receivesAfter(tokens: Tokens, verb: number, last: number): boolean {
  for (let at = verb + 1; at <= Math.min(last, verb + reach); at++) {
    const word = tokenText(tokens, at)
    if (receivers.has(word) && !(word === 'me' && tokenText(tokens, at + 1) === 'money')) return true
    if (ownWords.has(word) && (towards.has(tokenText(tokens, at - 1)) || towards.has(tokenText(tokens, at - 2)))) return true
  }
  return false
}

/** "you can pay", "could you please send": the reader is to do the paying. */
export function youPay(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (!payVerbs.has(tokenText(tokens, at))) continue
    if (at === first || hasWord(tokens, { first: Math.max(first, at - 3), last: at - 1 }, /^(?:you|u|please|pls|kindly|lets|just|simply|maybe|then|now|better|and)$/)) return !hasWord(tokens, { first, last: at }, /^(?:i|help|me)$/)
  }
  return false
}

/** "is it possible to pay you directly", "I would rather pay you outside", "I can invoice you directly": one of the two is to be paid by the other. */
export function paysYou(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) {
    if (!/^(?:pay|paying|invoice|invoicing|bill)$/.test(tokenText(tokens, at)) || !readers.has(tokenText(tokens, at + 1))) continue
    if (hasWord(tokens, { first: Math.max(first, at - 5), last: at - 1 }, placeNouns) && hasWord(tokens, { first: Math.max(first, at - 5), last: at - 1 }, /^(?:other|another|different|alternative)$/) && !namesPlatform(tokens, { first: at, last })) return true
    const asks = hasIn(tokens, { first, last: at - 1 }, classes.ask) || hasWord(tokens, { first, last: at - 1 }, writers) || hasWord(tokens, { first, last: at - 1 }, /^(?:possible|ready|happy|like)$/)
    if (asks && hasIn(tokens, { first: at + 2, last: Math.min(last, at + 4) }, classes.direct | classes.outside)) return true
  }
  return false
}

const into = /^(?:mein|me|main|में|par|pe|पर)$/

/** "payment direct mere account mein": money into the writer's own account, with no verb needed. */
export function toMyAccount(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) {
    if (ownWords.has(tokenText(tokens, at)) && isA(tokens, at + 1, classes.account) && (towards.has(tokenText(tokens, at - 1)) || into.test(tokenText(tokens, at + 2)))) return !hasWord(tokens, { first, last: at - 1 }, writers) && hasIn(tokens, { first, last }, classes.pay)
  }
  return false
}
