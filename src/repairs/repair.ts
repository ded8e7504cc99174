import type { RepairId } from '../core/cause.ts'
import type { OwnLinks } from '../core/facts.ts'
import type { WordKey } from '../core/words.ts'
import type { FiverrTab } from '../platform/tabs.ts'

/** What a repair works on: the Fiverr tab in question, if there is one, the help page of the cause, where to go. */
export interface RepairTarget {
  readonly tab: FiverrTab | undefined
  readonly help?: string | undefined
  /** The seller's own pages, as the open page links to them. */
  readonly links?: OwnLinks | undefined
}

/** What came of a repair: words for the seller, and whether the page should be checked again. */
export interface RepairResult { readonly says: WordKey; readonly with?: readonly string[]; readonly recheck: boolean }

/** One thing the popup can do for the seller. Its words are `repair_<id>` and, where something is at stake, `repair_<id>_costs`. */
export interface Repair {
  readonly id: RepairId
  /** Whether it changes something, so that its costs are shown and the seller is asked afterwards whether it helped. */
  readonly changes: boolean
  /** Whether it is asked for twice. */
  readonly askTwice?: boolean
  /** Starts at once, within the click. `undefined`: it led to another page and there is nothing to say. */
  readonly run: (target: RepairTarget) => Promise<RepairResult | undefined>
}
