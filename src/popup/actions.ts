import type { Question, Said } from '../core/answers.ts'
import type { RepairId } from '../core/cause.ts'
import type { CauseId } from '../core/cause-id.ts'
import type { RepairResult } from '../repairs/repair.ts'

/** A repair that was just run from the popup. */
export interface Tried { readonly cause: CauseId; readonly repair: RepairId; readonly result: RepairResult }

/** What the seller can do in the popup besides opening pages. */
export interface Actions {
  readonly checkAgain: () => void
  /** Answers a question; `null` takes the answer back. */
  readonly answer: (question: Question, said: Said | null) => void
  /** A repair was run: the page is checked again and the seller asked whether it helped. */
  readonly tried: (tried: Tried) => void
  /** Whether the last repair was it. */
  readonly helped: (helped: boolean) => void
  /** Lets the seller point at the message box on the page. */
  readonly point: () => void
}
