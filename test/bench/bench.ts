import type { checkDraft, newTextScan } from '../../src/fiverr/check-draft.ts'

/** What is measured: the engine as it is shipped, bundled. */
export interface Measured {
  readonly checkDraft: typeof checkDraft
  readonly newTextScan: typeof newTextScan
  /** A folder with the extension built for Chrome. */
  readonly built: string
}

/** One line of a table: a name, then numbers under the bench's columns. `null`: not measured. */
export interface Row {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** One thing that is measured. A new one is its file and its place in the list (`index.ts`). */
export interface Bench {
  readonly id: string
  /** What the table shows, units included. */
  readonly title: string
  readonly columns: readonly string[]
  run(measured: Measured): readonly Row[] | Promise<readonly Row[]>
}
