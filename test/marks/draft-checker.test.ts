import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDraftChecker } from '../../src/marks/draft-checker.ts'
import type { DraftFinding } from '../../src/core/scan.ts'

/** Every run of digits is a finding. */
const check = (text: string): readonly DraftFinding[] =>
  Array.from(text.matchAll(/\d{2,60}/g), (match) => ({
    kind: 'phone', start: match.index, end: match.index + match[0].length, severity: 'breaks-rule', disguised: false, rule: 'r', certain: true,
  }))
const spans = (findings: readonly DraftFinding[]) => findings.map(({ start, end }) => `${start}-${end}`)

const word = fc.constantFrom('hello', 'a', '12', '345 678', '\n', 'x'.repeat(30), '9'.repeat(50), 'the order is ready')
const paragraph = fc.array(word, { minLength: 200, maxLength: 900 }).map((words) => words.join(' '))

describe('a text checked piece by piece', () => {
  test('ends with the findings of the whole, whatever was typed before', () => {
    fc.assert(
      fc.property(paragraph, fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(400), put: fc.oneof(word, paragraph), steps: fc.nat(3) }), { maxLength: 6 }), (start, edits) => {
        const checker = createDraftChecker(check)
        let text = start
        checker.take(text)
        for (const { at, cut, put, steps } of edits) {
          for (let step = 0; step < steps; step++) checker.step()
          const place = Math.floor(at * text.length)
          text = text.slice(0, place) + put + text.slice(place + cut)
          checker.take(text)
        }
        expect(spans(checker.finish())).toEqual(spans(check(text)))
      }),
      { numRuns: 300 },
    )
  })

  test('never shows a finding where the text is another', () => {
    fc.assert(
      fc.property(paragraph, paragraph, fc.nat(4000), (start, put, at) => {
        const checker = createDraftChecker(check)
        checker.take(start)
        checker.finish()
        const text = start.slice(0, at) + put + start.slice(at)
        checker.carry(text)
        for (const { start: from, end } of checker.findings) expect(text.slice(from, end)).toMatch(/^\d+$/)
      }),
      { numRuns: 200 },
    )
  })

  test('is checked from end to end once what counts has changed', () => {
    let wanted = /\d{2,60}/g
    const checker = createDraftChecker((text) => Array.from(text.matchAll(wanted), (match) => ({ ...check('12')[0], start: match.index, end: match.index + match[0].length }) as DraftFinding))
    const text = 'word 123 '.repeat(2000)
    checker.take(text)
    expect(checker.finish()).toHaveLength(2000)
    wanted = /nothing/g
    checker.forget()
    checker.take(text)
    expect(checker.finish()).toHaveLength(0)
  })
})
