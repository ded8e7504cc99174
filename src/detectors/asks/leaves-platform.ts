import { isA, isSign, tokenText, type Tokens } from '../../core/tokens.ts'
import { findIn, hasIn, hasWord, isQuestion, windowIn, type Clause } from '../shapes/clause.ts'
import { afterOutside, comeWords, doVerbs, elsewhereWords, englishOutside, moveVerbs, otherWords, outsideAtEnd, partingWords, placeNouns, reachVerbs, thoughtWords, workVerbs } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'
import { cheaperWords, conditionWords, goesOnWords } from '../words/question-words.ts'
import { bothOfUs } from '../shapes/both-of-us.ts'
import { namesFiverr, namesPlatform } from '../shapes/platform.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** Words for "outside" that no English text has: beside the platform's name they say enough. */
const isForeign = (word: string): boolean => !englishOutside.has(word)

/** "work outside Fiverr", "fuera de la plataforma", "Fiverr dışında". */
export function leavesPlatform(tokens: Tokens, index: number, clause: Clause): boolean {
  if (isA(tokens, index, classes.save)) return doesWithoutPlatform(tokens, index, clause)
  if (!isA(tokens, index, classes.outside)) return false
  const around = windowIn(clause, index, near)
  const platform = findIn(tokens, around, classes.platform)
  const means = movesOn(tokens, around, clause) || hasIn(tokens, clause, classes.talk | classes.pay | classes.contact | classes.give | classes.messenger)
  const word = tokenText(tokens, index)
  if (word === 'other' && /^(?:than|then)$/.test(tokenText(tokens, index + 1)) && platform === index + 2) return hasIn(tokens, around, classes.contact | classes.talk)
  if (otherWords.has(word)) return (platform > index && platform <= index + 2 && movesTalk(tokens, around)) || isOtherPlace(tokens, index, clause)
  if (/^(?:where|how) else$/.test(word)) return hasIn(tokens, { first: index, last: Math.min(clause.last, index + 3) }, classes.ask) && contactsReader(tokens, index, clause)
  if (elsewhereWords.has(word.replaceAll('-', ''))) return means && hasIn(tokens, clause, classes.ask | classes.mine)
  if (/^somewhere else$/.test(word)) return movesTalk(tokens, { first: around.first, last: index - 1 }) && (hasIn(tokens, { first: clause.first, last: index }, classes.ask) || bothOfUs(tokens, clause))
  if (endsOutside(tokens, index, clause)) return true
  if (hasWord(tokens, clause, cheaperWords) && hasIn(tokens, clause, classes.talk | classes.ask) && (isForeign(word) || (word === 'outside' && bothOfUs(tokens, clause)))) return true
  if (platform < 0 || (word === 'off' && platform !== index + 1 && platform !== index + 2)) return false
  if (comesOutside(tokens, index, clause)) return true
  return means || isForeign(word) || (namesPlatform(tokens, around) && hasIn(tokens, clause, classes.ask | classes.direct | classes.fee))
}

/** "is there another place we can chat?", "any other way to reach you?". */
const isOtherPlace = (tokens: Tokens, index: number, clause: Clause): boolean =>
  placeNouns.has(tokenText(tokens, index + 1)) && (contactsReader(tokens, index, clause) || (movesTalk(tokens, { first: index + 2, last: Math.min(clause.last, index + 2 + near) }) && (isQuestion(tokens, clause) || hasIn(tokens, clause, classes.ask)) && bothOfUs(tokens, clause)))

/** "where else can I reach you". */
function contactsReader(tokens: Tokens, index: number, { last }: Clause): boolean {
  for (let at = index; at < last; at++) if (reachVerbs.has(tokenText(tokens, at)) && hasIn(tokens, { first: at + 1, last: at + 2 }, classes.yours)) return true
  return false
}

