import { collapseSpaced } from './collapse-spaced.ts'
import type { Candidate, Detector } from './detector.ts'
import { foldDraft, type Draft } from './draft.ts'
import type { FindingKind, Severity } from './finding-kind.ts'
import type { Tokens } from './tokens.ts'

/** What is known of the thread that a draft is written in. */
export interface DraftContext {
  /** Whether an order exists between the two: Fiverr's rules differ. `undefined`: could not look, judged as none. */
  readonly order?: boolean | undefined
  /** Whether to report harmless words that are known to hold messages up as well. */
  readonly holdWords?: boolean | undefined
  /** What the seller never wants marked: whole details, or hosts of links. */
  readonly allowed?: readonly string[] | undefined
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
  /** Whether it is hardly anything else: reason enough to stop a seller on the way to Send. */
  readonly certain: boolean
}

/** How serious a kind of finding is in a thread, and the rule that says so. */
export type Policy = (kind: FindingKind, context: DraftContext, hold: boolean) => { readonly severity: Severity; readonly rule: string }

/** What it takes to scan: how to read a text, what to look for, what to make of it. */
export interface Scanner {
  /** Two lexers, since a lexer's tokens hold until its next text. */
  readonly lex: (text: string) => Tokens
  readonly lexCollapsed: (text: string) => Tokens
  readonly detectors: readonly Detector[]
  readonly policy: Policy
  /** Whether a host belongs to the place the draft is for: its addresses are no findings. */
  readonly ownHost: (host: string) => boolean
}

interface Placed {
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  readonly candidate: Candidate
  readonly disguised: boolean
}

/** The findings of a text, in text order, never overlapping. Pure, linear, takes any string. */
export function scanDraft(text: string, context: DraftContext, scanner: Scanner): readonly DraftFinding[] {
  const draft = foldDraft(text)
  const tokens = scanner.lex(draft.folded)
  const placed = look(draft, tokens, scanner)
  const collapsed = collapseSpaced(draft, tokens)
  if (collapsed !== undefined) placed.push(...look(collapsed, scanner.lexCollapsed(collapsed.folded), scanner))
  if (placed.length === 0) return []
  return settle(placed.filter(({ candidate }) => candidate.hold !== true || context.holdWords === true)).map(({ kind, start, end, candidate, disguised }) => ({
    kind,
    start,
    end,
    ...scanner.policy(kind, context, candidate.hold === true),
    disguised,
    certain: candidate.certain === true,
  }))
}

function look(draft: Draft, tokens: Tokens, { detectors, ownHost }: Scanner): Placed[] {
  const placed: Placed[] = []
  for (const { kind, triggers, find } of detectors) {
    if ((tokens.seen & triggers) === 0) continue
    for (const candidate of find(tokens, draft)) {
      if (candidate.host !== undefined && ownHost(candidate.host)) continue
      const { start, end } = draft.typedSpan(candidate.start, candidate.end)
      if (start < end) placed.push({ kind, start, end, candidate, disguised: candidate.disguised === true || draft.oddIn(candidate.start, candidate.end) })
    }
  }
  return placed
}

const length = ({ start, end }: Placed): number => end - start

/** Keeps, of candidates that overlap, the weightiest, then the longest, then the first. */
function settle(placed: readonly Placed[]): Placed[] {
  const byStart = placed.toSorted((a, b) => a.start - b.start || length(b) - length(a))
  const kept: Placed[] = []
  for (const next of byStart) {
    let wins = true
    while (wins) {
      const last = kept.at(-1)
      if (last === undefined || last.end <= next.start) break
      const difference = (next.candidate.weight ?? 0) - (last.candidate.weight ?? 0) || length(next) - length(last)
      if (difference > 0) kept.pop()
      else wins = false
    }
    if (wins) kept.push(next)
  }
  return kept
}
