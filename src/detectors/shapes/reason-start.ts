import { tokenText, type Tokens } from '../../core/tokens.ts'
import { reasonWords } from '../words/rule-words.ts'
import type { Clause } from './clause.ts'

/** Where the reason for an ask begins, "… because I don't look in here often", or the end of the clause: a negation behind it refuses nothing. */
export function reasonStart(tokens: Tokens, { last }: Clause, index: number): number {
  for (let at = index + 1; at < last; at++) if (reasonWords.has(tokenText(tokens, at))) return at - 1
  return last
}
