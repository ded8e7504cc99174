import type { CauseId } from './cause-id.ts'
import type { FactName, Facts } from './facts.ts'
import type { Gap, Moment } from './known.ts'
import type { WordKey } from './words.ts'

/** How sure a finding is. Words in the popup: Certain, Likely, Possible. */
export const certainties = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/** Where a piece of evidence comes from, strongest first. */
export const tiers = ['seen', 'measured', 'answered', 'reported'] as const
export type Tier = (typeof tiers)[number]

/** One thing that speaks for or against a finding. */
export interface Evidence {
  readonly says: WordKey
  /** What fills the words' places, in order. */
  readonly with?: readonly string[]
  readonly tier: Tier
  readonly seenAt: Moment
}

/** What a finding does to the verdict, provided that it was seen or measured. */
export type Effect = 'blocks' | 'risks' | 'none'

/** That a cause holds: how sure, what it does to a message, and why. */
export interface Finding {
  readonly certainty: Certainty
  readonly effect: Effect
  readonly evidence: readonly Evidence[]
  /** What speaks against it. */
  readonly against?: readonly Evidence[]
}

/** Who says that this trouble exists: Fiverr itself, several sellers, the article alone, or a measurement that needs no word. */
export type Support = 'fiverr' | 'sellers' | 'article' | 'measured'

/** A thing the popup offers to do or open. Each is a file in `src/repairs/`. */
export type RepairId =
  | 'reload' | 'clear-page-storage' | 'remove-cookies' | 'open-spam' | 'open-login' | 'open-orders' | 'open-gigs' | 'open-profile'
  | 'open-help' | 'open-report' | 'open-page' | 'grant-access' | 'open-inbox'

/**
 * One reason why a message can't go out, or may go wrong.
 *
 * `judge` may read `needs` and `uses` alone. It finds only on positive evidence and returns `null` otherwise; the runner
 * makes "clear" of that when every fact of `needs` is known, and "unknown" when one is a gap. Facts that are all known and
 * still not enough: it returns the gap itself.
 */
export interface Cause<Name extends FactName = FactName> {
  readonly id: CauseId
  readonly support: Support
  /** How often this is the true reason when sellers can't write, 0–1. A judgement, used only to order equals. */
  readonly prior: number
  /** Minutes that trying its first step costs. */
  readonly cost: number
  readonly needs: readonly Name[]
  readonly uses?: readonly Name[]
  /** Causes which, when found, explain this one: it then folds under them. */
  readonly explainedBy?: readonly CauseId[]
  /** How many steps its words have (`<id>_step_1` …). */
  readonly steps: number
  readonly repairs?: readonly RepairId[]
  /** Whether its words say what the buyer sees meanwhile (`<id>_buyer_sees`). */
  readonly buyerSees?: true
  /** Fiverr's own page on it (`src/fiverr/help.ts`). */
  readonly help?: string
  judge(facts: Pick<Facts, Name>): Finding | Gap | null
}

/** Gives a cause its exact fact names, so that reading another does not compile. */
export function defineCause<const Name extends FactName>(cause: Cause<Name>): Cause {
  return cause as unknown as Cause
}
