import { tokenText, type Tokens } from '../../core/tokens.ts'
import type { Clause } from './clause.ts'
import { bothWords } from '../words/ask-shape-words.ts'

/** Whether writer and reader are spoken of together in a stretch: "we", "let's". */
export function bothOfUs(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (bothWords.has(tokenText(tokens, at))) return true
    if (tokenText(tokens, at) === 'let' && /^(?:s|us)$/.test(tokenText(tokens, at + 1))) return true
  }
  return false
}
