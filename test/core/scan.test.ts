import { describe, expect, test } from 'vitest'
import type { Candidate, Detector } from '../../src/core/detector.ts'
import { createLexer } from '../../src/core/lexer.ts'
import { createLexicon } from '../../src/core/lexicon.ts'
import { readStretches, scanDraft, type DraftContext, type Scanner } from '../../src/core/scan.ts'
import { endOf, isA, startOf } from '../../src/core/tokens.ts'

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

describe('what a finding says', () => {
  const scanner: Scanner = { ...scannerOf(always('link', { start: 0, end: 4, certain: true, hold: true }), always('email', { start: 5, end: 7, disguised: true })), policy: (kind, { order }, hold) => ({ severity: hold ? 'may-be-held' : 'breaks-rule', rule: `${kind}${order === true ? ' in an order' : ''}` }) }
  const found = (context: DraftContext): unknown => scanDraft('here it is', context, scanner)

  test('comes of the candidate and of the rules of the thread', () => {
    const email = { kind: 'email', start: 5, end: 7, severity: 'breaks-rule', rule: 'email', disguised: true, certain: false }
    expect(found({ holdWords: true })).toEqual([{ kind: 'link', start: 0, end: 4, severity: 'may-be-held', rule: 'link', disguised: false, certain: true }, email])
    expect(found({ holdWords: true, order: true })).toMatchObject([{ rule: 'link in an order' }, { rule: 'email in an order' }])
    for (const context of [{}, { holdWords: false }]) expect(found(context)).toEqual([email])
  })
})

test('a word that may be held hides no finding where it is not asked for', () => {
  const all = [always('link', { start: 0, end: 7, hold: true }), always('email', { start: 5, end: 7 })]
  expect(scanDraft('here it is', {}, scannerOf(...all)).map(({ kind }) => kind)).toEqual(['email'])
  expect(scanDraft('here it is', { holdWords: true }, scannerOf(...all)).map(({ kind }) => kind)).toEqual(['link'])
})

test('an empty candidate is no finding', () => expect(spans('here', always('link', { start: 2, end: 2 }))).toEqual([]))

test('where something odd was typed is a disguise', () => {
  const disguised = (text: string, start: number, end: number): unknown => scanDraft(text, {}, scannerOf(always('link', { start, end }))).map((one) => one.disguised)
  expect(disguised('here is 𝐣𝐨', 8, 10)).toEqual([true])
  expect(disguised('here is 𝐣𝐨', 0, 4)).toEqual([false])
})

describe('what is written in other ways is read so too', () => {
  const word = (kind: Detector['kind'], wanted: string): Detector => ({
    kind, triggers: -1,
    * find({ text }) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) yield { start: at, end: at + wanted.length }
    },
  })
  test.each([
    ['here j o d o e now', 'email 5-14', 'jodoe'],
    ['here jjooddooeess now', 'email 5-17', 'jodoes'],
    ['here jo + @doe now', 'email 5-14', 'jo@doe'],
    ['here jodoe now', 'email 5-10', 'jodoe'],
  ])('%s', (text, expected, wanted) => {
    expect(spans(text, word('email', wanted))).toEqual([expected])
    expect(spans(`Here it is agreed. ${text}`, word('email', wanted))).toHaveLength(1)
  })
})

describe('the stretches in which a text is read', () => {
  const telling = createLexicon([{ word: 'phone', classes: 1 }, { word: 'seven', classes: 1 }], 2)
  const scanner: Scanner = {
    ...scannerOf({ kind: 'link', triggers: -1, find: (tokens) => [{ start: startOf(tokens, 0), end: endOf(tokens, tokens.count - 1) }] }),
    lex: createLexer(telling, classes), lexCollapsed: createLexer(telling, classes), reachesOut: (tokens, index) => isA(tokens, index, 1),
  }
  /** Each stretch with "<" where it may have to do with what stands before, ">" with what stands behind. */
  const read = (text: string, from = 0, to = text.length): readonly string[] => {
    let at = from
    return [...readStretches(text, { from, to }, scanner)].map(({ opens, closes, length }) => {
      at += length
      return `${opens ? '<' : ''}${text.slice(at - length, at)}${closes ? '>' : ''}`
    })
  }

  test.each([
    [['It is done. ', 'The files are here. ', 'Thanks']],
    [['It is done']],
    [['<It is the phone. Seven is agreed. >', 'The rest follows later']],
    [['<It is the phone. >', 'The rest is agreed. ', '<Seven is agreed>']],
    [['<Phone is agreed. Seven is agreed. Phone is agreed>']],
    [['It is done. ', '<Phone is agreed. Seven is agreed. >', 'It is done']],
    [['<Phone is agreed. >', 'It is done. ', '<Phone is agreed. >', 'It is done']],
    [['<It is the phone of one two three four. Seven of one two three four five six seven. >', 'It is done']],
  ])('%j', (stretches) => {
    expect(read(stretches.join('').replaceAll(/[<>]/g, ''))).toEqual(stretches)
  })

  test('only the eight words and signs at either end tell', () => {
    expect(read('one two three four five six a phone of one two three four five six agreed. Seven')).toEqual(['<one two three four five six a phone of one two three four five six agreed. ', '<Seven>'])
    expect(read('one two three four five six a b phone of one two three four five agreed. Seven')).toEqual(['one two three four five six a b phone of one two three four five agreed. ', '<Seven>'])
    expect(read('one two three four five six a b phone of one two three four agreed. Seven')).toEqual(['one two three four five six a b phone of one two three four agreed. Seven>'])
  })

  test('a part that begins and ends between sentences is read as in the whole', () => {
    const text = 'It is done. Phone is agreed. Seven is agreed. It is done'
    expect(read(text, 12, 46)).toEqual(['<Phone is agreed. Seven is agreed. >'])
    expect(read(text, 46)).toEqual(['It is done'])
    expect(read('')).toEqual([''])
  })

  test('findings of later stretches stand where they were typed', () => {
    expect(scanDraft('It is done. Phone is agreed. It is done. Seven', {}, scanner).map(({ start, end }) => [start, end])).toEqual([[12, 28], [41, 46]])
  })
})
