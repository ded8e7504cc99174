import type { Draft, Span } from './draft.ts'
import { keptDraft } from './kept-draft.ts'
import { wordToken, type Tokens } from './tokens.ts'

/** Shortest word that gives away that letters are typed twice, and shortest one that is then read so, in code units. */
const shortestTelling = 10
const shortest = 4

/** The draft with words like "ggmmaaiill" read with each letter once, or `undefined` when it has none. */
export function undouble(draft: Draft, tokens: Tokens): Draft | undefined {
  let telling = false
  for (let at = 0; at < tokens.markedCount && !telling; at++) telling = isDoubled(tokens, tokens.marked[at] ?? 0, shortestTelling)
  return telling ? keptDraft(draft, onceEach(draft, tokens)) : undefined
}

function isDoubled(tokens: Tokens, index: number, least: number): boolean {
  const start = tokens.start[index] ?? 0
  const end = tokens.end[index] ?? 0
  if (tokens.kind[index] !== wordToken || end - start < least) return false
  for (let at = start; at < end; at += 2) if (tokens.text.charCodeAt(at) !== tokens.text.charCodeAt(at + 1)) return false
  return true
}

/** "@@", "..". */
const isRepeatedSign = (tokens: Tokens, index: number): boolean => {
  const at = tokens.start[index] ?? 0
  const code = tokens.text.charCodeAt(at)
  return (code === 64 || code === 46) && tokens.text.charCodeAt(at + 1) === code
}

function* onceEach(draft: Draft, tokens: Tokens): Generator<Span> {
  let done = 0
  for (let index = 0; index < tokens.count; index++) {
    if (isRepeatedSign(tokens, index)) {
      yield { start: done, end: tokens.end[index] ?? 0 }
      done = tokens.end[index + 1] ?? 0
    }
    if (!isDoubled(tokens, index, shortest)) continue
    const start = tokens.start[index] ?? 0
    const end = tokens.end[index] ?? 0
    yield { start: done, end: start }
    for (let at = start; at < end - 2; at += 2) yield { start: at, end: at + 1 }
    yield { start: end - 1, end }
    done = end
  }
  yield { start: done, end: draft.folded.length }
}
