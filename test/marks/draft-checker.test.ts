import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDraftChecker, wholeScan } from '../../src/marks/draft-checker.ts'
import { checkDraft, newTextScan } from '../../src/fiverr/check-draft.ts'
import type { DraftFinding } from '../../src/core/scan.ts'

const spans = (findings: readonly DraftFinding[]) => findings.map(({ start, end }) => `${start}-${end}`)
const newChecker = () => {
  const scan = newTextScan()
  return createDraftChecker({ ...scan, findings: () => scan.findings({}) })
}

const word = fc.constantFrom('Hello there', 'a', '+1 202 555 0143', 'all is done. The', 'jo.doe@mail.example.com', '\n', 'x'.repeat(30), 'the order is ready. And')
const paragraph = fc.array(word, { minLength: 20, maxLength: 900 }).map((words) => words.join(' '))

describe('a text checked piece by piece', () => {
  test('ends with the findings of the whole, whatever was typed before', () => {
    fc.assert(
      fc.property(paragraph, fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(400), put: fc.oneof(word, paragraph), carried: fc.boolean() }), { maxLength: 6 }), (start, edits) => {
        const checker = newChecker()
        let text = start
        checker.take(text)
        for (const { at, cut, put, carried } of edits) {
          const place = Math.floor(at * text.length)
          text = text.slice(0, place) + put + text.slice(place + cut)
          if (carried) checker.carry(text)
          else checker.take(text)
        }
        checker.take(text)
        expect(spans(checker.finish())).toEqual(spans(checkDraft(text, {})))
      }),
      { numRuns: 60 },
    )
  })

  test('never shows a finding where the text is another', () => {
    fc.assert(
      fc.property(paragraph, paragraph, fc.nat(4000), (start, put, at) => {
        const checker = newChecker()
        checker.take(start)
        checker.finish()
        const text = start.slice(0, at) + put + start.slice(at)
        checker.carry(text)
        for (const { start: from, end } of checker.findings) expect(text.slice(from, end)).toMatch(/^(?:\+1 202 555 0143|jo\.doe@mail\.example\.com)$/)
      }),
      { numRuns: 60 },
    )
  })

  test('a long text is checked in several steps', () => {
    const checker = newChecker()
    const text = 'Write me at jo.doe@mail.example.com please. We will have it done by Friday evening, as was agreed between us before. '.repeat(2000)
    expect(checker.take(text)).toBe(false)
    expect(checker.findings.length).toBeGreaterThan(100)
    expect(checker.findings.length).toBeLessThan(2000)
    expect(checker.finish()).toHaveLength(2000)
  })

  test('is checked from end to end once what counts has changed', () => {
    let found: readonly DraftFinding[] = checkDraft('jo.doe@mail.example.com', {})
    const checker = createDraftChecker(wholeScan(() => found))
    checker.take('some text')
    expect(checker.findings).toHaveLength(1)
    found = []
    checker.forget()
    checker.take('some text')
    expect(checker.findings).toHaveLength(0)
  })
})
