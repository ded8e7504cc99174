import type { LexerClasses } from './lexer.ts'
import type { TokenColumns } from './token-columns.ts'
import { wordToken } from './tokens.ts'

/** Shortest unknown word that may be several number words written together, in code units. */
const shortestJoined = 10

/** Lists the tokens that detectors start from: by class, or for being long and unknown. */
export function markTokens(columns: TokenColumns, { marks, long }: LexerClasses): void {
  const { start, end, kind, classes, marked, count } = columns
  let markedCount = 0
  for (let index = 0; index < count; index++) {
    const mask = classes[index] ?? 0
    if ((mask & marks) !== 0) marked[markedCount++] = index
    else if (mask === 0 && kind[index] === wordToken && (end[index] ?? 0) - (start[index] ?? 0) >= shortestJoined) {
      marked[markedCount++] = index
      columns.seen |= long
    }
  }
  columns.markedCount = markedCount
}
