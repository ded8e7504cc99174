import { kindBeyondAscii, sign, space } from './code-kinds.ts'
import { hashNext, hashStart, type Lexicon } from './lexicon.ts'

/** Longest word looked for in scripts that are written without spaces, in code units. */
const longestUnspaced = 12

/** The longest word of the lexicon that begins at an offset, for scripts that are written without spaces: its slot, -1 for none, and its length in UTF-16 code units. */
export function longestMatch(lexicon: Lexicon, text: string, from: number): { slot: number; length: number } {
  let hash = hashStart
  let best = { slot: -1, length: 0 }
  for (let length = 1; length <= longestUnspaced && from + length <= text.length; length++) {
    const code = text.charCodeAt(from + length - 1)
    if (code < 128 || kindBeyondAscii(code) === space || kindBeyondAscii(code) === sign) break
    hash = hashNext(hash, code)
    const slot = lexicon.find(hash, length)
    if (slot >= 0) best = { slot, length }
  }
  return best
}
