import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, type Clause } from '../shapes/clause.ts'
import { classes } from '../words/classes.ts'
import { bothOfUs } from '../shapes/both-of-us.ts'
import { goesOutside, namesPlatform } from '../shapes/platform.ts'

/** Most tokens between a word for saving and the fee. */
const near = 5

/** "save the 20% fee", "without commission". */
export function dodgesFee(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.fee)) return false
  const saves = /^(?:no|zero)$/.test(tokenText(tokens, index - 1)) || hasIn(tokens, { first: Math.max(clause.first, index - near), last: Math.min(clause.last, index + 2) }, classes.save) || hasIn(tokens, { first: Math.max(clause.first, index - 3), last: index - 1 }, classes.negation)
  const who = namesPlatform(tokens, clause) || goesOutside(tokens, clause) || (hasIn(tokens, clause, classes.direct) && hasIn(tokens, clause, classes.talk | classes.contact | classes.mine | classes.ask | classes.measure) && !directMoney(tokens, clause))
  return saves && (who || (bothOfUs(tokens, clause) && hasIn(tokens, clause, classes.ask | classes.direct)))
}

/** "a direct debit". */
function directMoney(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) if (isA(tokens, at, classes.direct) && /^(?:debits?|deposits?|transfers?|payments?)$/.test(tokenText(tokens, at + 1))) return true
  return false
}
