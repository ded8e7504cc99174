import type { Draft } from './draft.ts'
import { keptDraft, type KeptSpan } from './kept-draft.ts'

/** "AT" and "DOT" between letters or digits, with no space beside them. */
const signWords = /(?<=[a-z0-9])(?:at|dot)(?=[a-z0-9])/g

/** The draft with "AT" and "DOT" in the midst of small letters read as signs ("joATexampleDOTcom"), or `undefined` when it has not both. */
export function capitalSigns(draft: Draft): Draft | undefined {
  const { folded } = draft
  if (!folded.includes('dot')) return undefined
  const kept: KeptSpan[] = []
  const seen = new Set<string>()
  let done = 0
  for (const { 0: word, index } of folded.matchAll(signWords)) {
    if (!standsOut(draft, index, index + word.length)) continue
    seen.add(word)
    kept.push({ start: done, end: index }, { start: index, end: index + word.length, as: word === 'at' ? '@' : '.' })
    done = index + word.length
  }
  return seen.size < 2 ? undefined : keptDraft(draft, [...kept, { start: done, end: folded.length }])
}

/** Whether a word is in capitals and its neighbours are not. */
function standsOut({ upperAt }: Draft, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!upperAt(at)) return false
  return !upperAt(start - 1) && !upperAt(end)
}
