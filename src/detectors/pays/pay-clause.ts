import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, type Clause } from '../shapes/clause.ts'
import { classes } from '../words/classes.ts'
import { namesFiverr } from '../asks/platform.ts'
import { ownWords, payMeVerbs, payVerbs, receivers, towards, writers } from '../words/pay-asking-words.ts'

/** Most tokens between a verb of paying and its receiver. */
const reach = 6

export function hasWord(tokens: Tokens, { first, last }: Clause, words: RegExp | ReadonlySet<string>): boolean {
  for (let at = Math.max(0, first); at <= last; at++) if (words instanceof RegExp ? words.test(tokenText(tokens, at)) : words.has(tokenText(tokens, at))) return true
  return false
}

/** Whether a clause refuses, or is about work on payments. "Not Fiverr" refuses nothing. */
export function isQuiet(tokens: Tokens, clause: Clause): boolean {
  if (hasIn(tokens, clause, classes.topic)) return true
  for (let at = clause.first; at <= clause.last; at++) {
    const next = isA(tokens, at + 1, classes.link) ? at + 2 : at + 1
    if (isA(tokens, at, classes.negation) && !namesFiverr(tokens, next)) return true
  }
  return false
}

/** Whether a verb of paying has the writer as its receiver: "pay me", "send the money to my account". */
export function paysMe(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    const word = tokenText(tokens, at)
    if (payMeVerbs.has(word) || (payVerbs.has(word) && receivesAfter(tokens, at, last))) return !hasWord(tokens, { first, last: at - 1 }, writers)
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
    if (at === first || hasWord(tokens, { first: Math.max(first, at - 3), last: at - 1 }, /^(?:you|u|please|pls|kindly|lets)$/)) return !hasWord(tokens, { first, last: at }, /^(?:i|help|me)$/)
  }
  return false
}
