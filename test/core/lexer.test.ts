import { describe, expect, test } from 'vitest'
import { createLexer, type LexerClasses } from '../../src/core/lexer.ts'
import { createLexicon } from '../../src/core/lexicon.ts'
import { isA, tokenText } from '../../src/core/tokens.ts'

const name = 1
const digit = 2
const marks: LexerClasses = { number: 4, at: 8, dot: 16, scheme: 32, head: 64, marks: name | digit | 8, long: digit }
const lexicon = createLexicon(
  [
    { word: 'telegram', classes: name, splittable: true, leet: true },
    { word: 'cash app', classes: name },
    { word: "п'ять", classes: digit, value: 5 },
    { word: '微信', classes: name },
    { word: 'drei', classes: digit, value: 3 },
  ],
  marks.head,
)
const lex = createLexer(lexicon, marks)
const words = (text: string): readonly string[] => {
  const tokens = lex(text)
  return Array.from({ length: tokens.count }, (_, index) => `${tokenText(tokens, index)}${isA(tokens, index, name | digit) ? '*' : ''}`)
}

describe('words, numbers and signs', () => {
  test.each([
    ['ask for drei', ['ask', 'for', 'drei*']],
    ['jo@a.b 12', ['jo', '@', 'a', '.', 'b', '12']],
    ["п'ять", ["п'ять*"]],
    ['我的微信号', ['我', '的', '微信*', '号']],
    ['te1egram now', ['te1egram*', 'now']],
    ['tele gram now', ['tele gram*', 'now']],
    ['te-le-gram', ['te-le-gram*']],
    ['cash app', ['cash app*']],
    ['tele phone', ['tele', 'phone']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('a word in pieces is a disguise, a name of two words is none', () => {
    expect(lex('tele gram').disguised[0]).toBe(1)
    expect(lex('cash app').disguised[0]).toBe(0)
  })

  test('marks what detectors start from, and long unknown words', () => {
    const tokens = lex('ask drei unbeknownstly')
    expect([...tokens.marked.subarray(0, tokens.markedCount)].map((index) => tokenText(tokens, index))).toEqual(['drei', 'unbeknownstly'])
  })
})
