import { beforeEach, expect, test, vi } from 'vitest'

const { local, session } = await vi.hoisted(async () => {
  const { FakeArea: Area } = await import('../platform/fake-storage.ts')
  return { local: new Area(), session: new Area() }
})
vi.mock('webextension-polyfill', () => ({ default: { storage: { local, session } } }))
const { countSent, noteSent, textKey } = await import('../../src/probes/sent-texts.ts')

const home = { store: '0', private: false }
const now = 1_790_000_000_000
const text = 'aaaaaaaaaaaaaaaa'
const threads = ['1111111111111111', '2222222222222222', '3333333333333333']
const to = (index: number, what = text) => ({ text: what, thread: threads[index] ?? '' })

beforeEach(() => {
  local.kept.clear()
  session.kept.clear()
})

test('a text counts once for each other thread it went to', async () => {
  await noteSent(home, to(0), now)
  await noteSent(home, to(0), now)
  await noteSent(home, to(1), now)
  expect(await countSent(home, to(2), now)).toBe(2)
  expect(await countSent(home, to(0), now)).toBe(1)
  expect(await countSent(home, to(2, 'bbbbbbbbbbbbbbbb'), now)).toBe(0)
  expect(await countSent({ ...home, store: '1' }, to(2), now)).toBe(0)
})

test('it is forgotten after a day, and nothing goes to disk', async () => {
  await noteSent(home, to(0), now)
  expect(await countSent(home, to(1), now + 24 * 3_600_000)).toBe(0)
  expect([...local.kept.keys()]).toEqual([])
})

test('the key stays the same for this session and is made anew for another', async () => {
  const [one, other] = await Promise.all([textKey(), textKey()])
  expect(one).toMatch(/^[0-9a-f]{64}$/)
  expect(other).toBe(one)
  session.kept.clear()
  expect(await textKey()).not.toBe(one)
})
