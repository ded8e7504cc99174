import { isA, isSign, kindOf, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, hasWord, isQuestion, type Clause } from '../shapes/clause.ts'
import { namesFiverr, namesPlatform } from '../shapes/platform.ts'
import { bothWords, thoughtWords } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'
import { checkoutWays, meansWords, moneyParts, ownCans, ownersOfWay, ownWords, payersHelpers, payVerbs, readers, sendVerbs, towards, transferVerbs, writers } from '../words/pay-asking-words.ts'
import { foreignLinks } from '../words/question-words.ts'
import { nameStrength } from '../words/word-values.ts'
import { paysForeign } from './pay-clause.ts'

/** Most tokens between the verb of paying and the way: "pay the other half of it by". */
const mostPaid = 6
/** Most tokens between who pays and the verb: "I could also just". */
const mostHelpers = 5
/** Most tokens between a way and a word for paying in languages that need no more for an ask. */
const besideNoun = 3

/** "can I pay by Western Union?", "I'll send the rest on bKash", "оплату могу в USDT": one of the two is to pay by a way that Fiverr's checkout does not have. */
export function paysByWay(tokens: Tokens, name: number, whole: Clause): boolean {
  if (namesFiverr(tokens, name + 1) || (isMeans(tokenText(tokens, name + 1)) && namesFiverr(tokens, name + 2))) return false
  const way = ownersOfWay.has(tokenText(tokens, name - 1)) ? name - 2 : name - 1
  if (!isMeans(tokenText(tokens, way))) return way === name - 1 && isDirectObject(tokens, way, whole)
  if (isShare(tokens, way, whole)) return true
  const checkout = checkoutWays.has(tokenText(tokens, name).replace(' ', ''))
  if (checkout && !(towards.has(tokenText(tokens, name + 1)) && readers.has(tokenText(tokens, name + 2))) && !hasWord(tokens, whole, moneyParts) && !hasIn(tokens, whole, classes.direct | classes.outside | classes.fee)) return false
  for (let at = way - 1; at >= Math.max(whole.first, way - mostPaid); at--) {
    if (isSign(tokens, at, ',')) return false
    if (payVerbs.has(tokenText(tokens, at)) && paysMoney(tokens, at, way, name) && hasPayer(tokens, at, whole.first)) return true
  }
  return !checkout && paysInOtherOrder(tokens, { first: Math.max(whole.first, way - besideNoun), last: Math.min(whole.last, name + besideNoun) }, name, whole)
}

/** "transfer BCA", "bayar GoPay": another language's verb, the way itself behind it, and an ask. */
const isDirectObject = (tokens: Tokens, verb: number, whole: Clause): boolean =>
  payVerbs.has(tokenText(tokens, verb)) && !sendVerbs.has(tokenText(tokens, verb)) && tokenText(tokens, verb) !== 'pay' && hasIn(tokens, { first: whole.first, last: verb - 1 }, classes.ask)

/** "$5 here and the other 95 through Wise": of two sums the second. */
const isShare = (tokens: Tokens, way: number, whole: Clause): boolean =>
  isA(tokens, way - 1, classes.number) && hasIn(tokens, { first: whole.first, last: way - 2 }, classes.number) && hasIn(tokens, whole, classes.platform | classes.fee) && !hasWord(tokens, { first: whole.first, last: way }, /^(?:paid|sent|cost|costs)$/)

const isMeans = (word: string): boolean => meansWords.has(word) || foreignLinks.has(word) || towards.has(word)

/** Whether a verb pays: nothing else is sent or moved, and nobody but the two is paid. */
function paysMoney(tokens: Tokens, verb: number, way: number, name: number): boolean {
  const between = { first: verb + 1, last: way - 1 }
  if (namesPlatform(tokens, between)) return false
  for (let at = between.first; at < way - 1; at++) if (ownWords.has(tokenText(tokens, at)) && !isA(tokens, at + 1, classes.pay) && !moneyParts.has(tokenText(tokens, at + 1))) return false
  const word = tokenText(tokens, verb)
  if (!sendVerbs.has(word) && !transferVerbs.has(word)) return true
  if (verb === way - 1) return !towards.has(tokenText(tokens, way)) || tokens.value[name] === nameStrength.plain
  return hasIn(tokens, between, classes.pay | classes.number | classes.digit) || (tokens.value[name] === nameStrength.plain && hasWord(tokens, between, moneyParts))
}

/** Whether writer or reader pays: nothing but how and whether stands between them and the verb, and nothing before that tells of somebody else. */
function hasPayer(tokens: Tokens, verb: number, first: number): boolean {
  let at = verb - 1
  let asked = false
  while (at >= first && verb - at <= mostHelpers && payersHelpers.has(tokenText(tokens, at))) {
    asked ||= isA(tokens, at, classes.ask)
    at -= 1
  }
  if (at < first) return asked
  const word = tokenText(tokens, at)
  if (!writers.has(word) && !readers.has(word) && !bothWords.has(word)) return false
  const before = at - 1
  // "a plugin so I can pay": what is worked on comes first.
  if (hasIn(tokens, { first, last: before }, classes.topic)) return false
  return before < first || kindOf(tokens, before) === signToken || isA(tokens, before, classes.ask | classes.number) || thoughtWords.has(tokenText(tokens, before)) || payersHelpers.has(tokenText(tokens, before))
}

/** "оплата на монобанк?", "kann ich auch per Bizum zahlen": a word of paying beside the way, in another language than English, and what asks or offers. */
function paysInOtherOrder(tokens: Tokens, near: Clause, name: number, whole: Clause): boolean {
  const offers = hasIn(tokens, whole, classes.ask) || isQuestion(tokens, whole) || hasWord(tokens, whole, ownCans)
  if (!offers) return false
  for (let at = near.first; at <= near.last; at++) if (at !== name && paysForeign(tokens, at) && isA(tokens, at, classes.pay) && !/^(?:werden|wird|wurde|worden)$/.test(tokenText(tokens, at + 1))) return true
  return false
}
