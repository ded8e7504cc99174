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

  test.each([
    'ab', 'é', 'e\u0301', 'xe\u0301y', 'a\u0301\u0302b\u0303', '\u0301a', ' \u0301', '7\ufe0f\u20e3', 'a7\ufe0f\u20e38\ufe0f\u20e3b', '#\ufe0f\u20e3', '\r\n', 'a\r\nb', '\n\r', '\n\n', '\r\r\n', '\n\u0301', 'é\r\né', '\r\né', 'é\n', '\n é',
    '👩‍👩‍👧', 'x👩‍👩‍👧y', '👩‍👩‍👧👩‍👩‍👧', '🇩🇪🇦🇹🇫🇷', 'a🇩🇪🇦🇹b', '🇩', '🇩🇪🇦', '\ud83d', 'a\ud83d', '\udc4da', 'हिन्दी', 'aहिb', 'ト\u3099a', '한국', '\u1100\u1161\u11a8', 'a\u200db', 'a\u200b', '\u0600a', '\u06001', '\u0600a', '\u06001\u0301x', 'x\u06001\u0301\u0302y', '\u0600\u06017\ufe0f\u20e3', '\n\u06001\u0301', 'a\n\u0301', '\r\n\u0301', '\r\u0301', 'é\n\u0301\u0302', 'été é', `${'e\u0301'.repeat(60)}`, `${'🇩🇪'.repeat(20)}a${'🇩🇪'.repeat(20)}`, `${'ж'.repeat(300)}\u0301x`, `x${'👍🏽'.repeat(70)}`,
  ])('is the same as in the whole text, wherever it is asked: %j', (text) => {
    for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
      for (let at = index; at < index + segment.length; at++) expect([at, graphemeAt(text, at)]).toEqual([at, { start: index, end: index + segment.length }])
    }
  })

  test('is nothing behind the end of a text', () => {
    for (const text of ['', 'a', 'é', 'a\n']) expect(graphemeAt(text, text.length)).toEqual({ start: text.length, end: text.length })
  })

  test('is told from a bounded stretch, however long the text', () => {
    const text = `${'ж'.repeat(100_000)}e\u0301${'ж'.repeat(100_000)}`
    expect(graphemeAt(text, 100_000)).toEqual({ start: 100_000, end: 100_002 })
    expect(graphemeAt(text, 100_001)).toEqual({ start: 100_000, end: 100_002 })
  })

  test('is no longer than anyone writes, however many marks follow each other', () => {
    const text = `a${'\u0301'.repeat(5000)}b`
    for (const at of [0, 1, 300, 2500, 4999, 5000]) {
      const { start, end } = graphemeAt(text, at)
      expect(start).toBeGreaterThanOrEqual(at - 256)
      expect(start).toBeLessThanOrEqual(at)
      expect(end).toBeGreaterThan(at)
      expect(end).toBeLessThanOrEqual(at + 258)
    }
  })
})
