import { expect, test } from 'vitest'
import { hourSteps } from '../../src/history/hour-steps.ts'

const lengths = [24, 25, 36, 48, 49, 96, 97, 500, 2160, 10_000]

test.each(lengths)('answers that took up to %d hours have lines from none to above the longest, few and even', (longest) => {
  const steps = hourSteps(longest)
  expect(steps[0]).toBe(0)
  expect(Math.max(...steps)).toBeGreaterThanOrEqual(longest)
  expect(steps.length).toBeLessThanOrEqual(5)
  expect(new Set(steps.slice(1).map((step, index) => step - (steps[index] ?? 0))).size).toBe(1)
})

test.each(lengths.filter((longest) => longest <= 96))('24 hours is a line of its own among answers of up to %d hours', (longest) => {
  expect(hourSteps(longest)).toContain(24)
})
