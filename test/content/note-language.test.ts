import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteLanguage } from '../../src/content/note-language.ts'
import { locale, useWords } from '../../src/platform/words.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'own', sendMessage }, i18n: { getUILanguage: () => 'en', getMessage: (key: string) => (key === 'language_tag' ? 'en' : '') } } }))

/** Questions that wait for an answer. */
const asked: ((reply: unknown) => void)[] = []
const answerNext = (language: string) => asked.shift()?.({ ok: true, value: { language_tag: { message: language } } })

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  useWords(undefined)
  sendMessage.mockReset().mockImplementation(() => new Promise((resolve) => asked.push(resolve)))
})
afterEach(() => {
  vi.useRealTimers()
})

test('words of a chosen language are taken, once, and given up with it', async () => {
  const take = noteLanguage()
  const taken = take('de')
  answerNext('de')
  expect([await taken, locale()]).toEqual([true, 'de'])
  expect([await take('de'), asked.length]).toEqual([true, 0])
  expect([await take('auto'), locale()]).toEqual([true, 'en'])
})

test('words that come too late for their language are dropped', async () => {
  const take = noteLanguage()
  const late = take('de')
  await take('auto')
  answerNext('de')
  await late
  expect(locale()).toBe('en')
})

test('words that did not come are asked for again', async () => {
  const take = noteLanguage()
  const first = take('de')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await first).toBe(false)
  asked.shift()
  const second = take('de')
  answerNext('de')
  expect([await second, locale()]).toEqual([true, 'de'])
})
