import { foldDraft } from '../../core/draft.ts'
import { isA, isSign, kindOf, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, type Clause } from '../shapes/clause.ts'
import { classes } from '../words/classes.ts'
import { addressWords, courtesyWords } from '../words/courtesy-words.ts'
import { namesPlatform } from './platform.ts'
import { haveWords } from '../words/question-words.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map((word) => foldDraft(word).folded))
const opening = setOf(addressWords)
const closing = setOf(addressWords + courtesyWords)

/** What belongs to an ask: with none of it, what a comma parts from it is another thought. */
const telling = classes.outside | classes.fee | classes.messenger | classes.give | classes.direct | classes.contact | classes.talk | classes.mail | classes.phone | classes.save
/** The same behind a comma. */
const tellingPart = telling & ~(classes.contact | classes.phone)
/** The same behind a word that begins another thought. */
const tellingThought = telling & ~(classes.give | classes.talk)
const thoughtWord = /^(?:and|so|we|but|así|asi|assim|cosi|damit|da|para|um|de|taki|taake|تاکہ|takve|ki|ताकि|чтоб|because|cause|coz|bcz|since|it|its|before|otherwise|then|que|porque|pero|et|car|weil|dann|und|aber|чтобы|потому|тогда|и|а|ve|cunku|biar|supaya|karena|perche)$/
/** What details are made of. */
const details = classes.number | classes.at | classes.mailHost

/** The part of a clause that asks, around the token that gives it away: without greeting, courtesy and further thoughts. */
export function askSpan(tokens: Tokens, clause: Clause, index: number): Clause {
  let { first, last } = clause
  for (let at = first + 1; at < index; at++) {
    const parts = isSign(tokens, at, ',') || /^(?:but|and|so|pero|mais|aber|но|a|ama|lekin|tapi)$/.test(tokenText(tokens, at))
    if (parts && !hasIn(tokens, { first, last: at - 1 }, telling | classes.ask) && !hasSign(tokens, first, at, '%') && !saysCancel(tokens, first, at)) first = at + 1
  }
  for (let at = index + 1; at < last; at++) {
    if (!isSign(tokens, at, ',')) continue
    const rest = { first: at + 1, last: nextComma(tokens, at + 1, last) }
    if (!(hasIn(tokens, rest, tellingPart) || namesPlatform(tokens, rest)) || hasIn(tokens, rest, details)) last = at - 1
  }
  for (let at = index + 1; at < last; at++) if (thoughtWord.test(tokenText(tokens, at)) && last - at > 1 && !hasIn(tokens, { first: at, last }, tellingThought)) last = at - 1
  while (first < index && ((opening.has(tokenText(tokens, first)) && !haveWords.has(tokenText(tokens, first))) || kindOf(tokens, first) === signToken)) first += 1
  while (last > index && closing.has(tokenText(tokens, last)) && !isA(tokens, last, classes.outside | classes.platform) && !isA(tokens, last - 1, classes.link)) last -= 1
  while (last > index && isSign(tokens, last, ',')) last -= 1
  return { first, last }
}

function saysCancel(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (/^(?:cancel\w{0,4}|annul\w{0,3}|stornier\w{0,3}|отмен\w{0,4})$/.test(tokenText(tokens, at))) return true
  return false
}

function hasSign(tokens: Tokens, first: number, last: number, sign: string): boolean {
  for (let at = first; at <= last; at++) if (isSign(tokens, at, sign)) return true
  return false
}

function nextComma(tokens: Tokens, first: number, last: number): number {
  for (let at = first; at <= last; at++) if (isSign(tokens, at, ',')) return at - 1
  return last
}
