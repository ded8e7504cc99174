import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { settleOverlaps, type Placed } from '../../src/core/settle-overlaps.ts'

const placed = (start: number, end: number, weight?: number): Placed => ({ kind: 'email', start, end, candidate: { start, end, ...(weight === undefined ? {} : { weight }) }, disguised: false })
const kept = (...all: readonly Placed[]): readonly string[] => settleOverlaps(all).map(({ start, end, candidate: { weight } }) => `${start}-${end}${weight === undefined ? '' : ` ${weight}`}`)

describe('of candidates that overlap', () => {
  test.each([
    ['the weightier stays', [placed(0, 9), placed(3, 5, 1)], ['3-5 1']],
    ['the weightier stays, whichever begins first', [placed(0, 5, 2), placed(3, 12, 1)], ['0-5 2']],
    ['one that weighs less than nothing goes', [placed(0, 9, -1), placed(3, 5)], ['3-5']],
    ['the longer of equals stays', [placed(0, 4), placed(2, 9)], ['2-9']],
    ['the longer of two that begin alike stays', [placed(2, 4), placed(2, 9)], ['2-9']],
    ['the first of two as long stays', [placed(0, 4), placed(3, 7)], ['0-4']],
    ['one that wins over both goes in their place', [placed(0, 4), placed(4, 8), placed(2, 6, 1)], ['2-6 1']],
    ['the last yields to a longer one and leaves the one before it', [placed(0, 3), placed(3, 5), placed(4, 9)], ['0-3', '4-9']],
    ['a short one between gives way to the first, a later one does not', [placed(0, 8), placed(6, 9), placed(8, 10)], ['0-8', '8-10']],
  ])('%s', (_, all, expected) => {
    expect(kept(...all)).toEqual(expected)
    expect(kept(...all.toReversed())).toEqual(expected)
  })
})

test('what only touches stays, in the order of the text', () => {
  expect(kept(placed(5, 9), placed(0, 5), placed(12, 14))).toEqual(['0-5', '5-9', '12-14'])
  expect(kept()).toEqual([])
})

test('whatever comes in, nothing overlaps, and the best of all stays', () => {
  const one = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.nat(2)).map(([start, length, weight]) => placed(start, start + length, weight))
  fc.assert(fc.property(fc.array(one, { maxLength: 12 }), (all) => {
    const left = settleOverlaps(all)
    for (const [index, next] of left.entries()) if (index > 0) expect(left[index - 1]?.end).toBeLessThanOrEqual(next.start)
    const best = all.toSorted((a, b) => (b.candidate.weight ?? 0) - (a.candidate.weight ?? 0) || b.end - b.start - (a.end - a.start))[0]
    if (best) expect(left.some(({ start, end, candidate: { weight } }) => weight === best.candidate.weight && end - start === best.end - best.start)).toBe(true)
  }))
})
