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

  test('an invisible character is odd inside a word or an address of ASCII, and nowhere else', () => {
    const around = (before: string, after: string): boolean => foldDraft(`x${before}\u200b${after}x`).oddIn(0, 4)
    for (const part of '09@AZaz.') expect([part, around(part, part)]).toEqual([part, true])
    for (const sign of '/:?[`{ -,') {
      expect([sign, around(sign, sign)]).toEqual([sign, false])
      expect([sign, around('a', sign)]).toEqual([sign, false])
      expect([sign, around(sign, 'a')]).toEqual([sign, false])
    }
    expect(foldDraft('a\u200b').oddIn(0, 1)).toBe(false)
    expect(foldDraft('\u200ba').oddIn(0, 1)).toBe(false)
  })

  test('a drawn key makes its digit odd, and no other', () => {
    const { folded, oddIn } = foldDraft('ab2\ufe0f\u20e3')
    expect(folded).toBe('ab2')
    expect([0, 1, 2].map((at) => oddIn(at, at + 1))).toEqual([false, false, true])
  })

  test.each(['AZ@[', 'AZ@[é'])('knows what of %s was typed in capitals', (typed) => {
    const draft = foldDraft(typed)
    expect([0, 1, 2, 3, 4].map((at) => draft.upperAt(at))).toEqual([true, true, false, false, false])
    expect(draft.folded.startsWith('az@[')).toBe(true)
    expect([0, 1].map((at) => foldDraft('Äb').upperAt(at))).toEqual([true, false])
  })

  test('letters in boxes from the first to the last, and flags of them', () => {
    expect(foldDraft('🇦').folded).toBe('a')
    expect(foldDraft('🇿').folded).toBe('z')
    expect(foldDraft('🇦x🇿').folded).toBe('axz')
    for (const flags of ['🇦🇿', '🇿🇦', '🇦🇦', '🇩🇪🇦🇹', '\u{1f1e5}\u{1f1e5}']) expect(foldDraft(flags).folded).toBe(flags)
    // What only looks like a half of one: the same first or second code unit with another beside it.
    expect(foldDraft('🇦🃏').folded.startsWith('a')).toBe(true)
    expect(foldDraft('🃏🇦').folded.endsWith('a')).toBe(true)
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

  test.each([
    ['ト\u3099', 'ド', [[0, 2]]],
    ['ハ\u309aト', 'パト', [[0, 2], [2, 3]]],
    ['a\u3099b', 'a\u3099b', [[0, 2], [0, 2], [2, 3]]],
    ['\u3099ト', '\u3099ト', [[0, 1], [1, 2]]],
    ['ト\u0301', 'ト', [[0, 2]]],
    ['\uffffa', '\uffffa', [[0, 1], [1, 2]]],
    ['\u{10000}a', '\u{10000}a', [[0, 2], [0, 2], [2, 3]]],
    ['\u0080a', '\u0080a', [[0, 1], [1, 2]]],
    ['é\r\nX', 'e\r\nx', [[0, 1], [1, 3], [1, 3], [3, 4]]],
  ] as const)('%j is read as %j, each piece where it was typed', (typed, folded, spans) => {
    const draft = foldDraft(typed)
    expect(draft.folded).toBe(folded)
    expect(spans.map((_, at) => draft.typedSpan(at, at + 1))).toEqual(spans.map(([start, end]) => ({ start, end })))
  })

  test('an empty piece is nowhere, and one past the end at the end', () => {
    expect(foldDraft('é').typedSpan(0, 0)).toEqual({ start: 0, end: 0 })
    expect(foldDraft('é').typedSpan(1, 2)).toEqual({ start: 1, end: 1 })
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
