import type { Draft } from '../../core/draft.ts'
import { isA, isSign, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { setOf } from '../words/set-of.ts'
import { labelStart, type Domain } from './domain.ts'

/** Words of two that lead to a likeness: the second, and what stands before it. */
const likeness: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', setOf('similar close compared comparable next identical')],
  ['by', setOf('inspired influenced')],
  ['of', setOf('clone clones copy version style kind reminds')],
  ['with', setOf('compare compared compete comparison')],
  ['as', setOf('such same')],
])

/** "like Amazon.com", "an Airbnb.com clone": a well-known site that something is to be like. */
export function comparesWith(tokens: Tokens, draft: Draft, { first, last }: Domain): boolean {
  if (/^(?:clone|clones|style|alternative|replica|lookalike|competitor|competitors)$/.test(tokenText(tokens, last + 1))) return true
  if (!draft.upperAt(startOf(tokens, first))) return false
  const before = first - 1
  if (/^(?:and|or|und|y|et|e)$/.test(tokenText(tokens, before)) && isA(tokens, before - 1, classes.topLevel) && isSign(tokens, before - 2, '.')) return leadsToLikeness(tokens, labelStart(tokens, before - 3) - 1)
  return leadsToLikeness(tokens, before)
}

/** "like", "similar to", "inspired by": what leads to a site that something is to be like. */
const leadsToLikeness = (tokens: Tokens, at: number): boolean =>
  /^(?:like|an|a|similar|than|unlike|vs|versus)$/.test(tokenText(tokens, at)) || likeness.get(tokenText(tokens, at))?.has(tokenText(tokens, at - 1)) === true
