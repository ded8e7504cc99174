import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryOver } from '../../src/marks/carry-over.ts'
import type { DraftFinding } from '../../src/core/scan.ts'
import { textChange } from '../../src/core/text-change.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👍'), maxLength: 300 })

test('a change turns the text before into the text after', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, before, after, tail) => {
      const [one, other] = [head + before + tail, head + after + tail]
      const { start, removed, added } = textChange(one, other)
      expect(one.slice(0, start) + other.slice(start, start + added) + one.slice(start + removed)).toBe(other)
      expect(Math.min(removed, added)).toBeLessThanOrEqual(Math.min(before.length, after.length))
    }),
  )
})

test('findings are carried to the same words, and dropped where the words changed', () => {
  const finding: DraftFinding = { kind: 'email', start: 5, end: 9, severity: 'breaks-rule', disguised: false, rule: 'r', certain: true }
  const spans = (before: string, after: string) => carryOver([finding], textChange(before, after)).map(({ start, end }) => after.slice(start, end))
  expect(spans('mail a@b. now', 'please mail a@b. now')).toEqual(['a@b.'])
  expect(spans('mail a@b. now', 'mail a@b. right now')).toEqual(['a@b.'])
  expect(spans('mail a@b. now', 'mail a@xb. now')).toEqual([])
  expect(spans('mail a@b. now', '')).toEqual([])
})
