import type { Diagnosis } from './diagnose.ts'
import type { Facts } from './facts.ts'
import type { Moment } from './known.ts'
import { publicFacts, type PublicFact } from './public-facts.ts'

/** What a bug report to this project holds. Nothing private: no name, number of an order, text, address, quote or cookie. */
export interface BugReport {
  readonly report: 1
  readonly extension: string
  readonly verdict: string
  readonly found: readonly { readonly cause: string; readonly certainty: string; readonly effect: string }[]
  readonly unchecked: readonly { readonly cause: string; readonly why: string }[]
  readonly facts: Readonly<Record<string, PublicFact>>
  /** How often each landmark was found on the page; `null` where no page answered. */
  readonly landmarks: Readonly<Record<string, number>> | null
}

interface About { readonly extension: string; readonly landmarks: BugReport['landmarks']; readonly now: Moment }

export function bugReport(diagnosis: Diagnosis, facts: Facts, { extension, landmarks, now }: About): BugReport {
  return {
    report: 1,
    extension,
    verdict: diagnosis.verdict,
    found: diagnosis.found.map(({ cause, finding }) => ({ cause: cause.id, certainty: finding.certainty, effect: finding.effect })),
    unchecked: diagnosis.unchecked.map(({ cause, why }) => ({ cause: cause.id, why })),
    facts: publicFacts(facts, now),
    landmarks,
  }
}
