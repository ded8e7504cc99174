import type { FindingKind, Severity } from './finding-kind.ts'

/** What is known of the thread that a draft is written in. */
export interface DraftContext {
  /** Whether an order exists between the two: Fiverr's rules differ. `undefined`: could not look, judged as none. */
  readonly order?: boolean | undefined
}

/** One marked piece of a draft. */
export interface DraftFinding {
  readonly kind: FindingKind
  /** UTF-16 code units into the typed text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly severity: Severity
  /** Written so as to get past a filter. */
  readonly disguised: boolean
  /** Id of the policy rule (`src/fiverr/rules.ts`). */
  readonly rule: string
}
