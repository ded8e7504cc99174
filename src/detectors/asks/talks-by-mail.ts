import { isA, isSign, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, type Clause } from '../shapes/clause.ts'
import { reachVerbs } from '../words/ask-shape-words.ts'
import { callVerbs, ontoWords, talkWays, theWords, writerCalled } from '../words/call-verbs.ts'
import { classes } from '../words/classes.ts'
import { foreignLinks } from '../words/question-words.ts'
import { weakPhone } from '../words/word-values.ts'
import { bothOfUs } from '../shapes/both-of-us.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** "could you reach me by phone": the reader is to get in touch with the writer. */
function reachesWriter(tokens: Tokens, { first, last }: Clause, clause: Clause): boolean {
  for (let at = first; at < last; at++) if (reachVerbs.has(tokenText(tokens, at)) && isA(tokens, at + 1, classes.mine) && at + 1 === last) return at === clause.first || isA(tokens, at - 1, classes.yours | classes.ask)
  return false
}

/** "llámame al", "ruf mich auf", "appelez-moi sur": a verb of calling with the writer in it or behind it, up to what says where. */
function callsWriter(tokens: Tokens, { first, last }: Clause): boolean {
  if (!ontoWords.has(tokenText(tokens, last))) return false
  for (let at = first; at < last; at++) {
    const word = tokenText(tokens, at)
    if (callVerbs.has(word) && !/^(?:reach|text)$/.test(word) && (isA(tokens, at + 1, classes.mine) || writerCalled.has(tokenText(tokens, at + 1)) || /.(?:ame|eme|enme|ami|temi|-?moi)$/.test(word) || (isSign(tokens, at + 1, '-') && tokenText(tokens, at + 2) === 'moi'))) return at === first || !isA(tokens, at - 1, classes.negation)
  }
  return false
}

/** "let's continue by email", "can we talk over the phone?". */
export function talksByMail(tokens: Tokens, index: number, clause: Clause): boolean {
  const isWay = isA(tokens, index, classes.mail) || (isA(tokens, index, classes.phone) && !isA(tokens, index, classes.contact) && tokens.value[index] !== weakPhone)
  const way = theWords.has(tokenText(tokens, index - 1)) || isA(tokens, index - 1, classes.mine) ? index - 2 : index - 1
  if (!isWay || hasIn(tokens, clause, classes.topic)) return false
  if (foreignLinks.has(tokenText(tokens, way))) {
    const verbs = { first: Math.max(clause.first, way - near), last: way - 1 }
    if (hasIn(tokens, verbs, classes.contact) && hasIn(tokens, clause, classes.mine | classes.ask)) return true
    if (hasIn(tokens, verbs, classes.talk) && hasIn(tokens, verbs, classes.ask)) return true
  }
  if (callsWriter(tokens, { first: Math.max(clause.first, way - near), last: way })) return true
  if (isA(tokens, index, classes.phone) && tokenText(tokens, index + 1) === 'call') return isSign(tokens, clause.last, '?') && bothOfUs(tokens, clause) && isA(tokens, clause.first, classes.ask)
  if (!talkWays.has(tokenText(tokens, way))) return false
  const before = { first: Math.max(clause.first, way - near), last: way - 1 }
  if (reachesWriter(tokens, before, clause)) return true
  return hasIn(tokens, before, classes.talk) && hasIn(tokens, before, classes.ask) && bothOfUs(tokens, before)
}
