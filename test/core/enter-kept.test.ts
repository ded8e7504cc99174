import { expect, test } from 'vitest'
import { asEnterKept, mostPlaces, withEnterNews } from '../../src/core/enter-kept.ts'

const nothing = { sends: {}, heldOnce: false }

test.each([undefined, null, 0, 'text', true, [], {}, { sends: null }, { sends: 'inbox' }, { sends: { inbox: 'yes', other: null } }, { heldOnce: 'yes' }, { heldOnce: 1 }])('%j was never learned', (stored) => {
  expect(asEnterKept(stored)).toEqual(nothing)
})

test('what fits is kept beside what does not', () => {
  expect(asEnterKept({ sends: { inbox: true, order: false, broken: 1 }, heldOnce: true, more: 1 })).toEqual({ sends: { inbox: true, order: false }, heldOnce: true })
})

test('what is new stands over what was known, and the rest of it stays', () => {
  expect(withEnterNews({ sends: { inbox: true, order: true }, heldOnce: false }, { sends: { order: false, brief: true }, heldOnce: false })).toEqual({ sends: { inbox: true, order: false, brief: true }, heldOnce: false })
})

test('an Enter that was held once stays so, whoever says it', () => {
  expect(withEnterNews({ sends: {}, heldOnce: true }, nothing).heldOnce).toBe(true)
  expect(withEnterNews(nothing, { sends: {}, heldOnce: true }).heldOnce).toBe(true)
})

test('no more places are kept than are remembered: the oldest go', () => {
  const many = Object.fromEntries(Array.from({ length: mostPlaces }, (_, index) => [`place ${index}`, true]))
  const { sends } = withEnterNews({ sends: many, heldOnce: false }, { sends: { last: false }, heldOnce: false })
  expect(Object.keys(sends)).toHaveLength(mostPlaces)
  expect([sends['place 0'], sends['place 1'], sends.last]).toEqual([undefined, true, false])
})
