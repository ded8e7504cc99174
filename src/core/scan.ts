import { capitalSigns } from './capital-signs.ts'
import { collapseSpaced } from './collapse-spaced.ts'
import type { Detector } from './detector.ts'
import { foldDraft, type Draft } from './draft.ts'
import type { FindingKind, Severity } from './finding-kind.ts'
import { joinAdded } from './join-added.ts'
import { sentenceStarts } from './sentences.ts'
import { settleOverlaps, type Placed } from './settle-overlaps.ts'
import type { Tokens } from './tokens.ts'
import { undouble } from './undouble.ts'

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
  /** Whether a token may have to do with a detail in the sentence before or after. */
  readonly reachesOut: (tokens: Tokens, index: number) => boolean
}

/** Whether a stretch of text begins or ends with something that may have to do with its neighbours. */
export interface Ends {
  readonly opens: boolean
  readonly closes: boolean
}

/** Sentences that may have to do with each other, and what was found in them, in offsets from the stretch's start. */
export interface Stretch extends Ends {
  readonly length: number
  readonly placed: readonly Placed[]
}

/** How many tokens at either end of a sentence may have to do with its neighbours. */
const endTokens = 8

/** The findings of a text, in text order, never overlapping. Pure, linear, takes any string. */
export function scanDraft(text: string, context: DraftContext, scanner: Scanner): readonly DraftFinding[] {
  return findingsOf(readStretches(text, { from: 0, to: text.length }, scanner), context, scanner.policy)
}

/** What was found, under the rules of a thread. */
export function findingsOf(stretches: Iterable<Stretch>, context: DraftContext, policy: Policy): readonly DraftFinding[] {
  const findings: DraftFinding[] = []
  let from = 0
  for (const { length, placed } of stretches) {
    if (placed.length > 0) {
      for (const { kind, start, end, candidate, disguised } of settleOverlaps(placed.filter(({ candidate }) => candidate.hold !== true || context.holdWords === true))) {
        findings.push({ kind, start: start + from, end: end + from, ...policy(kind, context, candidate.hold === true), disguised, certain: candidate.certain === true })
      }
    }
    from += length
  }
  return findings
}

/**
 * Reads a part of a text that begins and ends between sentences, stretch by stretch. Two neighbours go together when the one
 * closes and the other opens with something that may have to do with a detail: nothing further away decides it.
 */
export function* readStretches(text: string, { from, to }: { readonly from: number; readonly to: number }, scanner: Scanner): Generator<Stretch> {
  let open: { readonly from: number; readonly opens: boolean; readonly closes: boolean } | undefined
  let start = from
  for (const end of [...sentenceStarts(text, from, to), to]) {
    const draft = foldDraft(text.slice(start, end))
    const tokens = scanner.lex(draft.folded)
    const ends = endsOf(tokens, scanner)
    const last = end === to
    if (open === undefined && (last || !ends.closes)) yield { ...ends, length: end - start, placed: lookAt(draft, tokens, scanner) }
    else if (open === undefined) open = { ...ends, from: start }
    else if (ends.opens) open = { ...open, closes: ends.closes }
    else {
      yield stretchOf(text, { ...open, to: start }, scanner)
      open = { ...ends, from: start }
    }
    if (open !== undefined && (last || !open.closes)) {
      yield stretchOf(text, { ...open, to: end }, scanner)
      open = undefined
    }
    start = end
  }
}

function stretchOf(text: string, { from, to, opens, closes }: Ends & { readonly from: number; readonly to: number }, scanner: Scanner): Stretch {
  const draft = foldDraft(text.slice(from, to))
  return { opens, closes, length: to - from, placed: lookAt(draft, scanner.lex(draft.folded), scanner) }
}

function endsOf(tokens: Tokens, { reachesOut }: Scanner): Ends {
  const { count } = tokens
  let opens = false
  let closes = false
  for (let at = 0; at < count && at < endTokens && !opens; at++) opens = reachesOut(tokens, at)
  for (let at = count - 1; at >= 0 && at >= count - endTokens && !closes; at--) closes = reachesOut(tokens, at)
  return { opens, closes }
}

/** All candidates of a stretch of text, those that overlap too. */
function lookAt(draft: Draft, tokens: Tokens, scanner: Scanner): Placed[] {
  const placed = look(draft, tokens, scanner)
  for (const reading of [collapseSpaced(draft, tokens), undouble(draft, tokens), joinAdded(draft), capitalSigns(draft)]) {
    if (reading !== undefined) placed.push(...look(reading, scanner.lexCollapsed(reading.folded), scanner))
  }
  return placed
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
