import { isSign, isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { noneWords } from '../words/rule-words.ts'
import { hasIn, isQuestion, type Clause } from './clause.ts'

/** "niente pagamenti fuori da Fiverr", "kein Kontakt außerhalb": a sentence that refuses with its first word. Without a fee one does gladly. */
export function beginsWithNo(tokens: Tokens, clause: Clause): boolean {
  if (!noneWords.has(tokenText(tokens, clause.first)) || isQuestion(tokens, clause) || isSign(tokens, clause.first + 1, ',')) return false
  for (let at = clause.first; at <= clause.last; at++) if (isA(tokens, at, classes.ask) && !/^(?:da|do|no)$/.test(tokenText(tokens, at))) return false
  return !hasIn(tokens, clause, classes.fee) && !isA(tokens, clause.first + 1, classes.platform) && hasIn(tokens, { first: clause.first + 1, last: Math.min(clause.last, clause.first + 6) }, classes.outside)
}
