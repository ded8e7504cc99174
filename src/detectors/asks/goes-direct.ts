import { isA, isSign, kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { bothOfUs } from '../shapes/both-of-us.ts'
import { hasIn, hasWord, isQuestion, windowIn, type Clause } from '../shapes/clause.ts'
import { cheaperWords } from '../words/question-words.ts'
import { betterWords, cancelWords, comeWords, gigWords, hireWords, moveVerbs, placeNouns, privatelyWords, workVerbs } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** "let's deal directly", "cancel the order and come to me direct". */
export function goesDirect(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.direct)) return false
  if (goesToPrivatePlace(tokens, index, clause) || isPriced(tokens, index, clause)) return true
  if (/^(?:the|a|an|more|less|too|most)$/.test(tokenText(tokens, index - 1)) && tokenText(tokens, index) !== 'private' || isOfText(tokens, index)) return false
  if (tokenText(tokens, index).endsWith('middleman')) return hasIn(tokens, clause, classes.ask)
  const around = windowIn(clause, index, near)
  const deals = (hasIn(tokens, around, classes.talk) || /^(?:go|do|it|this)$/.test(tokenText(tokens, index - 1))) && hasIn(tokens, around, classes.ask | classes.save)
  if (endsDirectly(tokens, index, clause) || isPrivate(tokens, index, clause) || isReachedPrivately(tokens, index, clause) || isHiredDirectly(tokens, index, clause)) return true
  if (hasWord(tokens, around, workVerbs) && hasWord(tokens, clause, cheaperWords)) return true
  return (deals && hasIn(tokens, clause, classes.platform | classes.fee | classes.outside)) || ((deals || hasWord(tokens, clause, cheaperWords)) && hasWord(tokens, clause, cancelWords)) || comesToMe(tokens, index, clause)
}

/** "$80 on here or $60 direct": a second price, without Fiverr. */
function isPriced(tokens: Tokens, index: number, clause: Clause): boolean {
  const price = index - (isA(tokens, index - 1, classes.number) ? 1 : 2)
  const ends = index === clause.last || kindOf(tokens, index + 1) === signToken || lineEndsAfter(tokens, index)
  return ends && isA(tokens, price, classes.number) && hasIn(tokens, { first: clause.first, last: price - 1 }, classes.platform) && hasIn(tokens, { first: clause.first, last: price - 2 }, classes.number)
}

/** "let's take this to a private place". */
const goesToPrivatePlace = (tokens: Tokens, index: number, clause: Clause): boolean =>
  tokenText(tokens, index) === 'private' && (placeNouns.has(tokenText(tokens, index + 1)) || /^(?:chat|room|line|spot)$/.test(tokenText(tokens, index + 1))) && bothOfUs(tokens, clause) && hasWord(tokens, { first: clause.first, last: index }, moveVerbs) && hasIn(tokens, clause, classes.ask)

/** "the private part", "a more private tone": said of a text. */
const isOfText = (tokens: Tokens, index: number): boolean => tokenText(tokens, index - 1) === 'the' && /^(?:part|tone|approach|style|speech|version|scene|line|wording|one)$/.test(tokenText(tokens, index + 1))

/** "would you be open to working together privately?". */
const isPrivate = (tokens: Tokens, index: number, clause: Clause): boolean =>
  privatelyWords.has(tokenText(tokens, index)) && (hasIn(tokens, windowIn(clause, index, near), classes.talk | classes.pay) || /^(?:this|it|that|things)$/.test(tokenText(tokens, index - 1))) && hasIn(tokens, clause, classes.ask) && (bothOfUs(tokens, clause) || hasIn(tokens, clause, classes.yours)) && !hasIn(tokens, clause, classes.topic) && !isA(tokens, index + 1, classes.link)

/** "contact me privately", "message me in private": and nothing more. */
const isReachedPrivately = (tokens: Tokens, index: number, clause: Clause): boolean => {
  const way = tokenText(tokens, index - 1) === 'in' ? index - 1 : index
  return index === clause.last && (privatelyWords.has(tokenText(tokens, index)) || way < index) && isA(tokens, way - 1, classes.mine) && isA(tokens, way - 2, classes.contact) && way - 2 - clause.first <= 2 && !hasIn(tokens, clause, classes.platform)
}

/** Most tokens of a short ask. */
const shortAsk = 8

/** "te parece si trabajamos directo?": a short ask to do business that ends so. */
const endsDirectly = (tokens: Tokens, index: number, clause: Clause): boolean =>
  (index === clause.last || (isQuestion(tokens, clause) && index === clause.last - 1)) && clause.last - clause.first <= shortAsk && hasWord(tokens, { first: Math.max(clause.first, index - 3), last: index - 1 }, workVerbs) && hasIn(tokens, clause, classes.ask) && (bothOfUs(tokens, clause) || isQuestion(tokens, clause)) && !hasIn(tokens, clause, classes.topic)

/** "order through me directly", and not on Fiverr. */
function isHiredDirectly(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index - 1, classes.mine) || hasIn(tokens, { first: index, last: clause.last }, classes.platform) || hasWord(tokens, { first: clause.first, last: Math.min(clause.last, index + 4) }, gigWords)) return false
  return hasWord(tokens, { first: Math.max(clause.first, index - 3), last: index - 2 }, hireWords)
}

/** "hire me directly next time", "order from me direct, 30% cheaper": a verb, the writer, and what makes it better. */
function comesToMe(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!hasIn(tokens, { first: Math.max(clause.first, index - 3), last: Math.min(clause.last, index + 2) }, classes.mine)) return false
  let verb = false
  let better = false
  for (let at = clause.first; at <= clause.last; at++) {
    verb ||= comeWords.has(tokenText(tokens, at)) && Math.abs(index - at) <= near
    better ||= cheaperWords.has(tokenText(tokens, at)) || betterWords.has(tokenText(tokens, at)) || isA(tokens, at, classes.fee) || isSign(tokens, at, '%') || (tokenText(tokens, at) === 'next' && tokenText(tokens, at + 1) === 'time')
  }
  return verb && better
}
