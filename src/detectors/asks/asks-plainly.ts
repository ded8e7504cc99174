import { gapAfter, isA, isSign, kindOf, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { askedForNames, pleaWords, subjectWords } from '../words/ask-shape-words.ts'
import { addressNouns, contactAskFillers } from '../words/contact-ask-words.ts'
import { classes } from '../words/classes.ts'
import { nameStrength, weakPhone } from '../words/word-values.ts'
import { ownWords } from '../words/pay-asking-words.ts'
import { haveWords, pronounlessGive, questionWords } from '../words/question-words.ts'
import type { Clause } from '../shapes/clause.ts'
import { isUnspaced } from '../shapes/domain.ts'

/** Most tokens of such an ask, also of writing without spaces. */
const mostTokens = 9
const mostUnspaced = 12

/** What such an ask may be made of. */
const parts = classes.give | classes.ask | classes.yours | classes.phone | classes.mail | classes.messenger | classes.account

/** "mi lascia il suo cellulare?", "proszę o numer telefonu": an ask that is made of nothing but asking, whose, and a way to reach somebody. */
export function asksPlainly(tokens: Tokens, index: number, clause: Clause): boolean {
  const { first, last } = partOf(tokens, clause, index)
  if (last - first >= (isUnspaced(tokens, index) ? mostUnspaced : mostTokens)) return false
  let gives = false
  let asks = false
  let yours = false
  let owned = false
  let number = false
  let detail = 0
  for (let at = first; at <= last; at++) {
    const text = tokenText(tokens, at)
    if (isA(tokens, at, classes.topic | classes.negation) || (isA(tokens, at, classes.measure) && !isA(tokens, at, parts)) || (at === first && text === 'no') || ((detail > 0 || number) && subjectWords.has(text)) || (ownWords.has(text) && !isA(tokens, at - 1, classes.give) && !isSign(tokens, at - 1, '-') && !isA(tokens, at + 1, classes.give))) return false
    const way = isWay(tokens, at)
    // "do you have the email?" is about one that both know.
    if (way && tokenText(tokens, at - 1) === 'the') return false
    const address = addressNouns.has(text)
    if (!way && !address && !isA(tokens, at, parts) && !contactAskFillers.has(text) && !pleaWords.has(text) && !haveWords.has(text) && !questionWords.has(text) && !isMark(tokens, at)) return false
    gives ||= (isA(tokens, at, classes.give) && !way) || (text === 'text' && tokenText(tokens, at + 1) === 'me')
    asks ||= isA(tokens, at, classes.ask)
    yours ||= isA(tokens, at, classes.yours) || pronounlessGive.has(text.split(' ')[0] ?? '')
    owned ||= isA(tokens, at, classes.yours) && !/^(?:you|u|ya)$/.test(text)
    number ||= address || (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone && !/^(?:text|ring|reach)$/.test(text))
    if (way) detail += 1
  }
  if (!gives && !(asks && owned)) return false
  return detail > 0 ? yours || number || detail > 1 : number && yours
}

/** The part of a clause between commas that a token is in. */
function partOf(tokens: Tokens, clause: Clause, index: number): Clause {
  let { first, last } = clause
  for (let at = clause.first; at <= clause.last; at++) {
    if (!isSign(tokens, at, ',')) continue
    if (at < index) first = at + 1
    else if (at > index) return { first, last: at - 1 }
  }
  return { first, last }
}

/** A way to reach somebody: a telephone, mail, a messenger. */
function isWay(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, classes.messenger)) return tokens.value[at] === nameStrength.plain || askedForNames.has(tokenText(tokens, at)) || isA(tokens, at - 1, classes.phone | classes.account)
  return isA(tokens, at, classes.mail) || (isA(tokens, at, classes.phone) && !isA(tokens, at, classes.contact) && tokens.value[at] !== weakPhone)
}

/** A hyphen inside a word, or the sign at the end. */
const isMark = (tokens: Tokens, at: number): boolean => kindOf(tokens, at) === signToken && (gapAfter(tokens, at - 1) === 0 || '?؟？'.includes(tokenText(tokens, at)))
