import type { Draft, Span } from './draft.ts'
import { keptDraft } from './kept-draft.ts'

/** A plus sign between two pieces, with the quotes and the space beside it. */
const plus = /["'”’]?[ ]{0,2}\+[ ]{0,2}["'“‘]?/g

/** The draft with what is put together by plus signs in one piece ("jo" + "@" + "example.com"), or `undefined` when it has none. */
export function joinAdded(draft: Draft): Draft | undefined {
  if (!draft.folded.includes('+') || !draft.folded.includes('@')) return undefined
  const kept: Span[] = []
  let done = 0
  for (const match of draft.folded.matchAll(plus)) {
    if (match[0] === '+' || match.index === 0) continue
    kept.push({ start: done, end: match.index })
    done = match.index + match[0].length
  }
  if (done === 0) return undefined
  const joined = keptDraft(draft, [...kept, { start: done, end: draft.folded.length }])
  return { ...joined, typedSpan: (start, end) => withQuotes(draft.typed, joined.typedSpan(start, end)) }
}

const isQuote = (character: string): boolean => character !== '' && '"\'“”‘’'.includes(character)

/** The quotes around the first and the last piece belong to them. */
function withQuotes(typed: string, { start, end }: Span): Span {
  const added = typed.slice(start, end).includes('+') && isQuote(typed.charAt(start - 1)) && isQuote(typed.charAt(end))
  return added ? { start: start - 1, end: end + 1 } : { start, end }
}
