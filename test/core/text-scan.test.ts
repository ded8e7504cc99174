import { describe, expect, test } from 'vitest'
import { createLexer } from '../../src/core/lexer.ts'
import { createLexicon } from '../../src/core/lexicon.ts'
import { scanDraft, type Scanner } from '../../src/core/scan.ts'
import { createTextScan } from '../../src/core/text-scan.ts'
import { isA, startOf, endOf } from '../../src/core/tokens.ts'
import { randomFrom } from './random.ts'

const lexicon = createLexicon([{ word: 'phone', classes: 1 }, { word: 'seven', classes: 1 }], 2)
const classes = { number: 4, at: 8, dot: 16, scheme: 32, head: 2, marks: 1, long: 1 }

/** Finds each stretch of text that is read on its own, from its first word to its last: what is read together shows. */
const scanner: Scanner = {
  lex: createLexer(lexicon, classes),
  lexCollapsed: createLexer(lexicon, classes),
  detectors: [{ kind: 'link', triggers: -1, find: (tokens) => [{ start: startOf(tokens, 0), end: endOf(tokens, tokens.count - 1) }] }],
  policy: (kind) => ({ severity: 'breaks-rule', rule: kind }),
  ownHost: () => false,
  reachesOut: (tokens, index) => isA(tokens, index, 1),
}
const words = ['phone', 'seven', 'The', 'banner', 'will', 'be', 'ready', 'on', 'Friday', 'evening', 'a', 'with', 'everything', 'that', 'was', 'agreed']
const bits = ['. ', '.', ' ', 'A', 'a', '! ', '. The ', '? Seven ', '\n', '.\n\n', '" ', "I'm ", ' phone', ' seven', '1', '. Его ', '          ', '.)']

test.each([1, 2, 3, 4])('after any edits the text is read in the same stretches as from its beginning, seed %i', (seed) => {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentence = (): string => `${pick(['The', 'Seven', 'Phone', 'A'])} ${Array.from({ length: Math.floor(random() * 24) }, () => pick(words)).join(' ')} agreed${pick(['. ', '! ', '.\n', ' '])}`
  const scan = createTextScan(scanner)
  let text = ''
  for (let edit = 0; edit < Number(process.env.EDITS ?? 12_000) / 4; edit += 1) {
    const at = Math.floor(random() * (text.length + 1))
    const removed = random() < 0.4 ? 0 : Math.floor(random() * (text.length > 1500 ? 600 : 9))
    const added = random() < 0.2 ? '' : random() < 0.3 ? sentence() : random() < 0.5 ? pick(words) : pick(bits)
    text = text.slice(0, at) + added + text.slice(at + removed)
    scan.take(text)
    if (random() < 0.2) scan.step(Math.floor(random() * 300))
    if (random() < 0.2) continue
    while (!scan.step(100));
    expect(scan.findings({}), JSON.stringify(text)).toEqual(scanDraft(text, {}, scanner))
  }
})

describe('a sentence that has to do with its neighbour after a change, or is none any more, is read with it, however far the change is', () => {
  const far = 'everything everything everything'
  test.each([
    [`It is what you know of the phone. Everything ${far} `, 'word', 'phone', ' is what was agreed. It is done'],
    [`It is done. It is what you know of the `, 'word', 'phone', ` ${far} everything. Seven is what was agreed. It is done`],
    [`It is what you know of the phone. It is the `, 'word', 'phone', ` ${far} everything. Seven is what was agreed. It is done`],
    [`It is what you know of the phone. Everything ${far} `, 'word', 'phone', ` ${far} everything. Seven is what was agreed. It is done`],
    // What stands there decides whether a sentence begins before it.
    ['Phone is what they say it will be on Friday evening. T', 'he', '1', ' rest with seven is what they say it will be on Friday'],
  ])('%s%s %s%s', (head, one, other, tail) => {
    const texts = [head + one + tail, head + other + tail]
    expect(scanDraft(texts[0] ?? '', {}, scanner).length).not.toBe(scanDraft(texts[1] ?? '', {}, scanner).length)
    for (const [before = '', after = ''] of [texts, texts.toReversed()]) {
      const scan = createTextScan(scanner)
      scan.take(before)
      scan.step(before.length)
      scan.take(after)
      expect(scan.step(after.length)).toBe(true)
      expect(scan.findings({})).toEqual(scanDraft(after, {}, scanner))
    }
  })
})