/** Index at which the part begins that a token is in: behind a comma, an "if" or an "and". */
function partStart(tokens: Tokens, { first }: Clause, index: number): number {
  for (let at = index - 1; at >= first; at--) if (isSign(tokens, at, ',') || conditionWords.has(tokenText(tokens, at)) || partingWords.has(tokenText(tokens, at))) return at + 1
  return first
}

/** "let's talk outside", "text me outside": a short clause that ends so. */
function endsOutside(tokens: Tokens, index: number, clause: Clause): boolean {
  const word = tokenText(tokens, index).replaceAll(' ', '')
  if ((index !== clause.last && !isSign(tokens, index + 1, ',') && !isSign(tokens, index + 1, '?') && !(isForeign(word) ? goesOnWords : afterOutside).has(tokenText(tokens, index + 1)) && !thoughtWords.has(tokenText(tokens, index + 1))) || clause.last - partStart(tokens, clause, index) > 8 || !outsideAtEnd.has(word)) return false
  const talks = hasIn(tokens, { first: index - 3, last: index - 1 }, classes.talk | classes.pay) || (!word.endsWith('else') && isA(tokens, index - 1, classes.mine) && isA(tokens, index - 2, classes.contact))
  return talks && (isA(tokens, clause.first, classes.pay) || (isForeign(word) && isA(tokens, clause.first, classes.talk)) || hasIn(tokens, clause, classes.ask | classes.mine | classes.yours) || bothOfUs(tokens, clause))
}

/** "without Fiverr", "Fiverr olmadan", "skip Fiverr": with a word of asking or of doing. */
function doesWithoutPlatform(tokens: Tokens, index: number, clause: Clause): boolean {
  for (let at = Math.max(clause.first, index - 2); at <= Math.min(clause.last, index + 4); at++) {
    if (!namesFiverr(tokens, at) || isA(tokens, at + 1, classes.topic)) continue
    if (tokenText(tokens, index).endsWith('need')) return needsNone(tokens, at, clause)
    if (tokenText(tokens, index).startsWith('not')) return bothOfUs(tokens, clause) && needsNone(tokens, at, clause)
    if (bothOfUs(tokens, clause) && at === index + 1 && /^(?:skip|skipping|bypass|bypassing|dodge|evade|avoid)$/.test(tokenText(tokens, index))) return true
    if (bothOfUs(tokens, clause) && hasWord(tokens, { first: Math.max(clause.first, index - 2), last: index - 1 }, doVerbs)) return true
    if (hasIn(tokens, { first: index - 3, last: index - 1 }, classes.mine) && hasWord(tokens, { first: Math.max(clause.first, index - near), last: index - 1 }, comeWords)) return true
    return hasWord(tokens, clause, cheaperWords) || (hasIn(tokens, clause, classes.ask | classes.direct) && hasIn(tokens, clause, classes.talk | classes.direct | classes.pay))
  }
  return false
}

/** "we don't need Fiverr", "no need for Fiverr here": nothing that is called after Fiverr. */
const needsNone = (tokens: Tokens, platform: number, clause: Clause): boolean =>
  platform === clause.last || isA(tokens, platform + 1, classes.link | classes.ask | classes.platform) || isSign(tokens, platform + 1, ',') || /^(?:if|as|when|anymore|at|now|between)$/.test(tokenText(tokens, platform + 1))

/** "book me outside Fiverr". */
const comesOutside = (tokens: Tokens, index: number, { first }: Clause): boolean => comeWords.has(tokenText(tokens, index - 2)) && isA(tokens, index - 1, classes.mine) && index - 2 - first <= 2

/** "take this off Fiverr", said as an invitation. */
const movesOn = (tokens: Tokens, around: Clause, clause: Clause): boolean => hasWord(tokens, around, moveVerbs) && hasIn(tokens, clause, classes.ask)

function movesTalk(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) if (isA(tokens, at, classes.talk) && !workVerbs.has(tokenText(tokens, at))) return true
  return false
}
