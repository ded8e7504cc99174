import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asItem, asItems, changeItems, isNewer, mergeNewest, storedItems, type Items } from '../../src/core/items.ts'

const now = 1_800_000_000_000
const day = 86_400_000
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
const items: fc.Arbitrary<Items> = fc.array(fc.tuple(key, fc.record({ value: fc.jsonValue(), at: fc.integer({ min: now - 5, max: now }) }))).map((all) => new Map(all))

describe('two copies of kept things', () => {
  test('come to the same whichever way round they are merged, and however often', () => {
    fc.assert(fc.property(items, items, items, (one, other, third) => {
      expect(new Map(mergeNewest(one, other))).toEqual(new Map(mergeNewest(other, one)))
      expect(mergeNewest(mergeNewest(one, other), third)).toEqual(mergeNewest(one, mergeNewest(other, third)))
      expect(mergeNewest(one, one)).toEqual(one)
    }))
  })

  test('keep of each thing what was changed last', () => {
    fc.assert(fc.property(items, items, (one, other) => {
      for (const [name, { at }] of mergeNewest(one, other)) expect(at).toBe(Math.max(one.get(name)?.at ?? 0, other.get(name)?.at ?? 0))
    }))
  })

  test('a change stands against the copy it was made from, even by a clock that runs behind', () => {
    const before: Items = new Map([['a', { value: 1, at: now }]])
    expect(mergeNewest(changeItems(before, { a: 2 }, now - day), before).get('a')?.value).toBe(2)
  })

  test('what is removed in one copy does not come back from the other', () => {
    const before: Items = new Map([['a', { value: 1, at: now - 1 }]])
    expect(mergeNewest(before, changeItems(before, { a: null }, now)).get('a')?.value).toBeNull()
  })
})

describe('what storage holds', () => {
  test('is read back as it was kept', () => {
    fc.assert(fc.property(items, (kept) => {
      const read = asItems(JSON.parse(JSON.stringify(storedItems(kept))), now)
      expect(JSON.stringify([...read])).toBe(JSON.stringify([...kept].toSorted(([a], [b]) => [...read.keys()].indexOf(a) - [...read.keys()].indexOf(b))))
    }))
  })

  test('is never believed blindly', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      for (const [, { at }] of asItems(stored, now)) expect(Number.isFinite(at)).toBe(true)
    }))
    expect(asItems({ a: { value: 1, at: 'soon' }, b: { at: 1 }, c: 7, d: null }, now).size).toBe(0)
  })

  test('counts a time from the future as the oldest, so that a wrong clock wins over nothing', () => {
    expect(asItems({ a: { value: 1, at: now + 400 * day } }, now).get('a')?.at).toBe(0)
  })

  test('forgets after half a year that something was removed', () => {
    expect(asItems({ a: { value: null, at: now - 181 * day }, b: { value: null, at: now - day } }, now)).toEqual(new Map([['b', { value: null, at: now - day }]]))
  })

  test('is believed up to a day ahead, and remembers for half a year what was removed, to the millisecond', () => {
    expect(asItem({ value: 1, at: now + day }, now)).toEqual({ value: 1, at: now + day })
    expect(asItem({ value: 1, at: now + day + 1 }, now)).toEqual({ value: 1, at: 0 })
    expect([...asItems({ a: { value: null, at: now - 180 * day }, b: { value: null, at: now - 180 * day - 1 }, c: { value: 1, at: 0 } }, now).keys()]).toEqual(['a', 'c'])
  })

  test.each([undefined, null, 7, 'x', [], {}, { value: 1 }, { at: 1 }, { value: undefined, at: 1 }, { value: 1, at: NaN }, { value: 1, at: Infinity }, { value: 1, at: '1' }, Object.create({ value: 1, at: 1 })])('%j is no item', (stored) => {
    expect(asItem(stored, now)).toBeUndefined()
  })

  test('is none where it is no table', () => {
    for (const stored of [undefined, null, 7, 'x', [{ value: 1, at: 1 }]]) expect(asItems(stored, now).size).toBe(0)
  })
})

test('of two changes at one moment one wins, and the same change does not', () => {
  const [one, other] = [{ value: 'a', at: 5 }, { value: 'b', at: 5 }]
  expect(isNewer(one, other)).not.toBe(isNewer(other, one))
  expect(isNewer(one, one)).toBe(false)
  expect(isNewer({ ...one, at: 6 }, other)).toBe(true)
  expect(isNewer({ ...other, at: 4 }, one)).toBe(false)
})

test('a change is made now, or just after what it replaces', () => {
  const before: Items = new Map([['a', { value: 1, at: 9 }], ['b', { value: 1, at: 3 }], ['c', { value: 1, at: 3 }]])
  expect(changeItems(before, { a: 2, b: null, d: 4 }, 5)).toEqual(new Map([['a', { value: 2, at: 10 }], ['b', { value: null, at: 5 }], ['c', { value: 1, at: 3 }], ['d', { value: 4, at: 5 }]]))
  expect(before.size).toBe(3)
})
