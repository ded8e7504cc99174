import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, type Clause } from '../shapes/clause.ts'
import { classes } from '../words/classes.ts'
import { namesFiverr } from './platform.ts'

/** Most tokens between a negation and the fee or the place that is done without. */
const near = 4

/** Whether a clause refuses, forbids or quotes a rule, so that nothing in it is an ask. */
export function refuses(tokens: Tokens, clause: Clause): boolean {
  if (isRhetorical(tokens, clause)) return false
  for (let at = clause.first; at <= clause.last; at++) if (isA(tokens, at, classes.negation) && !doesWithout(tokens, at, clause)) return true
  return false
}

/** "why not work outside Fiverr": a negation that asks. */
const isRhetorical = (tokens: Tokens, clause: Clause): boolean => /^(?:why|pourquoi|warum|почему|por)$/.test(tokenText(tokens, clause.first))

/** "not on Fiverr", "so you don't pay the fee": a negation of what is to be avoided. */
function doesWithout(tokens: Tokens, at: number, clause: Clause): boolean {
  const next = isA(tokens, at + 1, classes.link) ? at + 2 : at + 1
  if (next <= clause.last && namesFiverr(tokens, next) && !hasIn(tokens, { first: clause.first, last: at - 1 }, classes.platform)) return true
  const between = { first: Math.max(clause.first, at - 2), last: Math.min(clause.last, at + near) }
  return hasIn(tokens, between, classes.fee) && !hasIn(tokens, between, classes.outside | classes.save)
}
