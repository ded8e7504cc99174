import { describe, expect, test } from 'vitest'
import { dayOf, summarise } from '../../src/core/history-summary.ts'
import type { HistoryEvent } from '../../src/core/history.ts'
import type { Verdict } from '../../src/core/verdict.ts'

const now = new Date(2026, 10, 22, 18).getTime()
const hour = 3_600_000
const thread = '0123456789abcdef'
const verdict = (seen: Verdict, at = now, causes: Extract<HistoryEvent, { kind: 'verdict' }>['causes'] = []): HistoryEvent => ({ kind: 'verdict', at, verdict: seen, causes, thread })
const repair = (name: 'reload' | 'open-login', helped: boolean, cause: 'page-stale' | 'signed-out' = 'page-stale'): HistoryEvent => ({ kind: 'repair', at: now, cause, repair: name, helped })
const reply = (at: number, answered: number | null): HistoryEvent => ({ kind: 'reply', at, answered, thread })
const worst = (...events: readonly HistoryEvent[]): Verdict | undefined => summarise(events, now).days.at(-1)?.worst

test('a day begins at midnight by this machine’s clock, so many days back', () => {
  expect(dayOf(now)).toBe(new Date(2026, 10, 22).getTime())
  expect(dayOf(now, 22)).toBe(new Date(2026, 9, 31).getTime())
  expect(summarise([], now).days.map(({ start }) => start)).toEqual(Array.from({ length: 90 }, (_, index) => new Date(2026, 10, 22 - 89 + index).getTime()))
})

describe('the worst of a day', () => {
  test('is that of all that was seen, in whatever order it came', () => {
    const rising: readonly Verdict[] = ['no-page', 'clear', 'unknown', 'at-risk', 'blocked']
    for (const [index, seen] of rising.entries()) {
      const sofar = rising.slice(0, index + 1).map((one) => verdict(one))
      expect(worst(...sofar)).toBe(seen)
      expect(worst(...sofar.toReversed())).toBe(seen)
    }
  })

  test('is a risk where a message failed or was held, however clear the page was', () => {
    expect(worst(verdict('clear'), { kind: 'failure', at: now, how: 403 })).toBe('at-risk')
    expect(worst({ kind: 'held', at: now, thread }, verdict('clear'))).toBe('at-risk')
    expect(worst({ kind: 'held', at: now, thread }, verdict('blocked'))).toBe('blocked')
  })

  test('is nothing where only questions and repairs are known', () => {
    expect(worst(reply(now, null), repair('reload', true))).toBeUndefined()
  })
})

test('looks, failures and held messages are counted each for itself', () => {
  const held: HistoryEvent = { kind: 'held', at: now, thread }
  expect(summarise([verdict('clear'), verdict('clear'), verdict('blocked'), held, held, { kind: 'failure', at: now, how: 'dns' }], now).days.at(-1)).toMatchObject({ looks: 3, held: 2, failures: 1 })
})

describe('first answers', () => {
  test('say when they were asked for and how long they took', () => {
    expect(summarise([verdict('clear'), reply(now - 5 * hour, now - 3 * hour), reply(now - 2 * hour, null)], now).replies).toEqual([{ asked: now - 5 * hour, took: 2 * hour, inTime: true }])
  })

  test('are missed once 24 hours are over, and not before', () => {
    expect(summarise([reply(now - 24 * hour, null)], now)).toMatchObject({ missed: 0, open: 1 })
    expect(summarise([reply(now - 24 * hour - 1, null)], now)).toMatchObject({ missed: 1, open: 0 })
    expect(summarise([reply(now - 50 * hour, now), verdict('blocked', now - 50 * hour)], now)).toMatchObject({ missed: 0, open: 0 })
  })
})

test('reasons seen on most days come first, equal ones by name', () => {
  const day = 24 * hour
  const events = [
    verdict('blocked', now, ['signed-out', 'offline']), verdict('blocked', now - hour, ['signed-out', 'page-stale']),
    verdict('blocked', now - day, ['page-stale', 'bot-check']), verdict('blocked', now - 2 * day, ['page-stale']),
  ]
  const expected = [{ cause: 'page-stale', days: 3 }, { cause: 'bot-check', days: 1 }, { cause: 'offline', days: 1 }, { cause: 'signed-out', days: 1 }]
  expect(summarise(events, now).reasons).toEqual(expected)
  expect(summarise(events.toReversed(), now).reasons).toEqual(expected)
})

test('repairs that helped most come first, then those tried most', () => {
  const once = repair('reload', true, 'signed-out')
  const events = [repair('open-login', false), repair('reload', false), repair('reload', false), repair('open-login', true, 'signed-out'), once, once]
  expect(summarise([verdict('clear'), ...events], now).repairs).toEqual([
    { cause: 'signed-out', repair: 'reload', helped: 2, tried: 2 },
    { cause: 'signed-out', repair: 'open-login', helped: 1, tried: 1 },
    { cause: 'page-stale', repair: 'reload', helped: 0, tried: 2 },
    { cause: 'page-stale', repair: 'open-login', helped: 0, tried: 1 },
  ])
})
