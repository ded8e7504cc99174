import type { Draft, Span } from './draft.ts'

/** A part of a draft that a reading keeps, or one sign that it reads there instead. */
export type KeptSpan = Span & { readonly as?: string }

/** A reading of a draft with parts of it left out. Offsets still lead back to the typed text. */
export function keptDraft(draft: Draft, kept: Iterable<KeptSpan>): Draft {
  const origins: number[] = []
  const pieces: string[] = []
  for (const { start, end, as } of kept) {
    pieces.push(as ?? draft.folded.slice(start, end))
    for (let at = start; at < (as === undefined ? end : start + 1); at++) origins.push(at)
  }
  const back = (start: number, end: number): readonly [number, number] => [origins[start] ?? draft.folded.length, (origins[end - 1] ?? -1) + 1]
  return {
    typed: draft.typed,
    folded: pieces.join(''),
    typedSpan: (start, end) => draft.typedSpan(...back(start, end)),
    upperAt: (at) => draft.upperAt(origins[at] ?? draft.folded.length),
    oddIn: (start, end) => {
      const [from, to] = back(start, end)
      return to - from > end - start || draft.oddIn(from, to)
    },
  }
}