describe('reading bit by bit', () => {
  /** How much was read since the last time, in code units. */
  let read = 0
  const counting: Scanner = {
    ...scanner,
    lex: (text) => {
      read += text.length
      return scanner.lex(text)
    },
  }
  const since = (): number => {
    const before = read
    read = 0
    return before
  }
  const sentences = Array.from({ length: 40 }, (_, index) => (index % 4 === 2 ? 'Seven is what they want agreed. ' : 'This one is what they have agreed. '))
  const text = sentences.join('')
  const spans = (scan: ReturnType<typeof createTextScan>): readonly (readonly [number, number])[] => scan.findings({}).map(({ start, end }) => [start, end])
  const whole = scanDraft(text, {}, scanner).map(({ start, end }) => [start, end])

  test('nothing is read when a text is taken, and a step reads about as much as is asked', () => {
    const scan = createTextScan(counting)
    since()
    scan.take(text)
    expect(since()).toBe(0)
    expect(spans(scan)).toEqual([])
    expect(scan.step(0)).toBe(false)
    expect(since()).toBe(0)
    expect(scan.step(300)).toBe(false)
    const some = since()
    expect(some).toBeGreaterThanOrEqual(300)
    expect(some).toBeLessThan(500)
    expect(spans(scan)).toEqual(whole.slice(0, spans(scan).length))
    expect(spans(scan).length).toBeGreaterThan(0)
    expect(scan.step(text.length)).toBe(true)
    expect(spans(scan)).toEqual(whole)
    expect(scan.step(0)).toBe(true)
  })

  test.each([1, 33, 100, 1000])('steps of %i come to the same, and read nothing twice', (most) => {
    const scan = createTextScan(counting)
    scan.take(text)
    since()
    let steps = 0
    while (!scan.step(most)) steps += 1
    expect(spans(scan)).toEqual(whole)
    expect(steps).toBeLessThanOrEqual(text.length / Math.min(most, 30) + 1)
    expect(since()).toBeLessThan(text.length * 1.7)
    expect(scan.step(most)).toBe(true)
    expect(since()).toBe(0)
  })

  test('after a key only what stands around it is read, and what was found elsewhere stands meanwhile', () => {
    const scan = createTextScan(counting)
    scan.take(text)
    scan.step(text.length)
    for (const at of [0, 5, 300, 640, 641, 900, text.length]) {
      since()
      scan.take(`${text.slice(0, at)}x${text.slice(at)}`)
      const kept = spans(scan)
      expect(kept.length).toBeGreaterThan(whole.length - 4)
      for (const [start, end] of kept) expect(whole).toContainEqual(start > at ? [start - 1, end - 1] : [start, end])
      expect(scan.step(text.length)).toBe(true)
      expect(since()).toBeLessThan(300)
      scan.take(text)
      scan.step(text.length)
      expect(spans(scan)).toEqual(whole)
    }
  })

  test('the same text again is not read again, until all is forgotten', () => {
    const scan = createTextScan(counting)
    scan.take(text)
    scan.step(text.length)
    since()
    scan.take(text)
    expect(scan.step(0)).toBe(true)
    expect(since()).toBe(0)
    scan.forget()
    expect(spans(scan)).toEqual([])
    expect(scan.step(0)).toBe(false)
    expect(scan.step(text.length)).toBe(true)
    expect(since()).toBeGreaterThanOrEqual(text.length)
    expect(spans(scan)).toEqual(whole)
  })

  test('a text that is emptied has nothing left', () => {
    const scan = createTextScan(counting)
    expect(scan.step(10)).toBe(true)
    expect(scan.findings({})).toEqual([])
    scan.take(text)
    scan.step(text.length)
    scan.take('')
    while (!scan.step(10));
    expect(scan.findings({})).toEqual([])
  })
})
