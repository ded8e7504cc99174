import { isA, isSign, tokenText, type Tokens } from '../../core/tokens.ts'
import type { Clause } from './clause.ts'
import { thoughtWords } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'

/** Most tokens on either side of a name among which a word for work makes it the subject of the work. */
const topicReach = 4

/** Whether work is spoken of beside a token, with no comma between: "your logo e-mail", "a PayPal button". */
export function isWorkedOn(tokens: Tokens, clause: Clause, index: number): boolean {
  for (let at = index; at <= Math.min(clause.last, index + topicReach) && !isSign(tokens, at, ',') && !thoughtWords.has(tokenText(tokens, at)); at++) if (isA(tokens, at, classes.topic)) return true
  for (let at = index - 1; at >= Math.max(clause.first, index - topicReach) && !isSign(tokens, at, ','); at--) if (isA(tokens, at, classes.topic)) return true
  return false
}
