import { expect, test } from 'vitest'
import { shownText } from '../../src/core/shown-text.ts'

test('marks that turn the direction of a text are left out of what is shown, and nothing else is', () => {
  const turning = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']
  expect(shownText(`a${turning.join('b')}c`)).toBe(`a${'b'.repeat(turning.length - 1)}c`)
  for (const text of ['', 'Maria', 'שלום עולם', 'مرحبا', 'a\u200db\u200bc', '\u2029\u202f\u2065\u206a', '👩‍👩‍👧']) expect(shownText(text)).toBe(text)
})
