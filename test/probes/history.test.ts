import { beforeEach, expect, test, vi } from 'vitest'
import { FakeArea } from '../platform/fake-storage.ts'

const { local, session } = await vi.hoisted(async () => {
  const { FakeArea: Area } = await import('../platform/fake-storage.ts')
  return { local: new Area(), session: new Area() }
})
vi.mock('webextension-polyfill', () => ({ default: { storage: { local, session } } }))
const { changeHistory, noteEvents, threadEvents } = await import('../../src/probes/history.ts')

const now = 1_790_000_000_000
const home = { store: '0', private: false }
const secret = { store: '1', private: true }
const failure = { kind: 'failure', at: now, how: 403 } as const
const kept = (): readonly unknown[] => (local.kept.get('history') as { events: readonly unknown[] } | undefined)?.events ?? []

beforeEach(() => {
  for (const area of [local, session] satisfies FakeArea[]) {
    area.kept.clear()
    area.refuses = false
  }
})

test('what happened is kept, and only while the seller wants it', async () => {
  await noteEvents(home, [failure], now)
  expect(kept()).toEqual([failure])
  local.kept.set('settings', { history: { value: false, at: now } })
  await noteEvents(home, [{ ...failure, how: 500 }], now)
  expect(kept()).toEqual([failure])
})

test('of a private window nothing is kept, not even a hash or its key', async () => {
  const { name, events } = await threadEvents(secret, { buyer: 'maria_k', held: true, first: { asked: now, answered: now } }, now)
  await noteEvents(secret, [failure, ...events], now)
  expect(name).toBeNull()
  expect([...local.kept.keys(), ...session.kept.keys()]).toEqual([])
})

test('a thread is known by a hash alone, the same for the same buyer and account', async () => {
  const first = await threadEvents(home, { buyer: 'maria_k', held: true, first: { asked: now - 5, answered: undefined } }, now)
  await noteEvents(home, first.events, now)
  expect(JSON.stringify([...local.kept])).not.toContain('maria')
  expect(kept()).toEqual([{ kind: 'reply', at: now - 5, answered: null, thread: first.name }, { kind: 'held', at: now, thread: first.name }])
  expect((await threadEvents(home, { buyer: 'Maria_K', held: false, first: null }, now)).name).toBe(first.name)
  expect((await threadEvents({ ...home, store: '2' }, { buyer: 'maria_k', held: false, first: null }, now)).name).not.toBe(first.name)
})

test('erasing and putting back lose nothing that came between', async () => {
  await noteEvents(home, [failure], now)
  const before = kept()
  expect(await changeHistory(null, now)).toBe(true)
  expect(kept()).toEqual([])
  await noteEvents(home, [{ ...failure, how: 500 }], now)
  expect(await changeHistory(before, now)).toBe(true)
  expect(kept()).toHaveLength(2)
})

test('a newer version’s history is not erased, and storage that refuses is said', async () => {
  local.kept.set('history', { version: 9, what: 'ever' })
  expect(await changeHistory(null, now)).toBe(false)
  await noteEvents(home, [failure], now)
  expect(local.kept.get('history')).toEqual({ version: 9, what: 'ever' })
  local.refuses = true
  expect(await changeHistory([], now)).toBe(false)
  await expect(noteEvents(home, [failure], now)).resolves.toBeUndefined()
})
