import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FakeArea } from './fake-storage.ts'

type Heard = (changes: Record<string, { newValue?: unknown }>, area: string) => void
const { areas, heard, started } = await vi.hoisted(async () => {
  const { FakeArea: Area } = await import('./fake-storage.ts')
  return { areas: { local: new Area(), sync: new Area() }, heard: [] as Heard[], started: [] as (() => void)[] }
})
/** An area as the browsers have it: asked for all, and telling of every change. */
const tellingArea = (name: 'local' | 'sync') => ({
  get: async (key: string | null) => (key === null ? (areas[name].refuses ? Promise.reject(new Error('refused')) : Object.fromEntries(areas[name].kept)) : areas[name].get(key)),
  set: async (values: Record<string, unknown>) => {
    await areas[name].set(values)
    for (const one of heard) one(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), name)
  },
})
vi.mock('webextension-polyfill', () => ({ default: {
  storage: { local: tellingArea('local'), sync: tellingArea('sync'), onChanged: { addListener: (listener: Heard) => heard.push(listener) } },
  runtime: { onStartup: { addListener: (listener: () => void) => started.push(listener) }, onInstalled: { addListener: () => undefined } },
} }))
const { changeKeptItems, mirrorStores, readItems } = await import('../../src/platform/synced-store.ts')

let wanted = true
mirrorStores({ wanted: async () => wanted, own: (store, key) => store === 'settings' && key === 'sync' })
/** All that was asked for is done: changes run one after another, and a mirror run before those that follow it. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await changeKeptItems('replies', {})
}
const elsewhere = async (key: string, value: unknown, at: number): Promise<void> => {
  areas.sync.kept.set(key, { value, at })
  for (const one of heard) one({ [key]: { newValue: { value, at } } }, 'sync')
  await settled()
}
const inSync = (key: string): unknown => (areas.sync.kept.get(key) as { value: unknown } | undefined)?.value

beforeEach(async () => {
  await settled()
  wanted = true
  for (const area of Object.values(areas) satisfies FakeArea[]) {
    area.kept.clear()
    area.refuses = false
  }
})

describe('things that follow the browser account', () => {
  test('go there, all but those of this machine alone', async () => {
    expect(await changeKeptItems('settings', { history: false, sync: true })).toBe(true)
    await settled()
    expect(inSync('settings/history')).toBe(false)
    expect(areas.sync.kept.has('settings/sync')).toBe(false)
  })

  test('come from there when they are newer, and stay as they are when they are older', async () => {
    await changeKeptItems('replies', { a: 'mine', b: 'mine' })
    await settled()
    await elsewhere('replies/a', 'theirs', Date.now() + 1000)
    await elsewhere('replies/b', 'theirs', 1)
    expect(await readItems('replies')).toEqual({ a: 'theirs', b: 'mine' })
    expect(inSync('replies/b')).toBe('mine')
  })

  test('that were removed elsewhere are removed here', async () => {
    await changeKeptItems('replies', { a: 'mine' })
    await settled()
    await elsewhere('replies/a', null, Date.now() + 1000)
    expect(await readItems('replies')).toEqual({})
  })

  test('stay here when the seller wants that', async () => {
    wanted = false
    await changeKeptItems('settings', { history: false })
    await settled()
    expect(areas.sync.kept.size).toBe(0)
  })

  test('stay here while the account refuses, and go there once it takes them', async () => {
    areas.sync.refuses = true
    expect(await changeKeptItems('replies', { a: 1 })).toBe(true)
    await settled()
    expect(await readItems('replies')).toEqual({ a: 1 })
    areas.sync.refuses = false
    for (const one of started) one()
    await settled()
    expect(inSync('replies/a')).toBe(1)
  })

  test('stay here when they are too large for the account, and the others go', async () => {
    await changeKeptItems('replies', { large: 'x'.repeat(9000), small: 'x' })
    await settled()
    expect([...areas.sync.kept.keys()]).toEqual(['replies/small'])
    expect(Object.keys(await readItems('replies')).toSorted()).toEqual(['large', 'small'])
  })

  test('lose no change of many at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => changeKeptItems('replies', { [`r${index}`]: index })))
    await settled()
    expect(Object.keys(await readItems('replies'))).toHaveLength(40)
    expect(areas.sync.kept.size).toBe(40)
  })

  test('what the account holds is not believed', async () => {
    await elsewhere('settings/history', { nonsense: true }, Number.NaN)
    areas.sync.kept.set('settings', 7)
    for (const one of started) one()
    await settled()
    expect(await readItems('settings')).toEqual({})
  })
})

test('a machine whose storage refuses says so', async () => {
  areas.local.refuses = true
  expect(await changeKeptItems('settings', { history: false })).toBe(false)
})
