import { beforeEach, expect, test, vi } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import urdu from '../../public/_locales/ur/messages.json' with { type: 'json' }
import { fillWords } from '../../src/core/fill-words.ts'

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: keyof typeof english, fill: readonly string[] = []) => fillWords(english[key], fill), getUILanguage: () => 'en-GB' } } }))
const { locale, useWords, words } = await import('../../src/platform/words.ts')

beforeEach(() => useWords(undefined))

test('what fills a place keeps its own direction in a language from right to left, and nothing is put around it in others', () => {
  expect(words('evidence_notice', 'Please verify.')).toBe('“Please verify.”')
  useWords(urdu)
  expect(words('evidence_notice', 'Please verify.')).toContain('\u2068Please verify.\u2069')
})

test('the browser’s own region holds only where the browser’s own words are used', () => {
  expect(locale()).toBe('en-GB')
  useWords(urdu)
  expect(locale()).toBe('ur')
})
