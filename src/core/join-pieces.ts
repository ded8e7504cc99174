import { leetWord } from './leet-word.ts'
import type { Lexicon } from './lexicon.ts'
import { maskedWord } from './masked-word.ts'
import type { TokenColumns } from './token-columns.ts'
import { wordToken } from './tokens.ts'
import { wordInPieces } from './word-in-pieces.ts'

/** Replaces tokens that together make one known word by that word. Linear: each look-ahead is bounded. */
export function joinPieces(tokens: TokenColumns, lexicon: Lexicon, { head, mixed }: { readonly head: number; readonly mixed: boolean }): void {
  const { start, end, kind, classes, value, disguised, count } = tokens
  let kept = 0
  for (let index = 0; index < count; ) {
    const joined = (mixed ? (leetWord(tokens, lexicon, index) ?? maskedWord(tokens, lexicon, index)) : undefined) ?? (((classes[index] ?? 0) & head) === 0 ? undefined : wordInPieces(tokens, lexicon, index, head))
    if (joined === undefined && kept === index) {
      kept += 1
      index += 1
      continue
    }
    start[kept] = start[index] ?? 0
    if (joined === undefined) {
      end[kept] = end[index] ?? 0
      kind[kept] = kind[index] ?? 0
      classes[kept] = classes[index] ?? 0
      value[kept] = value[index] ?? -1
      disguised[kept] = 0
      index += 1
    } else {
      end[kept] = end[joined.last] ?? 0
      kind[kept] = wordToken
      classes[kept] = lexicon.classes[joined.slot] ?? 0
      value[kept] = lexicon.values[joined.slot] ?? -1
      disguised[kept] = joined.disguised ? 1 : 0
      tokens.seen |= classes[kept] ?? 0
      index = joined.last + 1
    }
    kept += 1
  }
  tokens.count = kept
}
