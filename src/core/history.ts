import { causeIds, type CauseId } from './cause-id.ts'
import type { RepairId } from './cause.ts'
import type { NetworkFault } from './facts.ts'
import { isMoment, type Moment } from './known.ts'
import { verdicts, type Verdict } from './verdict.ts'

/** A thread's name in the history: a keyed hash, 16 hex digits, that tells nobody the buyer's. */
type ThreadName = string

/** One thing worth remembering of a day. Never a text, never a name. */
export type HistoryEvent =
  | { readonly kind: 'verdict'; readonly at: Moment; readonly verdict: Verdict; readonly causes: readonly CauseId[]; readonly thread: ThreadName | null }
  | { readonly kind: 'failure'; readonly at: Moment; readonly how: number | NetworkFault }
  | { readonly kind: 'held'; readonly at: Moment; readonly thread: ThreadName }
  /** A new thread's first question at `at`, and when it was answered first. */
  | { readonly kind: 'reply'; readonly at: Moment; readonly answered: Moment | null; readonly thread: ThreadName }
  | { readonly kind: 'repair'; readonly at: Moment; readonly cause: CauseId; readonly repair: RepairId; readonly helped: boolean }
export type HistoryKind = HistoryEvent['kind']

/** How storage holds it. A higher version is a newer extension's: it is left alone. */
export interface StoredHistory { readonly version: 1; readonly events: readonly HistoryEvent[] }

/** `newer`: written by a newer version, neither shown nor changed. `lost`: how many entries made no sense. */
export type ReadHistory = { readonly newer: true } | { readonly newer: false; readonly events: readonly HistoryEvent[]; readonly lost: number }

export const historyVersion = 1
/** How long it is kept, in days and in milliseconds. */
export const historyDays = 90
export const historyKeeps = historyDays * 24 * 60 * 60 * 1000
/** How many events are kept at most. */
export const mostEvents = 4000

/** What storage or a file holds, made into a history. What does not fit is left out and counted. */
export function asHistory(stored: unknown): ReadHistory {
  if (stored === undefined || stored === null) return { newer: false, events: [], lost: 0 }
  if (typeof stored !== 'object') return { newer: false, events: [], lost: 1 }
  const { version, events } = stored as Partial<Record<keyof StoredHistory, unknown>>
  if (typeof version === 'number' && version > historyVersion) return { newer: true }
  if (!Array.isArray(events)) return { newer: false, events: [], lost: 1 }
  const fitting = events.flatMap((event) => asEvent(event) ?? [])
  return { newer: false, events: fitting.toSorted((a, b) => a.at - b.at), lost: events.length - fitting.length }
}

const isThread = (value: unknown): value is ThreadName => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
const isCause = (value: unknown): value is CauseId => causeIds.some((id) => id === value)
const isShort = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{1,30}$/.test(value)

/** An event with its own parts alone: whatever else stood beside them is dropped. `undefined` for what is none. */
export function asEvent(value: unknown): HistoryEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, at, verdict, causes, thread, how, answered, cause, repair, helped } = value as Record<string, unknown>
  if (!isMoment(at)) return undefined
  switch (kind) {
    case 'verdict': {
      const known = verdicts.find((one) => one === verdict)
      return known && Array.isArray(causes) && (thread === null || isThread(thread)) ? { kind, at, verdict: known, causes: causes.filter(isCause), thread } : undefined
    }
    case 'failure': return isStatus(how) || isShort(how) ? { kind, at, how: how as number | NetworkFault } : undefined
    case 'held': return isThread(thread) ? { kind, at, thread } : undefined
    case 'reply': return isThread(thread) && (answered === null || (isMoment(answered) && answered >= at)) ? { kind, at, answered, thread } : undefined
    case 'repair': return isCause(cause) && isShort(repair) && typeof helped === 'boolean' ? { kind, at, cause, repair: repair as RepairId, helped } : undefined
    default: return undefined
  }
}

const isStatus = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 100 && value < 600
