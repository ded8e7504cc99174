import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withEvents } from '../../src/core/history-append.ts'
import { cell, historyCsv } from '../../src/core/history-csv.ts'
import { asEvent, asHistory, historyKeeps, mostEvents, type HistoryEvent } from '../../src/core/history.ts'
import { dayOf, summarise } from '../../src/core/history-summary.ts'

const now = new Date(2026, 10, 22, 18).getTime()
const hour = 3_600_000
const thread = '0123456789abcdef'
const verdict = (at: number, more: Partial<HistoryEvent & { kind: 'verdict' }> = {}): HistoryEvent => ({ kind: 'verdict', at, verdict: 'blocked', causes: ['signed-out'], thread, ...more })
const eventsOf = (stored: unknown): readonly HistoryEvent[] => {
  const read = asHistory(stored)
  return read.newer ? [] : read.events
}
const kept = (...events: readonly HistoryEvent[]): readonly HistoryEvent[] => eventsOf(withEvents(undefined, events, now))

describe('what is kept', () => {
  test('the same thing seen again within the hour is one event, later it is another', () => {
    expect(kept(verdict(now - 3 * hour), verdict(now - 2.5 * hour), verdict(now - hour))).toHaveLength(2)
    expect(kept(verdict(now - 3), verdict(now - 2, { verdict: 'clear' }), verdict(now - 1, { thread: null }), verdict(now, { causes: [] }))).toHaveLength(4)
  })

  test('an answer joins its question, and is not taken back', () => {
    const asked: HistoryEvent = { kind: 'reply', at: now - 5 * hour, answered: null, thread }
    const answered: HistoryEvent = { ...asked, answered: now - hour }
    expect(kept(asked, answered, asked, { ...answered, answered: now })).toEqual([answered])
  })

  test('what is older than 90 days goes, and so does what is too much', () => {
    expect(kept(verdict(now - historyKeeps - 1), verdict(now - historyKeeps + 1, { thread: null }))).toHaveLength(1)
    const many = Array.from({ length: mostEvents + 20 }, (_, index) => verdict(now - index * 2, { verdict: index % 2 === 0 ? 'clear' : 'blocked', causes: [], thread: index.toString(16).padStart(16, '0') }))
    expect(eventsOf(withEvents(undefined, many, now))).toHaveLength(mostEvents)
  })

  test('what a newer version wrote is neither read nor changed', () => {
    const newer = { version: 2, events: [{ kind: 'something' }], more: true }
    expect(asHistory(newer)).toEqual({ newer: true })
    expect(withEvents(newer, [verdict(now)], now)).toBe(newer)
  })

  test('whatever storage holds, reading never throws, drops what does not fit and keeps what does', () => {
    fc.assert(fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 5 }), (anything, junk) => {
      expect(() => asHistory(anything)).not.toThrow()
      const read = asHistory({ version: 1, events: [...junk.filter((one) => typeof one !== 'object'), verdict(now)] })
      expect(read.newer ? [] : read.events).toEqual([verdict(now)])
    }))
  })

  test('nothing but its own parts is taken over', () => {
    const nosy = { ...verdict(now), buyer: 'maria_k', text: 'secret' }
    expect(JSON.stringify(asHistory({ version: 1, events: [nosy] }))).not.toMatch(/maria_k|secret/)
    expect(eventsOf({ version: 1, events: [{ ...verdict(now), thread: 'maria_k' }] })).toEqual([])
    expect(eventsOf({ version: 1, events: [{ ...verdict(now), causes: ['maria_k', 'offline'] }] })).toEqual([verdict(now, { causes: ['offline'] })])
  })
})

