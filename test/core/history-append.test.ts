import { describe, expect, test } from 'vitest'
import { pruned, withEvents } from '../../src/core/history-append.ts'
import { historyKeeps, mostEvents, type HistoryEvent } from '../../src/core/history.ts'

const now = Date.UTC(2026, 10, 22, 18)
const hour = 3_600_000
const thread = '0123456789abcdef'
const other = 'fedcba9876543210'
const verdict: HistoryEvent = { kind: 'verdict', at: now - 5 * hour, verdict: 'blocked', causes: ['signed-out', 'offline'], thread }
const failure: HistoryEvent = { kind: 'failure', at: now - 5 * hour, how: 403 }
const held: HistoryEvent = { kind: 'held', at: now - 50 * hour, thread }
const reply: HistoryEvent = { kind: 'reply', at: now - 80 * hour, answered: null, thread }
const repair: HistoryEvent = { kind: 'repair', at: now - 5 * hour, cause: 'page-stale', repair: 'reload', helped: true }

/** What is kept of events seen one after another, in one go and one at a time. */
const kept = (...events: readonly HistoryEvent[]): readonly HistoryEvent[] => {
  const together = withEvents(undefined, events, now)
  let singly: unknown
  for (const event of events) singly = withEvents(singly, [event], now)
  expect(singly).toEqual(together)
  expect(together).toMatchObject({ version: 1 })
  return (together as { readonly events: readonly HistoryEvent[] }).events
}
const later = <Event extends HistoryEvent>(event: Event, milliseconds: number): Event => ({ ...event, at: event.at + milliseconds })

describe('the same thing seen again is no new event', () => {
  test.each([
    ['a verdict, for an hour', verdict, hour],
    ['a failure, for a second', failure, 1000],
    ['a held message, for a day', held, 24 * hour],
    ['a question, for good', reply, 79 * hour],
    ['a repair, at the same moment', repair, 0],
  ])('%s', (_, event, lasts) => {
    expect(kept(event, later(event, lasts))).toEqual([event])
    expect(kept(later(event, lasts), event)).toEqual([later(event, lasts)])
    if (event.kind !== 'reply') expect(kept(event, later(event, lasts + 1))).toEqual([event, later(event, lasts + 1)])
  })
})

describe('what came of a look later counts instead of what came of it before', () => {
  const unknown: HistoryEvent = { ...verdict, verdict: 'unknown', causes: [], thread: null }

  test('whatever differs', () => expect(kept(failure, unknown, verdict)).toEqual([failure, verdict]))
  test('also where the same was seen not long before', () => expect(kept(later(verdict, -hour), unknown, verdict)).toEqual([later(verdict, -hour)]))
  test('and leaves a look at another thread alone that began at the same moment', () => expect(kept({ ...verdict, thread: other }, verdict)).toEqual([{ ...verdict, thread: other }, verdict]))
  test('and leaves another look alone', () => expect(kept(later(unknown, -1), verdict)).toEqual([later(unknown, -1), verdict]))
})

describe('what differs is an event of its own', () => {
  test.each<[string, HistoryEvent, HistoryEvent]>([
    ['another verdict', verdict, later({ ...verdict, verdict: 'at-risk' }, 1)],
    ['a verdict on another thread', verdict, later({ ...verdict, thread: other }, 1)],
    ['a verdict with other causes', verdict, later({ ...verdict, causes: ['signed-out'] }, 1)],
    ['a failure of another kind', failure, { ...failure, how: 'reset' }],
    ['a message held in another thread', held, { ...held, thread: other }],
    ['a question in another thread', reply, { ...reply, thread: other }],
    ['a repair of another cause', repair, { ...repair, cause: 'offline' }],
    ['another repair', repair, { ...repair, repair: 'open-login' }],
    ['a failure beside a verdict', later(verdict, 0), { ...failure, at: verdict.at }],
    ['a repair beside a failure', failure, repair],
    ['a question beside a held message', held, { ...reply, at: held.at }],
  ])('%s', (_, one, two) => {
    expect(kept(one, two)).toEqual([one, two])
  })
})

describe('the answer to a question', () => {
  const answered: HistoryEvent = { ...reply, answered: now - hour }

  test('is written to the question that is there', () => {
    expect(kept(reply, { ...answered, at: reply.at + hour })).toEqual([answered])
  })

  test('stays the first one', () => {
    expect(kept(reply, answered, { ...answered, answered: now })).toEqual([answered])
    expect(kept(answered, reply)).toEqual([answered])
  })

  test('of another thread changes nothing', () => {
    expect(kept(held, reply, { ...answered, thread: other })).toEqual([reply, { ...answered, thread: other }, held])
  })
})

test('events are kept in the order in which they happened', () => {
  expect(kept(repair, held, later(failure, -hour))).toEqual([held, later(failure, -hour), repair])
})

test('what is as old as is kept stays, what is older goes', () => {
  const [at, before] = [{ ...held, at: now - historyKeeps }, { ...held, at: now - historyKeeps - 1, thread: other }]
  expect(pruned([before, at], now)).toEqual([at])
})

test('of more events than are kept the oldest go', () => {
  const many = Array.from({ length: mostEvents + 3 }, (_, index): HistoryEvent => ({ kind: 'failure', at: now - index * 5000, how: 500 }))
  const left = pruned(many, now)
  expect(left).toHaveLength(mostEvents)
  expect([left[0]?.at, left.at(-1)?.at]).toEqual([now - (mostEvents - 1) * 5000, now])
})
