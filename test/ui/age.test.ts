import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { age } from '../../src/ui/age.ts'

vi.mock('../../src/platform/words.ts', () => ({ locale: () => 'en', words: (key: string, amount?: string) => (amount === undefined ? key : `${amount} ago`) }))

test.each([[0, 'age_now'], [2999, 'age_now'], [3000, '3s ago'], [59_999, '59s ago'], [60_000, '1m ago'], [7_199_999, '1h ago'], [86_400_000, '1d ago']])('%i milliseconds are %s', (passed, said) => {
  expect(age(1_000_000_000, 1_000_000_000 + passed)).toBe(said)
})

test('is never below zero, whatever the clocks say', () => {
  fc.assert(fc.property(fc.integer(), fc.integer(), (moment, now) => {
    expect(age(moment, now)).not.toMatch(/-/)
    if (moment > now) expect(age(moment, now)).toBe('age_now')
  }))
})
