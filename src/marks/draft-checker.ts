import type { DraftFinding } from '../core/scan.ts'
import { carryOver, textChange } from './text-change.ts'

/** Checks one editor's text again and again, looking only at what changed once a text is long. */
export interface DraftChecker {
  /** What is known now: findings of the newest text, those of a part not looked at yet left out. */
  readonly findings: readonly DraftFinding[]
  readonly text: string
  /** Takes a new text and does one slice of the work. True: done; false: call `step` for the rest. */
  take(text: string): boolean
  step(): boolean
  /** All the work at once. */
  finish(): readonly DraftFinding[]
  /** Keeps the findings where the new text still has them, looks at nothing. */
  carry(text: string): void
  /** The next text is checked from end to end, changed or not: what counts as a finding is another. */
  forget(): void
}

/** Texts up to this length are checked whole: longer ones in slices that overlap. In UTF-16 code units. */
const wholeLimit = 3000
const sliceLength = 2000
const overlap = 400

/** `check` must be pure; no finding may be longer than the overlap. */
export function createDraftChecker(check: (text: string) => readonly DraftFinding[]): DraftChecker {
  let text = ''
  let findings: readonly DraftFinding[] = []
  let from = 0
  let until = 0

  const whole = () => {
    findings = check(text)
    from = until = 0
    return true
  }
  const carry = (next: string) => {
    if (next === text) return
    const change = textChange(text, next)
    findings = carryOver(findings, change)
    const shift = change.added - change.removed
    const pending = until > from
    // Where text was only taken out, what now meets may make a finding.
    const end = change.start + Math.max(1, change.added)
    // What an earlier text left undone is moved along, and the change joins it.
    from = Math.min(change.start, pending ? from : Infinity)
    until = Math.max(end, pending ? until + shift : 0)
    text = next
  }
  const step = () => {
    if (until <= from) return true
    const start = widen(text, Math.max(0, from - overlap), -1)
    const end = widen(text, Math.min(text.length, Math.min(until, from + sliceLength) + overlap), 1)
    const found = check(text.slice(start, end)).map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start }))
    const last = end === text.length
    // A finding at an inner edge may be cut in two: the neighbouring slice has it whole.
    const kept = found.filter((finding) => (start === 0 || finding.start > start) && (last || finding.end < end))
    const inside = (finding: DraftFinding) => finding.end > start && finding.start < end
    const edge = (finding: DraftFinding) => finding.start <= start || finding.end >= end
    const others = findings.filter((finding) => !inside(finding) || (edge(finding) && !kept.some((other) => other.start < finding.end && finding.start < other.end)))
    findings = [...others, ...kept].sort((one, other) => one.start - other.start)
    from = Math.min(until, from + sliceLength)
    return until <= from
  }

  return {
    get findings() {
      return findings
    },
    get text() {
      return text
    },
    carry,
    take(next) {
      if (next.length <= wholeLimit) {
        text = next
        return whole()
      }
      carry(next)
      return step()
    },
    step,
    forget() {
      from = 0
      until = Math.max(1, text.length)
    },
    finish() {
      while (!step());
      return findings
    },
  }
}

/** Moves a cut to the nearest white space, at most 100 code units on: words stay whole. */
function widen(text: string, at: number, direction: 1 | -1): number {
  for (let moved = 0; moved < 100; moved++) {
    const cut = at + moved * direction
    if (cut <= 0 || cut >= text.length) return Math.min(Math.max(cut, 0), text.length)
    if (/\s/.test(text.charAt(direction === 1 ? cut : cut - 1))) return cut
  }
  return at
}