describe('what storage holds', () => {
  const held = { kind: 'held', at: 5, thread } as const
  const reply = { kind: 'reply', at: 5, answered: null, thread } as const
  const repair = { kind: 'repair', at: 5, cause: 'offline', repair: 'clear-page-storage', helped: false } as const

  test.each([verdict(5), verdict(5, { thread: null, causes: [] }), held, reply, { ...reply, answered: 5 }, { ...reply, answered: 6 }, repair, { kind: 'failure', at: 5, how: 100 }, { kind: 'failure', at: 5, how: 599 }, { kind: 'failure', at: 0.5, how: 'timed-out' }])('%j is an event, and what stands beside its parts is dropped', (event) => {
    expect(asEvent(event)).toEqual(event)
    expect(asEvent({ ...event, text: 'secret' })).toEqual(event)
    for (const part of Object.keys(event)) expect(asEvent({ ...event, [part]: { wrong: true } }), part).toBeUndefined()
  })

  test.each([
    undefined, null, 7, 'held', [], {}, { ...held, kind: 'other' }, { ...held, at: 0 }, { ...held, at: -1 }, { ...held, at: Infinity }, { ...held, at: NaN }, { ...held, at: '5' },
    { ...held, thread: null }, { ...held, thread: `${thread}0` }, { ...held, thread: thread.slice(1) }, { ...held, thread: thread.toUpperCase() }, { ...held, thread: [thread] },
    { ...reply, answered: 4 }, { ...reply, answered: '6' }, { ...reply, answered: undefined }, { ...reply, thread: 'maria_k' }, verdict(5, { thread: 'maria_k' }), { ...verdict(5), verdict: 'fine' }, { ...verdict(5), causes: 'offline' },
    { ...repair, cause: 'maria_k' }, { ...repair, repair: 'maria_k' }, { ...repair, repair: 'a'.repeat(31) }, { ...repair, repair: '' }, { ...repair, repair: ['reload'] }, { ...repair, helped: 'yes' },
    { kind: 'failure', at: 5, how: 99 }, { kind: 'failure', at: 5, how: 600 }, { kind: 'failure', at: 5, how: 404.5 }, { kind: 'failure', at: 5, how: 'Maria K' }, { kind: 'failure', at: 5, how: '404' }, { kind: 'failure', at: 5 },
  ])('%j is none', (event) => {
    expect(asEvent(event)).toBeUndefined()
  })

  test('is read in the order in which it happened, and what makes no sense is counted', () => {
    expect(asHistory({ version: 1, events: [{ ...held, at: 9 }, 7, held, { kind: 'other', at: 6 }] })).toEqual({ newer: false, events: [held, { ...held, at: 9 }], lost: 2 })
    expect(asHistory({ events: [held] })).toEqual({ newer: false, events: [held], lost: 0 })
    for (const version of [0, 1, '2', null]) expect(asHistory({ version, events: [held] })).toEqual({ newer: false, events: [held], lost: 0 })
  })

  test('is nothing lost where nothing was kept, and one thing where it is no history', () => {
    for (const nothing of [undefined, null]) expect(asHistory(nothing)).toEqual({ newer: false, events: [], lost: 0 })
    for (const wrong of ['x', 7, true, {}, [], { version: 1 }, { version: 1, events: 'x' }, { version: 1, events: { length: 2 } }]) expect(asHistory(wrong)).toEqual({ newer: false, events: [], lost: 1 })
  })
})

describe('what is shown', () => {
  test('90 days up to today, each with the worst that was seen', () => {
    const { days } = summarise([verdict(now - hour, { verdict: 'clear', causes: [] }), verdict(now), { kind: 'failure', at: now - 30 * hour, how: 403 }, { kind: 'held', at: now - 30 * hour, thread }], now)
    expect(days).toHaveLength(90)
    expect(days.at(-1)).toMatchObject({ start: dayOf(now), worst: 'blocked', looks: 2 })
    expect(days.at(-2)).toMatchObject({ worst: 'at-risk', failures: 1, held: 1, looks: 0 })
    expect(days.at(-3)).toMatchObject({ worst: undefined })
  })

  test('first answers are measured against 24 hours, to the millisecond', () => {
    const at = now - 60 * hour
    const replies = [24 * hour, 24 * hour + 1].map((took, index): HistoryEvent => ({ kind: 'reply', at: at + index, answered: at + index + took, thread: `${index}`.padStart(16, '0') }))
    const open: HistoryEvent = { kind: 'reply', at: now - hour, answered: null, thread }
    const shown = summarise([...replies, open, { ...open, at }], now)
    expect(shown.replies.map(({ inTime }) => inTime)).toEqual([true, false])
    expect(shown).toMatchObject({ missed: 1, open: 1 })
  })

  test('reasons count by days, repairs by whether they helped', () => {
    const { reasons, repairs } = summarise([
      verdict(now), verdict(now - hour), verdict(now - 50 * hour, { causes: ['offline'] }), verdict(now - 26 * hour),
      { kind: 'repair', at: now, cause: 'page-stale', repair: 'reload', helped: true }, { kind: 'repair', at: now - 1, cause: 'page-stale', repair: 'reload', helped: false },
    ], now)
    expect(reasons).toEqual([{ cause: 'signed-out', days: 2 }, { cause: 'offline', days: 1 }])
    expect(repairs).toEqual([{ cause: 'page-stale', repair: 'reload', tried: 2, helped: 1 }])
  })

  test('a summary counts every event once, whatever the events', () => {
    const event = fc.record({ ago: fc.nat(historyKeeps - 86_400_000 * 2), kind: fc.constantFrom('verdict', 'failure', 'held') })
    fc.assert(fc.property(fc.array(event, { maxLength: 60 }), (made) => {
      const events = made.map(({ ago, kind }): HistoryEvent => (kind === 'verdict' ? verdict(now - ago) : kind === 'failure' ? { kind, at: now - ago, how: 'dns' } : { kind: 'held', at: now - ago, thread }))
      const { days } = summarise(events, now)
      expect(days.reduce((sum, { looks, failures, held }) => sum + looks + failures + held, 0)).toBe(events.length)
    }))
  })
})

describe('the table for spreadsheets', () => {
  test('has one line an event and only what is kept', () => {
    const csv = historyCsv([verdict(now, { causes: ['offline', 'signed-out'] }), { kind: 'failure', at: now, how: 'reset' }, { kind: 'held', at: now, thread },
      { kind: 'reply', at: now - 2 * hour, answered: now, thread }, { kind: 'repair', at: now, cause: 'offline', repair: 'reload', helped: false }])
    expect(csv.split('\r\n')).toHaveLength(7)
    expect(csv).toContain(`verdict,blocked,offline signed-out,${thread}`)
    expect(csv).toContain(',2.00,')
  })

  test('no cell is taken for a formula, and every cell can be read back', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const written = cell(text)
      expect(written.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/)
      const back = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
      expect([text, `'${text}`]).toContain(back)
    }))
  })
})
