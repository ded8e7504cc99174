// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followChosen } from '../../src/content/chosen.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import type { Chosen } from '../../src/platform/protocol.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'own', sendMessage } } }))

const chosen = (pointed: string): Chosen => ({ settings: defaultSettings, pointed, enter: null })
/** Questions that wait for an answer. */
const asked: ((reply: unknown) => void)[] = []
const answerNext = async (pointed: string): Promise<void> => {
  asked.shift()?.({ ok: true, value: chosen(pointed) })
  await vi.advanceTimersByTimeAsync(0)
}
const shown = (persisted: boolean): boolean => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
const taken: unknown[] = []
let life = new AbortController()
const start = (whole = true) => followChosen(document, async ({ pointed }) => {
  taken.push(pointed)
  return whole
}, life.signal)

beforeEach(() => {
  vi.useFakeTimers()
  life = new AbortController()
  asked.length = 0
  taken.length = 0
  sendMessage.mockReset().mockImplementation(() => new Promise((resolve) => asked.push(resolve)))
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

test.each([
  ['focusin', () => document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))],
  ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ['pageshow', () => shown(false)],
] as const)('what was not answered in time is asked for again at the next occasion, until it is: %s', async (_name, occasion) => {
  start()
  occasion()
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(1)
  occasion()
  expect(asked).toHaveLength(2)
  asked.shift()
  await answerNext('box')
  expect(taken).toEqual(['box'])
  occasion()
  expect(asked).toHaveLength(0)
})

test('an answer that a change overtook is dropped', async () => {
  const tell = start()
  tell(chosen('newer'))
  await answerNext('older')
  expect(taken).toEqual(['newer'])
})

test('a page that the browser put away asks again, answered or not', async () => {
  start()
  await answerNext('first')
  shown(true)
  await answerNext('second')
  expect(taken).toEqual(['first', 'second'])
})

test('nothing is asked or taken after the end', async () => {
  start()
  life.abort()
  await answerNext('box')
  shown(true)
  expect([taken, asked]).toEqual([[], []])
})

test('what could not be taken whole is asked for again', async () => {
  start(false)
  await answerNext('part')
  expect(asked).toHaveLength(0)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(asked).toHaveLength(1)
})
