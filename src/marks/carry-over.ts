import type { DraftFinding } from '../core/scan.ts'
import type { TextChange } from '../core/text-change.ts'

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
