import type { Candidate } from './detector.ts'
import type { FindingKind } from './finding-kind.ts'

/** A candidate where it stands in the typed text. */
export interface Placed {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  readonly candidate: Candidate
  readonly disguised: boolean
}

const length = ({ start, end }: Placed): number => end - start

/** Keeps, of candidates that overlap, the weightiest, then the longest, then the first. */
export function settleOverlaps(placed: readonly Placed[]): Placed[] {
  const byStart = placed.toSorted((a, b) => a.start - b.start || length(b) - length(a))
  const kept: Placed[] = []
  for (const next of byStart) {
    let wins = true
    while (wins) {
      const last = kept.at(-1)
      if (last === undefined || last.end <= next.start) break
      const difference = (next.candidate.weight ?? 0) - (last.candidate.weight ?? 0) || length(next) - length(last)
      if (difference > 0) kept.pop()
      else wins = false
    }
    if (wins) kept.push(next)
  }
  return kept
}
