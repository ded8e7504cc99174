import type { DraftFinding } from '../core/scan.ts'
import { textChange } from '../core/text-change.ts'
import { carryOver } from './carry-over.ts'

/** Scans one text as it changes, in steps (`TextScan`, under the rules of this page). */
export interface DraftScan {
  take(text: string): void
  /** Reads on, about `most` UTF-16 code units. True: all is read. */
  step(most: number): boolean
  /** What is found in the parts that are read. */
  findings(): readonly DraftFinding[]
  /** Reads all of it anew. */
  forget(): void
}

/** Checks one editor's text again and again, looking only at what changed. */
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

/** How much is read in one task, in UTF-16 code units: about a millisecond's work. */
const slice = 20_000

export function createDraftChecker(scan: DraftScan): DraftChecker {
  let text = ''
  /** Put together when asked for: a long text takes many steps. */
  let findings: readonly DraftFinding[] | undefined = []
  const known = (): readonly DraftFinding[] => findings ??= scan.findings()
  const step = (): boolean => {
    findings = undefined
    return scan.step(slice)
  }
  return {
    get findings() {
      return known()
    },
    get text() {
      return text
    },
    take(next) {
      text = next
      scan.take(next)
      return step()
    },
    step,
    finish() {
      while (!step());
      return known()
    },
    carry(next) {
      findings = carryOver(known(), textChange(text, next))
      text = next
    },
    forget: () => scan.forget(),
  }
}

/** Checks the whole text at every change: for checks that know of no parts. */
export function wholeScan(check: (text: string) => readonly DraftFinding[]): DraftScan {
  let text = ''
  let findings: readonly DraftFinding[] = []
  return {
    take(next) {
      text = next
    },
    step() {
      findings = check(text)
      return true
    },
    findings: () => findings,
    forget: () => undefined,
  }
}
