import type { CauseId } from './cause-id.ts'
import type { HistoryEvent } from './history.ts'
import { historyDays } from './history.ts'
import type { Moment } from './known.ts'
import type { Verdict } from './verdict.ts'

/** A first answer that Fiverr counts came within this time, in milliseconds. */
export const answerWithin = 24 * 60 * 60 * 1000

/** One day of the calendar, by this machine's clock. */
export interface HistoryDay {
  /** The day's first moment. */
  readonly start: Moment
  /** The worst that was seen, `undefined` where nothing was looked at. */
  readonly worst: Verdict | undefined
  readonly looks: number
  readonly failures: number
  readonly held: number
}

/** A first answer: when it was asked for, what it took in milliseconds, and whether that was within 24 hours. */
export interface FirstReply { readonly asked: Moment; readonly took: number; readonly inTime: boolean }
/** On how many days a reason was seen. */
export interface ReasonCount { readonly cause: CauseId; readonly days: number }
/** How often a repair was tried for a reason, and how often it helped. */
export interface RepairCount { readonly cause: CauseId; readonly repair: string; readonly helped: number; readonly tried: number }

/** What the history page shows. */
export interface HistorySummary {
  /** The last 90 days, oldest first. */
  readonly days: readonly HistoryDay[]
  /** First answers in the order of their questions. */
  readonly replies: readonly FirstReply[]
  /** Questions without an answer whose 24 hours are over, and those that still have time. */
  readonly missed: number
  readonly open: number
  /** Most days first. */
  readonly reasons: readonly ReasonCount[]
  readonly repairs: readonly RepairCount[]
}

/** Worst first. */
const order: readonly Verdict[] = ['blocked', 'at-risk', 'unknown', 'clear', 'no-page']

/** The first moment of a day, by this machine's clock. */
export function dayOf(moment: Moment, daysBack = 0): Moment {
  const date = new Date(moment)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBack).getTime()
}

/** What the pictures and tables show of a history. */
export function summarise(events: readonly HistoryEvent[], now: Moment): HistorySummary {
  const byDay = grouped(events, ({ at }) => dayOf(at))
  const days = Array.from({ length: historyDays }, (_, index) => {
    const start = dayOf(now, historyDays - 1 - index)
    return asDay(start, byDay.get(start) ?? [])
  })
  const replies = events.filter((event) => event.kind === 'reply')
  const unanswered = replies.filter(({ answered }) => answered === null)
  const missed = unanswered.filter(({ at }) => now - at > answerWithin).length
  return {
    days,
    replies: replies.flatMap(({ at, answered }) => (answered === null ? [] : [{ asked: at, took: answered - at, inTime: answered - at <= answerWithin }])),
    missed,
    open: unanswered.length - missed,
    reasons: reasonsOf(events),
    repairs: repairsOf(events),
  }
}

function asDay(start: Moment, events: readonly HistoryEvent[]): HistoryDay {
  const looks = events.filter((event) => event.kind === 'verdict')
  const failures = events.filter(({ kind }) => kind === 'failure').length
  const held = events.filter(({ kind }) => kind === 'held').length
  const seen: Verdict[] = looks.map(({ verdict }) => verdict)
  if (failures + held > 0) seen.push('at-risk')
  return { start, worst: order.find((verdict) => seen.includes(verdict)), looks: looks.length, failures, held }
}

function reasonsOf(events: readonly HistoryEvent[]): readonly ReasonCount[] {
  const days = new Map<CauseId, Set<Moment>>()
  for (const event of events) {
    if (event.kind !== 'verdict') continue
    for (const cause of event.causes) days.set(cause, (days.get(cause) ?? new Set()).add(dayOf(event.at)))
  }
  return [...days].map(([cause, on]) => ({ cause, days: on.size })).toSorted((a, b) => b.days - a.days || (a.cause < b.cause ? -1 : 1))
}

function repairsOf(events: readonly HistoryEvent[]): readonly RepairCount[] {
  const tried = grouped(events.filter((event) => event.kind === 'repair'), ({ cause, repair }) => `${cause} ${repair}`)
  return [...tried.values()].flatMap((all) => {
    const [first] = all
    return first ? [{ cause: first.cause, repair: first.repair, tried: all.length, helped: all.filter(({ helped }) => helped).length }] : []
  }).toSorted((a, b) => b.helped - a.helped || b.tried - a.tried)
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
