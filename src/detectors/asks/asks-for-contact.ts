import { isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { findIn, hasIn, isQuestion, windowIn, type Clause } from '../shapes/clause.ts'
import { isUnspaced } from '../shapes/domain.ts'
import { askedForNames, askingGive, bareGive, contactNouns, hasOneWords, othersWords, pleaWords, readerHasWords } from '../words/ask-shape-words.ts'
import { numbersOther } from '../shapes/number-of.ts'
import { isWorkedOn } from '../shapes/worked-on.ts'
import { classes } from '../words/classes.ts'
import { pronounlessGive, whatWords } from '../words/question-words.ts'
import { nameStrength, weakPhone } from '../words/word-values.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** Whether a token is a way to reach someone: mail, a telephone, a messenger. */
const isDetail = (tokens: Tokens, at: number): boolean =>
  isA(tokens, at, classes.messenger) ? tokens.value[at] === nameStrength.plain : isA(tokens, at, classes.mail) || (isA(tokens, at, classes.phone) && !isA(tokens, at, classes.contact) && tokens.value[at] !== weakPhone)

/** "can you share your phone number", "what is your email address?", "tu as un numéro ?". */
export const asksForContact = (tokens: Tokens, index: number, clause: Clause): boolean =>
  asksToGive(tokens, index, clause) || asksWhatYours(tokens, index, clause) || asksForNumberAt(tokens, index, clause) || asksWhetherThereIs(tokens, index, clause)

/** "ممكن رقم الواتساب؟": a number at a messenger, and no more than a word that asks. */
function asksForNumberAt(tokens: Tokens, index: number, clause: Clause): boolean {
  if (clause.last - clause.first > 5 || !isQuestion(tokens, clause) || !isA(tokens, clause.first, classes.ask)) return false
  if (isA(tokens, index, classes.mail | classes.phone) && isDetail(tokens, index) && isA(tokens, index, classes.yours)) return true
  return isA(tokens, index, classes.messenger) && tokens.value[index] === nameStrength.plain && (isA(tokens, index - 1, classes.phone | classes.account) || isA(tokens, index + 1, classes.phone | classes.account))
}

/** Index of the word that says that a detail is the reader's: before it, behind it or itself; -1 for none. */
function whose(tokens: Tokens, index: number, clause: Clause): number {
  if (isA(tokens, index, classes.yours)) return index
  const before = findIn(tokens, { first: Math.max(clause.first, index - 2), last: index - 1 }, classes.yours)
  return before >= 0 ? before : index < clause.last && isA(tokens, index + 1, classes.yours) && !/^[a-z]+$/.test(tokenText(tokens, index + 1)) ? index + 1 : -1
}

/** "what is your email address?", "can I have your phone number?". */
function asksWhatYours(tokens: Tokens, index: number, clause: Clause): boolean {
  const yours = isA(tokens, index, classes.yours) ? index : whose(tokens, index, clause)
  if (yours < 0 || isWorkedOn(tokens, clause, index) || numbersOther(tokens, index)) return false
  if (yours === index - 1 && yours === clause.first && clause.last - index <= 1 && (isDetail(tokens, index) || isNumber(tokens, index)) && (isQuestion(tokens, clause) || pleaWords.has(tokenText(tokens, clause.last)))) return true
  if (!isDetail(tokens, index) && !(isA(tokens, index, classes.messenger) && tokens.value[index] === nameStrength.shortForm && yours === index - 1) && !(isNumber(tokens, index) && yours >= index - 1 && leadsToCall(tokens, index, clause))) return false
  for (let at = Math.max(clause.first, Math.min(yours, index) - 3); at < Math.max(yours, index); at++) {
    if (whatWords.has(tokenText(tokens, at))) return true
    if (/^(?:need|want|require)$/.test(tokenText(tokens, at)) && yours === at + 1 && (/^(?:i|we)$/.test(tokenText(tokens, at - 1)) || needsUnsaid(tokens, at, index, clause))) return true
    if (/^(?:have|get|know|take|need)$/.test(tokenText(tokens, at)) && hasIn(tokens, { first: Math.max(clause.first, at - 3), last: at - 1 }, classes.ask)) return true
  }
  if (isA(tokens, clause.first, classes.ask) && yours === index - 1 && isQuestion(tokens, clause) && clause.last - index <= 1 && index - clause.first <= 4) return true
  return [1, 2, 3].some((step) => index + step <= clause.last && whatWords.has(tokenText(tokens, index + step)))
}

/** "need your whatsapp", "I'd need your phone number for the contract": who needs it is left out or not told apart, and no more is named than a way to reach someone. */
function needsUnsaid(tokens: Tokens, verb: number, index: number, clause: Clause): boolean {
  if (verb !== clause.first && kindOf(tokens, verb - 1) !== signToken && !/^(?:d|ll|will|just|also|still|really)$/.test(tokenText(tokens, verb - 1))) return false
  const next = isA(tokens, index + 1, classes.phone | classes.account) ? index + 2 : index + 1
  return next > clause.last || kindOf(tokens, next) === signToken || /^(?:for|to|so|please|pls|and|asap|now|here|before|in|too|also)$/.test(tokenText(tokens, next))
}

/** "Number": of a telephone where the rest says so. */
const isNumber = (tokens: Tokens, at: number): boolean => isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone && !/^(?:no|nr|text|ring|reach)$/.test(tokenText(tokens, at))

/** Whether nothing but the end or talk of calling follows a word. */
const leadsToCall = (tokens: Tokens, index: number, clause: Clause): boolean =>
  index === clause.last || (index + 1 === clause.last && (isQuestion(tokens, clause) || isA(tokens, clause.last, classes.yours))) || (index + 2 === clause.last && isQuestion(tokens, clause) && isA(tokens, index + 1, classes.yours)) || hasIn(tokens, { first: index + 1, last: clause.last }, classes.phone | classes.contact | classes.messenger)

/** "tu as un numéro où je peux t'appeler ?", "do you have an email?". */
function asksWhetherThereIs(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!(isA(tokens, index, classes.mail) || isNumber(tokens, index) || isDetail(tokens, index)) || numbersOther(tokens, index) || isA(tokens, index, classes.messenger) || hasIn(tokens, clause, classes.topic)) return false
  if (!(hasIn(tokens, clause, classes.yours) || readerHasWords.has(tokenText(tokens, clause.first)))) return false
  for (let at = Math.max(clause.first, index - near); at < index; at++) {
    if (othersWords.has(tokenText(tokens, index - 1))) return false
    if (hasOneWords.has(tokenText(tokens, at)) && (!/^(?:have|got)$/.test(tokenText(tokens, at)) || isA(tokens, at - 1, classes.yours))) return (leadsToCall(tokens, index, clause) || clause.last - clause.first <= 9) && (isSign(tokens, clause.last, '?') || hasIn(tokens, { first: index + 1, last: clause.last }, classes.phone | classes.contact))
  }
  return false
}

