import { tokenText, type Tokens } from '../../core/tokens.ts'
import type { Clause } from '../shapes/clause.ts'

const both = /^(?:we|both|lets|nos|nosotros|ambos|nous|wir|beide|uns|noi|entrambi|wij|vi|oba|мы|нам|оба|ми|kita|kami|ikimiz|ikimize|hum|dono|tayo|sisi|我们|咱们)$/

/** Whether writer and reader are spoken of together in a stretch: "we", "let's". */
export function bothOfUs(tokens: Tokens, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++) {
    if (both.test(tokenText(tokens, at))) return true
    if (tokenText(tokens, at) === 'let' && /^(?:s|us)$/.test(tokenText(tokens, at + 1))) return true
  }
  return false
}
