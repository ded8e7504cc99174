import { describe, expect, test } from 'vitest'
import type { Candidate, Detector } from '../../src/core/detector.ts'
import { createLexer } from '../../src/core/lexer.ts'
import { createLexicon } from '../../src/core/lexicon.ts'
import { scanDraft, type Scanner } from '../../src/core/scan.ts'

const lexicon = createLexicon([{ word: 'here', classes: 1 }], 2)
const classes = { number: 4, at: 8, dot: 16, scheme: 32, head: 2, marks: 1, long: 1 }
const always = (kind: Detector['kind'], ...candidates: readonly Candidate[]): Detector => ({ kind, triggers: 1, find: () => candidates })
const scannerOf = (...detectors: readonly Detector[]): Scanner => ({
  lex: createLexer(lexicon, classes),
  lexCollapsed: createLexer(lexicon, classes),
  detectors,
  policy: (kind) => ({ severity: 'breaks-rule', rule: kind }),
  ownHost: (host) => host === 'own.example.com',
  reachesOut: () => false,
})
const spans = (text: string, ...detectors: readonly Detector[]): readonly string[] =>
  scanDraft(text, {}, scannerOf(...detectors)).map(({ kind, start, end }) => `${kind} ${start}-${end}`)

describe('overlaps', () => {
  const text = 'here are twenty letters'
  test('the weightier candidate stays', () => {
    expect(spans(text, always('email', { start: 5, end: 9 }), always('payment', { start: 0, end: 7, weight: 1 }))).toEqual(['payment 0-7'])
  })
  test('then the longer', () => {
    expect(spans(text, always('email', { start: 5, end: 9 }), always('link', { start: 5, end: 12 }))).toEqual(['link 5-12'])
  })
  test('neighbours both stay, in text order', () => {
    expect(spans(text, always('link', { start: 5, end: 12 }), always('email', { start: 0, end: 5 }))).toEqual(['email 0-5', 'link 5-12'])
  })
  test('the same candidate twice is one finding', () => {
    expect(spans(text, always('link', { start: 5, end: 12 }, { start: 5, end: 12 }))).toEqual(['link 5-12'])
  })
})

test('a detector with nothing to look at does not run', () => {
  expect(spans('nothing to see', { kind: 'email', triggers: 1, find: () => { throw new Error('ran') } })).toEqual([])
})

test("the place's own addresses are no findings", () => {
  expect(spans('here', always('link', { start: 0, end: 4, host: 'own.example.com' }), always('link', { start: 0, end: 2, host: 'example.com' }))).toEqual(['link 0-2'])
})

test('spans lead back to the text as typed', () => {
  expect(spans('h\u200bere', always('link', { start: 0, end: 4 }))).toEqual(['link 0-5'])
  expect(spans('here h e r e', always('link', { start: 5, end: 9 }))).toEqual(['link 5-12'])
})
