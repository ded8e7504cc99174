import { expect, test } from 'vitest'
import { isFirstAnswer } from '../../src/core/first-answer.ts'

test.each([
  ['the buyer wrote, nobody answered', { fromBuyer: 2, fromSeller: 0, fromStart: true }, true],
  ['the seller answered', { fromBuyer: 2, fromSeller: 1, fromStart: true }, false],
  ['the seller answered, and more is unclear', { fromBuyer: 2, fromSeller: 1, fromStart: true, unclear: 1 }, false],
  ['nobody wrote', { fromBuyer: 0, fromSeller: 0, fromStart: true }, false],
  ['earlier messages are not loaded', { fromBuyer: 2, fromSeller: 0, fromStart: false }, undefined],
  ['a message may be the seller’s', { fromBuyer: 2, fromSeller: 0, fromStart: true, unclear: 1 }, undefined],
])('%s', (_name, thread, expected) => {
  expect(isFirstAnswer(thread)).toBe(expected)
})
