import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepEnter, readEnter } from '../../src/platform/enter-store.ts'
import { changeLocal, readLocal, writeLocal } from '../../src/platform/local-store.ts'
import { keepPointed, readPointed } from '../../src/platform/pointed-store.ts'
import { changeSession, readSession } from '../../src/platform/session-store.ts'

const { local, session } = await vi.hoisted(async () => {
  const { FakeArea } = await import('./fake-storage.ts')
  return { local: new FakeArea(), session: new FakeArea() }
})
vi.mock('webextension-polyfill', () => ({ default: { storage: { local, session } } }))

beforeEach(() => {
  for (const area of [local, session]) {
    area.kept.clear()
    area.refuses = false
  }
})

const count = (before: unknown): number => (typeof before === 'number' ? before : 0) + 1

describe.each([['on disk', local, readLocal, changeLocal], ['in memory', session, readSession, changeSession]] as const)('what is kept %s', (_where, area, read, change) => {
  test('loses no change of many at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => change('n', count)))
    expect(await read('n')).toBe(50)
  })

  test('is nothing where storage refuses, and the next change works again', async () => {
    area.refuses = true
    await change('n', count)
    expect(await read('n')).toBeUndefined()
    area.refuses = false
    await change('n', count)
    expect(await read('n')).toBe(1)
  })

  test('a change that throws does not stop those after it', async () => {
    await change('n', () => {
      throw new Error('ours')
    }).catch(() => undefined)
    await change('n', count)
    expect(await read('n')).toBe(1)
  })
})

test('a change to nothing forgets the value in memory', async () => {
  await changeSession('gone', () => 1)
  await changeSession('gone', () => undefined)
  expect(session.kept.has('gone')).toBe(false)
})

test('writing says whether it was kept', async () => {
  expect(await writeLocal('a', 1)).toBe(true)
  local.refuses = true
  expect(await writeLocal('a', 2)).toBe(false)
})

test('a change to what cannot be read is not made', async () => {
  local.kept.set('n', 7)
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('An unexpected error occurred'))
  expect(await changeLocal('n', count)).toBe(false)
  expect(local.kept.get('n')).toBe(7)
})

test('what Enter was seen to do is kept beside what was known, and of its shape alone', async () => {
  local.kept.set('enter', { sends: { a: true }, heldOnce: true, more: 1 })
  await Promise.all([keepEnter({ sends: { b: false }, heldOnce: false }), keepEnter({ sends: { a: false }, heldOnce: false })])
  expect(await readEnter()).toEqual({ sends: { a: false, b: false }, heldOnce: true })
})

test('of many kinds of pages those learned first are forgotten', async () => {
  for (let place = 0; place < 70; place += 1) await keepEnter({ sends: { [`place ${place}`]: true }, heldOnce: false })
  expect(Object.keys((await readEnter() as { sends: object }).sends)).toEqual(Array.from({ length: 60 }, (_, at) => `place ${at + 10}`))
})

test('of a box that was pointed at nothing but its selectors is kept', async () => {
  const told = { selectors: ['textarea'], more: 'a draft' }
  await keepPointed(told)
  expect(await readPointed()).toEqual({ selectors: ['textarea'] })
})

test('of what is new of Enter nothing else is kept', async () => {
  const told = { sends: { a: true }, heldOnce: false, more: 'a draft' }
  await keepEnter(told)
  expect(await readEnter()).toEqual({ sends: { a: true }, heldOnce: false })
})