/** "can you share your phone number", "apna whatsapp number bhej do". */
function asksToGive(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.give) || (tokenText(tokens, index) === 'do' && isA(tokens, index + 1, classes.yours))) return false
  if (tokenText(tokens, index) === 'de' && isA(tokens, index + 1, classes.phone | classes.mail | classes.messenger) && !(isA(tokens, clause.first, classes.yours) && isQuestion(tokens, clause))) return false
  if (/^(?:i|will|ll|already|have|we|to)$/.test(tokenText(tokens, index - 1)) && !askingGive.has(tokenText(tokens, index)) && isA(tokens, index - 1, classes.mine | classes.common | classes.link)) return false
  if (isA(tokens, index + 1, classes.mine) && isNumber(tokens, index + 2) && index + 2 === clause.last && kindOf(tokens, index + 2) !== signToken) return true
  const detail = findDetail(tokens, windowIn(clause, index, near))
  if (detail < 0 || isWorkedOn(tokens, clause, detail) || (isA(tokens, detail, classes.phone) && /^(?:which|what|if)$/.test(tokenText(tokens, detail - 1)))) return false
  const number = { first: detail - 1, last: detail + 1 }
  if (isA(tokens, detail, classes.messenger | classes.phone) && hasIn(tokens, number, classes.phone) && hasIn(tokens, number, classes.messenger) && clause.last - clause.first <= 5 && (!/^[a-z]*$/.test(tokenText(tokens, index)) || bareGive.has(tokenText(tokens, index)))) return true
  if (givesForeign(tokens, index, detail, clause)) return true
  return (isA(tokens, detail, classes.yours) || findIn(tokens, windowIn(clause, detail, 3), classes.yours) >= 0) && hasIn(tokens, { first: clause.first, last: index }, classes.ask | classes.give)
}

/** "pls share whatsapp no", "번호 알려주세요": hardly more than the verb and the detail, whose is clear. */
function givesForeign(tokens: Tokens, give: number, detail: number, clause: Clause): boolean {
  if (clause.last - clause.first > (isUnspaced(tokens, give) ? 9 : 6)) return false
  if (isUnspaced(tokens, give) || (pronounlessGive.has(tokenText(tokens, give)) && !isA(tokens, detail - 1, classes.mine))) return true
  const named = isA(tokens, detail, classes.messenger | classes.phone) && isA(tokens, detail + 1, classes.phone | classes.account)
  return named && (give === clause.first || isA(tokens, give - 1, classes.ask))
}

/** Index of a word for a way to reach someone, or -1. */
function findDetail(tokens: Tokens, { first, last }: Clause): number {
  for (let at = first; at <= last; at++) {
    if (isA(tokens, at, classes.messenger) && tokens.value[at] === nameStrength.shortForm && isA(tokens, at - 1, classes.give | classes.yours)) return at
    if (isA(tokens, at, classes.messenger) && tokens.value[at] === nameStrength.ordinaryWord && tokens.text.charCodeAt(startOf(tokens, at)) >= 0xe00 && tokens.text.charCodeAt(startOf(tokens, at)) < 0xe80 && isA(tokens, at - 1, classes.give)) return at
    if (isA(tokens, at - 1, classes.measure) && !isA(tokens, at - 1, ~classes.measure) && isA(tokens, at, classes.phone)) continue
    if (numbersOther(tokens, at)) continue
    if (askedForNames.has(tokenText(tokens, at)) && isA(tokens, at - 1, classes.yours) && isA(tokens, at - 2, classes.give)) return at
    if (isA(tokens, at, classes.contact) && isA(tokens, at - 1, classes.yours) && contactNouns.has(tokenText(tokens, at))) return at
    if (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone && !isA(tokens, at, classes.yours) && !isA(tokens, at + 1, classes.yours) && !isUnspaced(tokens, at) && !isA(tokens, at - 1, classes.yours | classes.mine | classes.phone | classes.messenger | classes.contact | classes.give)) continue
    if (isA(tokens, at, classes.contact) && /^(?:details|detail|info|information|number|no)$/.test(tokenText(tokens, at + 1))) return at
    if (isA(tokens, at, classes.messenger) ? tokens.value[at] === nameStrength.plain : isA(tokens, at, classes.mail) || (isA(tokens, at, classes.mailHost) && isA(tokens, at - 1, classes.yours)) || (isA(tokens, at, classes.phone) && !/^(?:call|calling|dial|no|nr|text|ring|reach)$/.test(tokenText(tokens, at)))) return at
  }
  return -1
}
