import type { Joined } from './joined.ts'
import { hashNext, hashOf, type Lexicon } from './lexicon.ts'
import type { TokenColumns } from './token-columns.ts'

/** Signs typed in the place of a letter that is left for the reader to guess: "sk*pe". */
export const isMask = (code: number): boolean => code === 42 || code === 35 || code === 95 || code === 126 || code === 94 || code === 37 || code === 43

/** Shortest and longest word with a masked letter, in code units. */
const shortestMasked = 5

const longestMasked = 12

/** "sk*pe": a known name with one letter masked. */
export function maskedWord(tokens: TokenColumns, lexicon: Lexicon, index: number): Joined | undefined {
  const { text, start, end, count } = tokens
  const last = index + 2
  const [from, mask, to] = [start[index] ?? 0, end[index] ?? 0, end[last] ?? 0]
  if (last >= count || !isMask(text.charCodeAt(mask)) || to - from < shortestMasked || to - from > longestMasked) return undefined
  const head = hashOf(text, from, mask)
  for (let letter = 97; letter <= 122; letter++) {
    const slot = lexicon.find(hashOf(text, mask + 1, to, hashNext(head, letter)), to - from)
    if (slot >= 0 && lexicon.leet[slot] === 1) return { slot, last, disguised: true }
  }
  return undefined
}
