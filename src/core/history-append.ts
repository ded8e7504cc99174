import { asHistory, historyKeeps, historyVersion, mostEvents, type HistoryEvent, type StoredHistory } from './history.ts'
import type { Moment } from './known.ts'

/** For how long the same thing seen again is the same event, in milliseconds. */
const sameFor: Readonly<Record<HistoryEvent['kind'], number>> = {
  verdict: 60 * 60 * 1000, held: 24 * 60 * 60 * 1000, failure: 1000, repair: 0, reply: Number.POSITIVE_INFINITY,
}

/** What storage should hold once these were added: repeats merged, what is too old left out. A newer version's stays as it is. */
export function withEvents(stored: unknown, added: readonly HistoryEvent[], now: Moment): unknown {
  const before = asHistory(stored)
  if (before.newer) return stored
  const events = added.reduce(append, before.events)
  return { version: historyVersion, events: pruned(events, now) } satisfies StoredHistory
}

/** The events that are not too old, and no more of them than are kept. */
export function pruned(events: readonly HistoryEvent[], now: Moment): readonly HistoryEvent[] {
  return events.filter(({ at }) => now - at <= historyKeeps).toSorted((a, b) => a.at - b.at).slice(-mostEvents)
}

function append(before: readonly HistoryEvent[], event: HistoryEvent): readonly HistoryEvent[] {
  const events = event.kind === 'verdict' ? before.filter((other) => !isSameLook(other, event)) : before
  const same = events.findLastIndex((other) => isRepeat(other, event))
  if (same < 0) return [...events, event]
  const old = events[same]
  // The answer that came since belongs to the question that is there already.
  if (event.kind === 'reply' && old?.kind === 'reply' && old.answered === null && event.answered !== null) return events.with(same, { ...old, answered: event.answered })
  return events
}

/** Of a look whose page answered late, what had come of it before: the thread may not have been known yet. */
const isSameLook = (other: HistoryEvent, { at, thread }: HistoryEvent & { readonly kind: 'verdict' }): boolean =>
  other.kind === 'verdict' && other.at === at && (other.thread === null || other.thread === thread)

function isRepeat(one: HistoryEvent, other: HistoryEvent): boolean {
  if (Math.abs(one.at - other.at) > sameFor[one.kind]) return false
  if (one.kind === 'verdict' && other.kind === 'verdict') return one.verdict === other.verdict && one.thread === other.thread && one.causes.join() === other.causes.join()
  if (one.kind === 'held' && other.kind === 'held') return one.thread === other.thread
  if (one.kind === 'reply' && other.kind === 'reply') return one.thread === other.thread
  if (one.kind === 'failure' && other.kind === 'failure') return one.how === other.how
  return one.kind === 'repair' && other.kind === 'repair' && one.at === other.at && one.cause === other.cause && one.repair === other.repair
}
