import { certainties, tiers, type Cause, type Certainty, type Evidence, type Finding, type Tier } from './cause.ts'
import type { CauseId } from './cause-id.ts'
import type { Facts } from './facts.ts'
import type { Gap, Moment } from './known.ts'
import { verdictOf, type Verdict } from './verdict.ts'

/** A cause that was found, with what was seen for it. */
export interface Found {
  readonly cause: Cause
  readonly finding: Finding
  /** The found cause that explains this one, if any: it then folds under it. */
  readonly explainedBy?: CauseId
}

/** A cause that could not be checked, and why. `broken`: its judge threw. */
export interface Unchecked { readonly cause: Cause; readonly why: Gap | 'broken' }

/** What became of every cause, each in one of the three lists. */
export interface Diagnosis {
  readonly verdict: Verdict
  /** In rank order. */
  readonly found: readonly Found[]
  readonly unchecked: readonly Unchecked[]
  readonly clear: readonly CauseId[]
}

/** Judges every cause on the facts, ranks what was found and draws the verdict. Pure; never throws. */
export function diagnose(causes: readonly Cause[], facts: Facts): Diagnosis {
  const now = latest(facts)
  const found: { cause: Cause; finding: Finding }[] = []
  const unchecked: Unchecked[] = []
  const clear: CauseId[] = []
  for (const cause of causes) {
    const outcome = judge(cause, facts, now)
    if (outcome === 'clear') clear.push(cause.id)
    else if (typeof outcome === 'string') unchecked.push({ cause, why: outcome })
    else found.push({ cause, finding: outcome })
  }
  const ranked = rank(found)
  return { verdict: verdictOf(facts, ranked), found: ranked, unchecked, clear }
}

function judge(cause: Cause, facts: Facts, now: Moment): Finding | Gap | 'clear' | 'broken' {
  try {
    const finding = cause.judge(facts)
    if (typeof finding === 'string') return finding
    if (finding) return within(cause, aged(finding, now))
  } catch {
    return 'broken'
  }
  for (const name of cause.needs) {
    const fact = facts[name]
    if (!fact.known) return fact.why
  }
  return 'clear'
}

/** When the latest of all facts was seen: the clock of a diagnosis, which has none of its own. */
const latest = (facts: Facts): Moment => Math.max(0, ...Object.values(facts).map((fact) => (fact.known ? fact.seenAt : 0)))

/** How long what was seen or measured stays certain, and how long it counts at all, in milliseconds. */
const certainFor = 60 * 60 * 1000
const countsFor = 24 * 60 * 60 * 1000

/** Old evidence weighs less: after an hour nothing is certain, after a day it changes no verdict. The seller's answers keep. */
function aged(finding: Finding, now: Moment): Finding {
  const seenOrMeasured = finding.evidence.filter(({ tier }) => tier === 'seen' || tier === 'measured')
  if (seenOrMeasured.length === 0) return finding
  const age = now - Math.max(...seenOrMeasured.map(({ seenAt }) => seenAt))
  if (age > countsFor) return { ...finding, certainty: 'possible', effect: 'none' }
  return age > certainFor && finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding
}

/** Holds a finding to what its support and evidence allow: only what was seen or measured may change a verdict. */
function within(cause: Cause, finding: Finding): Finding {
  const hard = bestTier(finding.evidence) <= tiers.indexOf('measured')
  const effect = cause.support === 'article' || !hard ? 'none' : finding.effect
  const certainty: Certainty = cause.support === 'article' ? 'possible' : finding.certainty
  return { ...finding, certainty, effect: effect === 'blocks' && certainty === 'possible' ? 'none' : effect }
}

const bestTier = (evidence: readonly Evidence[]): number => Math.min(...evidence.map(({ tier }) => tiers.indexOf(tier)), tiers.indexOf('reported'))

/**
 * Rank: what only the article says stands last, before it what changes nothing; then certainty, what it does to the
 * message, tier of the best evidence, and among equals how often it is the true reason over what trying it costs.
 * Explained causes follow their explanation, which must itself change something.
 */
function rank(found: readonly { cause: Cause; finding: Finding }[]): Found[] {
  const sorted = [...found].sort((a, b) => compare(weight(a.cause, a.finding), weight(b.cause, b.finding)))
  const ids = new Set(sorted.filter(({ finding }) => finding.effect !== 'none').map(({ cause }) => cause.id))
  const explainerOf = (cause: Cause): CauseId | undefined => cause.explainedBy?.find((id) => ids.has(id))
  const placed: Found[] = []
  for (const item of sorted) {
    if (explainerOf(item.cause)) continue
    placed.push(item)
    for (const other of sorted) if (explainerOf(other.cause) === item.cause.id) placed.push({ ...other, explainedBy: item.cause.id })
  }
  const left = sorted.filter((item) => !placed.some((other) => other.cause === item.cause))
  return [...placed, ...left]
}

const effects = ['blocks', 'risks', 'none'] as const

function weight(cause: Cause, finding: Finding): readonly number[] {
  return [
    cause.support === 'article' ? 1 : 0,
    finding.effect === 'none' ? 1 : 0,
    certainties.indexOf(finding.certainty),
    effects.indexOf(finding.effect),
    bestTier(finding.evidence),
    -cause.prior / cause.cost,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

/** The strongest tier among a finding's evidence. */
export const tierOf = (finding: Finding): Tier => tiers[bestTier(finding.evidence)] ?? 'reported'
