import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'

const graphemes = (text: string): ReadonlySet<number> => {
  const ends = new Set([0])
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) ends.add(index + segment.length)
  return ends
}

/** Text of everything that has made trouble: styled letters, marks, joiners, flags, mixed directions, broken pairs. */
const troublesome = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('a', 'Z', '7', ' ', '\r\n', '\u200b', '\u00ad', '\ud800', '\udc00', 'é', 'e\u0301', 'ﬁ', '㎏', '①', '⑵', '𝟐', '2\ufe0f\u20e3', '👩‍👩‍👧', '🇩🇪', '🇩', 'ド', 'ト\u3099', 'हिन्दी', 'ﷺ', '\u202e', 'שלום', 'gооgle', '한국'),
  ),
  { maxLength: 24 },
).map((parts) => parts.join(''))

describe('folding for matching', () => {
  test.each([
    ['ｊｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'jo@example.com'],
    ['𝐣𝐨𝐞', 'joe'],
    ['m\u200ba\u200bi\u200bl', 'mail'],
    ['gmаil.cоm', 'gmail.com'],
    ['٢٠٢ २०२ ২০২', '202 202 202'],
    ['2️⃣0️⃣2️⃣', '202'],
    ['②⓪❷ ⑵', '202 2'],
    ['zéro größe ŁÓDŹ', 'zero grosse lodz'],
    ['🅹🅾', 'jo'],
    ['example。com', 'example.com'],
    ['Item 1 of 10 is modern', 'item 1 of 10 is modern'],
    ['он сказал', 'он сказал'],
  ])('%s becomes %s', (typed, folded) => {
    expect(foldDraft(typed).folded).toBe(folded)
  })

  test('leaves flags alone and reads single letters in boxes', () => {
    expect(foldDraft('🇩🇪').folded).toBe('🇩🇪')
    expect(foldDraft('🇩 🇪').folded).toBe('d e')
  })

  test('tells characters that hide something from ordinary ones', () => {
    const hidden = foldDraft('gmаil')
    expect(hidden.oddIn(0, 5)).toBe(true)
    expect(hidden.oddIn(0, 2)).toBe(false)
    expect(foldDraft('größe').oddIn(0, 6)).toBe(false)
    expect(foldDraft('телеграм').oddIn(0, 8)).toBe(false)
  })

  test('knows what was typed in capitals', () => {
    expect([0, 1].map((at) => foldDraft('Ab').upperAt(at))).toEqual([true, false])
    expect([0, 1].map((at) => foldDraft('Äb').upperAt(at))).toEqual([true, false])
  })
})

describe('the way back', () => {
  test('covers whole graphemes, in order, inside the text, for every piece of any text', () => {
    fc.assert(
      fc.property(troublesome, fc.nat(), fc.nat(), (typed, a, b) => {
        const { folded, typedSpan } = foldDraft(typed)
        if (folded.length === 0) return
        const start = a % folded.length
        const end = start + 1 + (b % (folded.length - start))
        const span = typedSpan(start, end)
        const edges = graphemes(typed)
        expect(edges.has(span.start)).toBe(true)
        expect(edges.has(span.end)).toBe(true)
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(typed.length)
        if (end < folded.length) expect(typedSpan(end, folded.length).start).toBeGreaterThanOrEqual(span.start)
      }),
      { numRuns: 3000 },
    )
  })

  test('is the identity on plain ASCII but for line ends, which stay whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), fc.nat(), (typed, a) => {
        const at = a % typed.length
        expect(foldDraft(typed).typedSpan(at, at + 1)).toEqual({ start: at, end: at + 1 })
      }),
    )
    expect(foldDraft('a\r\nb').typedSpan(0, 2)).toEqual({ start: 0, end: 3 })
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = foldDraft(typed).folded
        fc.pre(!/[^\u0000-\u007f]/.test(once))
        expect(foldDraft(once).folded).toBe(once)
      }),
    )
  })
})
