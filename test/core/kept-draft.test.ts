import { describe, expect, test } from 'vitest'
import { foldDraft, type Draft } from '../../src/core/draft.ts'
import { keptDraft } from '../../src/core/kept-draft.ts'

/** A draft without some of its letters, named by where they stand in the folded text. */
const without = (typed: string, ...left: readonly number[]): Draft => {
  const draft = foldDraft(typed)
  const edges = [-1, ...left, draft.folded.length]
  return keptDraft(draft, edges.slice(1).map((end, index) => ({ start: (edges[index] ?? 0) + 1, end })))
}

describe('a draft with parts left out', () => {
  const read = (): Draft => without('Jo-Doe now', 2)

  test('reads on without them, and keeps the text as it was typed', () => {
    const draft = read()
    expect(draft.folded).toBe('jodoe now')
    expect(draft.typed).toBe('Jo-Doe now')
  })

  test('leads back to where its letters stand, over what was left out too', () => {
    const draft = read()
    expect(draft.typedSpan(0, 5)).toEqual({ start: 0, end: 6 })
    expect(draft.typedSpan(0, 2)).toEqual({ start: 0, end: 2 })
    expect(draft.typedSpan(2, 5)).toEqual({ start: 3, end: 6 })
    expect(draft.typedSpan(6, 9)).toEqual({ start: 7, end: 10 })
  })

  test('knows capitals where they stood', () => {
    const draft = read()
    expect(Array.from(draft.folded, (_, at) => draft.upperAt(at))).toEqual([true, false, true, false, false, false, false, false, false])
    expect(draft.upperAt(9)).toBe(false)
  })

  test('is odd over what was left out, and nowhere else', () => {
    const draft = read()
    expect(draft.oddIn(0, 2)).toBe(false)
    expect(draft.oddIn(2, 9)).toBe(false)
    expect(draft.oddIn(1, 3)).toBe(true)
    expect(draft.oddIn(0, 9)).toBe(true)
  })

  test('is odd where the draft is', () => {
    const odd = without('ab 𝐜𝐝 e', 1)
    expect(odd.folded).toBe('a cd e')
    expect(odd.oddIn(2, 4)).toBe(true)
    expect(odd.oddIn(4, 6)).toBe(false)
  })

  test('ends where the draft ends', () => {
    const draft = read()
    expect(without('ab-', 2).typedSpan(0, 2)).toEqual({ start: 0, end: 2 })
    expect(draft.typedSpan(9, 9).start).toBeGreaterThanOrEqual(9)
  })
})
