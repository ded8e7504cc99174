import { gapAfter, isA, isSign, kindOf, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { findIn, hasIn, hasWord, type Clause } from './clause.ts'
import { isUnspaced } from './domain.ts'
import { betterStarts, bothWords, cancelWords, opinionWords, orWords, partingWords, relativeVerbs, subjectWords, thoughtWords } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'
import { addressWords, courtesyWords } from '../words/courtesy-words.ts'
import { namesPlatform } from './platform.ts'
import { foldedWords } from '../words/folded-words.ts'
import { conditionWords, goesOnWords, haveWords, questionWords, whatWords } from '../words/question-words.ts'

const opening = foldedWords(() => addressWords.split(/\s+/))
const closing = foldedWords(() => (addressWords + courtesyWords).split(/\s+/))

/** What belongs to an ask: with none of it, what a comma parts from it is another thought. */
const telling = classes.outside | classes.fee | classes.messenger | classes.give | classes.direct | classes.contact | classes.talk | classes.mail | classes.phone | classes.save
/** The same behind a comma. */
const tellingPart = telling & ~(classes.contact | classes.phone)
/** The same behind a word that begins another thought. */
const tellingThought = telling & ~(classes.give | classes.talk)
/** What still belongs to an ask where somebody else does it. */
const leaving = classes.outside | classes.platform | classes.messenger | classes.fee | classes.direct | classes.save
/** What details are made of. */
const details = classes.number | classes.at | classes.mailHost

/** The part of a clause that asks, around the token that gives it away: without greeting, courtesy and further thoughts. */
export function askSpan(tokens: Tokens, clause: Clause, index: number, isContactAsk = false): Clause {
  let { first, last } = clause
  for (let at = first + 1; at < index; at++) {
    const parts = isSign(tokens, at, ',') || partingWords.has(tokenText(tokens, at))
    const condition = conditionWords.has(tokenText(tokens, first)) ? 1 : 0
    const asksBefore = bothWords.has(tokenText(tokens, at + 1)) ? 0 : classes.ask
    if (parts && !hasIn(tokens, { first: first + condition, last: at - 1 }, telling | asksBefore) && !hasSign(tokens, first, at, '%') && !hasWord(tokens, { first, last: at }, cancelWords)) first = at + 1
  }
  for (let at = first + 1; at < index; at++) if (isSign(tokens, at, ':') && gapAfter(tokens, at) > 0 && !hasIn(tokens, { first, last: at - 1 }, classes.outside | classes.messenger | classes.mail | classes.phone | classes.platform | classes.direct)) first = at + 1
  for (let at = index + 1; at < last; at++) {
    if (orWords.has(tokenText(tokens, at)) && hasIn(tokens, { first: at + 1, last }, details)) last = at - 1
    if (!isSign(tokens, at, ',')) continue
    const rest = { first: at + 1, last: nextComma(tokens, at + 1, last) }
    if (!(hasIn(tokens, rest, tellingPart) || namesPlatform(tokens, rest)) || hasIn(tokens, rest, details)) last = at - 1
  }
  for (let at = index + 1; at < last; at++) if (beginsThought(tokens, at, index) && last - at > 1 && !leadsToPlatform(tokens, at) && !tellsMore(tokens, at, last)) last = at - 1
  for (let at = index + 1; at <= last; at++) if (betterStarts.has(tokenText(tokens, at)) && !hasIn(tokens, { first: at + 1, last }, tellingThought)) last = at - 1
  last = Math.min(last, endOfWriting(tokens, index, last), isContactAsk ? endOfContact(tokens, index, last) : last)
  if (subjectWords.has(tokenText(tokens, first)) && opinionWords.has(tokenText(tokens, first + 1)) && first + 2 < index) first += tokenText(tokens, first + 2) === 'that' ? 3 : 2
  while (first < index && ((opening.has(tokenText(tokens, first)) && !haveWords.has(tokenText(tokens, first))) || kindOf(tokens, first) === signToken)) first += 1
  while (last > index && closing.has(tokenText(tokens, last)) && !isA(tokens, last, classes.outside | classes.platform) && !isA(tokens, last - 1, classes.link) && !/^(?:của|cua|de|of|von|di)$/.test(tokenText(tokens, last - 1))) last -= 1
  while (last > index && isSign(tokens, last, ',')) last -= 1
  return { first: isSign(tokens, first - 1, '¿') && gapAfter(tokens, first - 1) === 0 ? first - 1 : first, last }
}

/** Whether a further thought belongs to the ask as well. "20% off" leads nowhere. */
function tellsMore(tokens: Tokens, first: number, last: number): boolean {
  const classMask = subjectWords.has(tokenText(tokens, first + 1)) && !bothWords.has(tokenText(tokens, first + 1)) ? leaving : tellingThought
  for (let at = first; at <= last; at++) if (isA(tokens, at, classMask) && !(tokenText(tokens, at) === 'off' && isSign(tokens, at - 1, '%'))) return true
  return false
}

/** Whether a word begins another thought. Directly behind a name "e" says "on" in some languages; "it" does where it is something. */
function beginsThought(tokens: Tokens, at: number, index: number): boolean {
  const text = tokenText(tokens, at)
  if (text === 'we' && isA(tokens, at - 1, classes.link | classes.ask) || /^(?:where|that|which|when|what|how)$/.test(tokenText(tokens, at - 1))) return false
  return thoughtWords.has(text) && !(at === index + 1 && text === 'e') && (text !== 'it' || /^(?:is|s|will|would|ll|saves|was|has)$/.test(tokenText(tokens, at + 1)))
}

/** "fuera de la página": a small word that leads on to the platform's name. */
const leadsToPlatform = (tokens: Tokens, at: number): boolean => /^(?:de|da|do)$/.test(tokenText(tokens, at)) && (isA(tokens, at + 1, classes.platform) || isA(tokens, at + 2, classes.platform))

/** What an ask for a way to reach someone is made of, to its end. */
const contactPart = classes.give | classes.phone | classes.mail | classes.messenger | classes.yours | classes.account | classes.mine

/** Most tokens from the word that gives an ask away to what is asked for. */
const mostToDetail = 6

/** Index at which "apna number de do" ends, where another sentence follows with no sign between. */
function endOfContact(tokens: Tokens, index: number, last: number): number {
  const detail = findIn(tokens, { first: index, last: Math.min(last, index + mostToDetail) }, classes.phone | classes.mail | classes.mailHost | classes.messenger)
  let end = Math.max(index, detail)
  for (let at = end + 1; at <= last; at++) {
    const text = tokenText(tokens, at)
    if (at > detail && (beginsSentence(tokens, at) || leadsAway(tokens, at))) break
    if (isContactPart(tokens, at) || whatWords.has(text) || questionWords.has(text) || (end === at - 1 && closing.has(text)) || '?؟？'.includes(text)) end = at
    else if (!(at === end + 1 && (isA(tokens, at, classes.link | classes.ask) || kindOf(tokens, at) === signToken))) break
  }
  if (end < last && beginsSentence(tokens, end + 1)) return end
  return end >= last || gapAfter(tokens, end) === 0 || wordsIn(tokens, end + 1, last) < 2 || (goesOnWords.has(tokenText(tokens, end + 1)) && !leadsAway(tokens, end + 1)) || isA(tokens, end + 1, classes.link | classes.number | classes.ask | classes.outside) || kindOf(tokens, end + 1) === signToken || isUnspaced(tokens, end + 1) ? last : end
}

/** "… I will forward it": somebody does something, and it is no "I can call you on". */
const beginsSentence = (tokens: Tokens, at: number): boolean => subjectWords.has(tokenText(tokens, at)) && !relativeVerbs.has(tokenText(tokens, at + 1)) && !isA(tokens, at - 1, classes.link)

/** "… so my manager can call": another thought, and no second way to reach someone. */
const leadsAway = (tokens: Tokens, at: number): boolean => thoughtWords.has(tokenText(tokens, at)) && !hasIn(tokens, { first: at + 1, last: at + 3 }, classes.mail | classes.phone | classes.messenger)

/** How many words of a stretch are neither courtesy nor address. */
function wordsIn(tokens: Tokens, first: number, last: number): number {
  let words = 0
  for (let at = first; at <= last; at++) if (kindOf(tokens, at) !== signToken && !closing.has(tokenText(tokens, at))) words += 1
  return words
}

const isContactPart = (tokens: Tokens, at: number): boolean => isA(tokens, at, contactPart)

/** Where Chinese, Japanese or Korean begins another sentence after a space. */
function endOfWriting(tokens: Tokens, index: number, last: number): number {
  for (let at = index; at < last; at++) {
    if (gapAfter(tokens, at) === 0 || !isUnspaced(tokens, at) || !isUnspaced(tokens, at + 1) || hasIn(tokens, { first: at + 1, last }, tellingPart)) continue
    const text = tokenText(tokens, at)
    if (!/[\uac00-\ud7af]$/.test(text) || /[요다까죠자]$/.test(text)) return at
  }
  return last
}

function hasSign(tokens: Tokens, first: number, last: number, sign: string): boolean {
  for (let at = first; at <= last; at++) if (isSign(tokens, at, sign)) return true
  return false
}

function nextComma(tokens: Tokens, first: number, last: number): number {
  for (let at = first; at <= last; at++) if (isSign(tokens, at, ',')) return at - 1
  return last
}
