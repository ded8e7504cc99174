import { hintDraft } from './hint-draft.ts'
import type { GivenHint, Hint, HintFacts } from './hint.ts'

/** The longest piece of a draft that leaves the tab, in UTF-16 code units, and how many of a hint. */
const longestPiece = 40
const mostPieces = 3

/** Asks every hint that is not off about a draft. An empty draft gets none; a hint that fails says nothing. */
export function giveHints(draft: string, facts: HintFacts, { hints, off }: { readonly hints: readonly Hint[]; readonly off: readonly string[] }): readonly GivenHint[] {
  if (draft.trim() === '') return []
  const cut = hintDraft(draft)
  return hints.flatMap(({ id, look }): GivenHint[] => {
    const pieces = off.includes(id) ? null : guarded(() => look(cut, facts))
    return pieces ? [{ id, pieces: [...new Set(pieces)].slice(0, mostPieces).map(shorten) }] : []
  })
}

function guarded(look: () => readonly string[] | null): readonly string[] | null {
  try {
    return look()
  } catch {
    return null
  }
}

/** Cut between code points, so that no half of a character is shown. */
function shorten(piece: string): string {
  const flat = piece.replace(/\s+/g, ' ').trim()
  if (flat.length <= longestPiece) return flat
  let cut = ''
  for (const point of flat) {
    if (cut.length + point.length >= longestPiece) break
    cut += point
  }
  return `${cut}…`
}

