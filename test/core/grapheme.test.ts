import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphemeAt } from '../../src/core/grapheme.ts'

const troublesome = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('a', '7', ' ', '\r\n', '\r', '\u200b', '\u0600', '\ud800', '\udc00', 'e\u0301', '2\ufe0f\u20e3', '👩‍👩‍👧', '🇩🇪', '🇩', 'ト\u3099', 'हिन्दी', '\u202e', 'שלום', '한국'),
  ),
  { maxLength: 16 },
).map((parts) => parts.join(''))

describe('the character that a code unit belongs to', () => {
  test('is the one that a look at the whole text gives', () => {
    fc.assert(fc.property(troublesome, (text) => {
      for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
        for (let at = index; at < index + segment.length; at++) expect(graphemeAt(text, at)).toEqual({ start: index, end: index + segment.length })
      }
    }), { numRuns: 400 })
  })

  test('is told from a bounded stretch, however long the text', () => {
    const text = `${'ж'.repeat(100_000)}e\u0301${'ж'.repeat(100_000)}`
    expect(graphemeAt(text, 100_000)).toEqual({ start: 100_000, end: 100_002 })
    expect(graphemeAt(text, 100_001)).toEqual({ start: 100_000, end: 100_002 })
  })
})
