import type { Joined } from './joined.ts'
import { hashOf, type Lexicon } from './lexicon.ts'
import type { TokenColumns } from './token-columns.ts'
import { wordToken } from './tokens.ts'

/** Most pieces of one word typed in pieces. */
const mostPieces = 6

/** Longest piece behind a dot that is taken for the ending of an address, so that nothing is joined over it. */
const longestEnding = 3

/** Index of the token behind a sign, or behind a single space, that may stand between the pieces of a word. */
function nextPiece(tokens: TokenColumns, index: number): number | undefined {
  const { text, start, end, kind, count } = tokens
  const stop = end[index] ?? 0
  if (index + 1 >= count) return undefined
  const gap = (start[index + 1] ?? 0) - stop
  if (kind[index + 1] === wordToken) return gap <= 1 ? index + 1 : undefined
  if (index + 2 >= count || start[index + 2] !== end[index + 1]) return undefined
  const code = text.charCodeAt(stop)
  const letters = lettersFrom(text, stop + 1)
  if (code === 46 && letters > 1 && letters <= longestEnding) return undefined
  return '-_.*~/|+\''.includes(String.fromCharCode(code)) ? index + 2 : undefined
}

/** Number of letters from an offset on, as far as an ending goes. */
function lettersFrom(text: string, from: number): number {
  let at = from
  while (at - from <= longestEnding && text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122) at += 1
  return at - from
}

/** The word of the lexicon that begins with the token at `index` and goes on in the next ones: "tele gram". `headClass` marks beginnings of such words. */
export function wordInPieces(tokens: TokenColumns, lexicon: Lexicon, index: number, headClass: number): Joined | undefined {
  const { text, start, end } = tokens
  let hash = hashOf(text, start[index] ?? 0, end[index] ?? 0)
  let length = (end[index] ?? 0) - (start[index] ?? 0)
  let last = index
  let best: Joined | undefined
  for (let pieces = 1; pieces < mostPieces; pieces++) {
    const next = nextPiece(tokens, last)
    if (next === undefined) return best
    last = next
    const from = start[last] ?? 0
    const to = end[last] ?? 0
    hash = hashOf(text, from, to, hash)
    length += to - from
    const slot = lexicon.find(hash, length)
    if (slot < 0) return best
    const splittable = lexicon.splittable[slot] ?? 0
    if (splittable > 0 && !goesOnSpaced(tokens, index, last)) best = { slot, last, disguised: splittable === 1 }
    if (((lexicon.classes[slot] ?? 0) & headClass) === 0) return best
  }
  return best
}

/** Whether letters that stand apart go on before or behind some of them: those are no word of their own. */
function goesOnSpaced({ start, end, kind, count }: TokenColumns, first: number, last: number): boolean {
  const isLetter = (at: number): boolean => at >= 0 && at < count && kind[at] === wordToken && (end[at] ?? 0) - (start[at] ?? 0) === 1
  const isNear = (at: number): boolean => (start[at + 1] ?? 0) - (end[at] ?? 0) === 1
  return isLetter(first) && isLetter(last) && ((isLetter(first - 1) && isNear(first - 1)) || (isLetter(last + 1) && isNear(last)))
}
