import type { DraftFinding } from '../core/scan.ts'

/** What differs between two texts: `removed` code units at `start` gave way to `added`. */
export interface TextChange {
  readonly start: number
  readonly removed: number
  readonly added: number
}

/** The smallest single change that turns one text into the other. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  const start = commonPrefix(before, after, shorter)
  let tail = 0
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { start, removed: before.length - start - tail, added: after.length - start - tail }
}

/** Compares in halves first: two long equal texts cost one comparison each, not one per character. */
function commonPrefix(before: string, after: string, limit: number): number {
  let low = 0
  let step = limit
  while (step > 64) {
    step >>= 1
    if (before.slice(low, low + step) === after.slice(low, low + step)) low += step
  }
  while (low < limit && before.charCodeAt(low) === after.charCodeAt(low)) low++
  return low
}

/** Findings of the text before, where they now stand. Those that the change touched are dropped. */
export function carryOver(findings: readonly DraftFinding[], change: TextChange): readonly DraftFinding[] {
  const shift = change.added - change.removed
  return findings.flatMap((finding) => {
    if (finding.end <= change.start) return [finding]
    if (finding.start >= change.start + change.removed) {
      return [{ ...finding, start: finding.start + shift, end: finding.end + shift }]
    }
    return []
  })
}
