import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitsSync } from '../../src/platform/sync-limits.ts'

const size = (all: Readonly<Record<string, unknown>>): number => Object.entries(all).reduce((sum, [key, value]) => sum + new TextEncoder().encode(key + JSON.stringify(value)).length, 0)

test('the account is never asked to hold more than it takes', () => {
  const change = fc.record({ value: fc.integer({ min: 0, max: 9000 }).map((length) => 'ü'.repeat(length / 2)), at: fc.integer({ min: 0, max: 1000 }) })
  const some = fc.dictionary(fc.string({ maxLength: 20 }), change, { maxKeys: 60 })
  fc.assert(fc.property(some, (changes) => {
    const taken = fitsSync({}, changes)
    expect(size(taken)).toBeLessThanOrEqual(102_400)
    for (const [key, value] of Object.entries(taken)) expect(size({ [key]: value })).toBeLessThanOrEqual(8192)
  }), { numRuns: 50 })
})

test('what changed last goes first', () => {
  const changes = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`r${index}`, { value: 'x'.repeat(7000), at: index }]))
  expect(Object.keys(fitsSync({}, changes)).toSorted()).toEqual(Array.from({ length: 14 }, (_, index) => `r${19 - index}`).toSorted())
})

test('no more things than the account counts', () => {
  const kept = Object.fromEntries(Array.from({ length: 499 }, (_, index) => [`k${index}`, 1]))
  expect(Object.keys(fitsSync(kept, { a: { at: 2 }, b: { at: 1 }, k0: { at: 0 } }))).toEqual(['a', 'k0'])
})
