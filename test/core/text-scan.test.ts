import { expect, test } from 'vitest'
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
