import { endOf, isA, isSign, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { beginsWithNo } from '../shapes/begins-with-no.ts'
import { hasIn, isQuestion, type Clause } from '../shapes/clause.ts'
import { reasonStart } from '../shapes/reason-start.ts'
import { classes } from '../words/classes.ts'
import { questionWords, whatWords } from '../words/question-words.ts'
import { ruleWords } from '../words/rule-words.ts'
import { namesFiverr } from '../shapes/platform.ts'

/** Most tokens between a negation and the fee or the place that is done without. */
const near = 4

/** Whether the part of a clause around a token refuses, or the clause forbids or quotes a rule, so that nothing in it is an ask. */
export function refuses(tokens: Tokens, clause: Clause, index: number): boolean {
  if (isRhetorical(tokens, clause)) return false
  if (beginsWithNo(tokens, clause) || isReported(tokens, clause, index)) return true
  const part = partAround(tokens, clause, index)
  for (let at = clause.first; at <= clause.last; at++) {
    if (endsQuestion(tokens, at, clause) || asksInKorean(tokens, at) || tokenText(tokens, at + 1) === 'か') continue
    const counts = at >= part.first && at <= part.last ? isA(tokens, at, classes.negation) || isShortNot(tokens, at) || isTurkishNegation(tokens, at) : isA(tokens, at, classes.negation) && ruleWords.has(tokenText(tokens, at))
    if ((counts || isFilipinoNot(tokens, at, clause)) && !doesWithout(tokens, at, clause)) return true
  }
  return false
}

/** "he kept asking me to move to": told of somebody who asked. */
function isReported(tokens: Tokens, { first }: Clause, index: number): boolean {
  for (let at = first; at + 2 < index; at++) if (/^(?:asks|asked|asking|told|tells|telling|wanted|wants|begged|pushed|pressured)$/.test(tokenText(tokens, at)) && /^(?:me|us|him|her|them)$/.test(tokenText(tokens, at + 1)) && tokenText(tokens, at + 2) === 'to') return true
  return false
}

/** The part of a clause between commas that a token is in. */
function partAround(tokens: Tokens, clause: Clause, index: number): Clause {
  let { first, last } = clause
  for (let at = clause.first; at <= clause.last; at++) {
    if (!isSign(tokens, at, ',')) continue
    if (at < index) first = at + 1
    else if (at > index && at < last) last = at
  }
  return { first, last: Math.min(last, reasonStart(tokens, clause, index)) }
}

/** "… gak?", "… không", "adresin ne": a word that makes a question at its end, and refuses elsewhere. */
const endsQuestion = (tokens: Tokens, at: number, clause: Clause): boolean =>
  (at === clause.last || (at === clause.last - 1 && isQuestion(tokens, clause))) && (questionWords.has(tokenText(tokens, at)) || whatWords.has(tokenText(tokens, at)))

/** "안 될까요?": a polite ask, and no refusal. */
const asksInKorean = (tokens: Tokens, at: number): boolean => tokenText(tokens, at) === '안' && /^ ?(?:될까|되나|되겠|돼요\?|되요\?|될는)/.test(tokens.text.slice(endOf(tokens, at), endOf(tokens, at) + 6).normalize('NFC'))

/** The end of "can't". */
const isShortNot = (tokens: Tokens, at: number): boolean => endOf(tokens, at) - startOf(tokens, at) === 1 && tokenText(tokens, at) === 't' && tokens.text.charAt(startOf(tokens, at) - 1) === "'"

/** "di pwede": elsewhere "di" is a word of several languages. */
const isFilipinoNot = (tokens: Tokens, at: number, { last }: Clause): boolean => tokenText(tokens, at) === 'di' && at < last && /^(?:pwede|puwede|ako|kami|po|tayo|ko|allowed|ok)$/.test(tokenText(tokens, at + 1))

/** "etmiyorum", "veremem": Turkish says no inside the verb. */
const isTurkishNegation = (tokens: Tokens, at: number): boolean => (tokens.classes[at] ?? 0) === 0 && endOf(tokens, at) - startOf(tokens, at) > 6 && /(?:m[iu]yor(?:um|uz|sun)?|[ea]mem|[ea]mam|[ea]meyiz|[ea]mayiz)$/.test(tokenText(tokens, at))

/** "why not work outside Fiverr": a negation that asks. */
const isRhetorical = (tokens: Tokens, clause: Clause): boolean => /^(?:why|pourquoi|warum|почему|por)$/.test(tokenText(tokens, clause.first))

/** "not on Fiverr", "so you don't pay the fee": a negation of what is to be avoided. */
function doesWithout(tokens: Tokens, at: number, clause: Clause): boolean {
  const next = isA(tokens, at + 1, classes.link) ? at + 2 : at + 1
  if (next <= clause.last && namesFiverr(tokens, next) && !isA(tokens, next + 1, classes.outside) && !hasIn(tokens, { first: clause.first, last: at - 1 }, classes.platform)) return true
  const between = { first: Math.max(clause.first, at - 2), last: Math.min(clause.last, at + near) }
  return hasIn(tokens, between, classes.fee) && !hasIn(tokens, between, classes.outside | classes.save)
}
