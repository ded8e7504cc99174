import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'
import { rules } from '../../src/fiverr/rules.ts'

describe('what an order changes', () => {
  test.each([
    ['write to jo.doe@mail.example.com', 'breaks-rule', 'may-be-held'],
    ['call +1 202 555 0143', 'breaks-rule', 'may-be-held'],
    ['telegram: @jo_doe_example', 'breaks-rule', 'may-be-held'],
    ['paypal: jo.doe@mail.example.com', 'breaks-rule', 'breaks-rule'],
    ["let's work outside Fiverr", 'breaks-rule', 'breaks-rule'],
    ['see https://www.example.com/demo', 'breaks-rule', 'may-be-held'],
  ])('%s', (text, before, during) => {
    expect(checkDraft(text, {}).map(({ severity }) => severity)).toEqual([before])
    expect(checkDraft(text, { order: false }).map(({ severity }) => severity)).toEqual([before])
    expect(checkDraft(text, { order: true }).map(({ severity }) => severity)).toEqual([during])
  })
})

test('says when a detail is written so as to get past a filter', () => {
  expect(checkDraft('jo.doe@mail.example.com', {})).toMatchObject([{ disguised: false, certain: true }])
  expect(checkDraft('jo.doe [at] example [dot] com', {})).toMatchObject([{ disguised: true }])
  expect(checkDraft('jо.doe@mail.example.com', {})).toMatchObject([{ disguised: true }])
  expect(checkDraft('two zero two five five five zero one four three', {})).toMatchObject([{ disguised: true }])
})

test("leaves Fiverr's own addresses alone, and only those", () => {
  expect(checkDraft('my gig: https://www.fiverr.com/jo_doe and help.fiverr.com', {})).toEqual([])
  expect(checkDraft('see fiverr.com.example.com', {})).toHaveLength(1)
  expect(checkDraft('see notfiverr.com', {})).toHaveLength(1)
})

test('an account with its method is one finding, not two', () => {
  expect(checkDraft('paypal jo.doe@mail.example.com', {}).map(({ kind }) => kind)).toEqual(['payment'])
  expect(checkDraft('whatsapp +1 202 555 0143', {}).map(({ kind }) => kind)).toEqual(['handle'])
})

describe('answers whatever is typed', () => {
  const pieces = fc.constantFrom(
    'jo@example.com', 'jo [at] example [dot] com', '+1 202 555 0143', 'two zero two', 'whatsapp', 'paypal', 'outside fiverr', 'http://', 'www.', '@', '.', ':', '(', 'gmail', '\ud800', '\udfff', '\u0301\u0301', '\u202e', '\u200b',
    'עברית', 'العربية', 'ไทย', '中文', 'ｅｘ', '😀', ' ', '\n', '1', '2 0 2', 'g m a i l', 'DE89370400440532013000',
  )
  const anything = fc.oneof(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join('')), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')))

  test('with findings in order, apart from each other, inside the text, by rules that exist', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, order) => {
        let last = 0
        for (const { start, end, rule } of checkDraft(text, { order, holdWords: true })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(Object.keys(rules)).toContain(rule)
          last = end
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('the same text twice gives the same answer, whatever was read in between', () => {
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        const first = checkDraft(text, {})
        checkDraft(other, {})
        expect(checkDraft(text, {})).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a megabyte of words', 'hello there '.repeat(87_000)],
    ['nothing but combining marks', '\u0301'.repeat(100_000)],
    ['nothing but lone surrogates', '\ud800'.repeat(100_000)],
    ['mixed directions', 'abc שלום '.repeat(20_000)],
    ['the empty text', ''],
  ])('%s', (_name, text) => {
    expect(Array.isArray(checkDraft(text, {}))).toBe(true)
  })
})
