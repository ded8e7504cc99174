import type { Draft } from './draft.ts'
import type { FindingKind } from './finding-kind.ts'
import type { Tokens } from './tokens.ts'

/** What a detector yields: a piece of the folded text. */
export interface Candidate {
  /** Folded offsets, end exclusive. */
  readonly start: number
  readonly end: number
  /** Written so as to get past a filter. Odd characters need no mention, `scan` sees them. */
  readonly disguised?: boolean
  /** Hardly anything else than what it looks like: good enough to stop a seller on the way to Send. */
  readonly certain?: boolean
  /** Harmless, yet known to hold messages up. */
  readonly hold?: boolean
  /** Host of an address, so that the policy's own hosts can be left alone. */
  readonly host?: string
  /** Settles overlaps: the weightier candidate stays. 0 unless given; a bare clause gives way to a detail inside it. */
  readonly weight?: number
}

/** One way of looking at a draft for one kind of contact detail. Looks at a bounded stretch around each trigger. */
export interface Detector {
  readonly kind: FindingKind
  /** Classes of words and signs without which there is nothing to find. */
  readonly triggers: number
  find(tokens: Tokens, draft: Draft): Iterable<Candidate>
}
