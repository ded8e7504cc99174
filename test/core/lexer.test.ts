import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLexer, type LexerClasses } from '../../src/core/lexer.ts'
import { createLexicon } from '../../src/core/lexicon.ts'
import { isA, kindOf, numberToken, signToken, tokenText, wordToken } from '../../src/core/tokens.ts'

const name = 1
const digit = 2
const marks: LexerClasses = { number: 4, at: 8, dot: 16, scheme: 32, head: 64, marks: name | digit | 8, long: digit }
const lexicon = createLexicon(
  [
    { word: 'telegram', classes: name, splittable: true, leet: true },
    { word: 'cash app', classes: name },
    { word: "п'ять", classes: digit, value: 5 },
    { word: '微信', classes: name },
    { word: 'drei', classes: digit, value: 3, leet: true },
    { word: 'photographer', classes: 256 },
    { word: '七', classes: digit, value: 7 },
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

/** The tokens of a text, those of a class in brackets. */
const withClass = (text: string, wanted: number): string => {
  const tokens = lex(text)
  return Array.from({ length: tokens.count }, (_, index) => (isA(tokens, index, wanted) ? `[${tokenText(tokens, index)}]` : tokenText(tokens, index))).join(' ')
}

describe('what signs may be part of', () => {
  test.each([
    // A full stop, but for those that end the text.
    ['a.b', 'a [.] b'], ['a . b', 'a [.] b'], ['.b', '[.] b'], ['a..b.', 'a [.] [.] b .'], ['done.', 'done .'], ['done. ', 'done .'], ['done?!. \n', 'done ? ! .'], ['a.b!.', 'a [.] b ! .'], ['a.,', 'a [.] ,'],
    // A comma or a dot in the middle of the line, between letters alone.
    ['a,b', 'a [,] b'], ['a·b', 'a [·] b'], ['a•b', 'a [•] b'], ['a‧b', 'a [‧] b'], ['a∙b', 'a [∙] b'], ['a⋅b', 'a [⋅] b'], ['a・b', 'a [・] b'],
    ['a, b', 'a , b'], ['a ,b', 'a , b'], [',b', ', b'], ['a,1', 'a , 1'], ['a,,b', 'a , [,] b'], ['a;b', 'a ; b'], ['a,', 'a ,'], ['a•', 'a •'],
  ])('%j: dots', (text, expected) => {
    expect(withClass(text, marks.dot)).toBe(expected)
  })

  test.each([
    ['http://x', 'http [:] / / x'], ['a:/b', 'a : / b'], ['a:b', 'a : b'], ['a: //b', 'a : [/] / b'], ['://', '[:] / /'], ['a:', 'a :'],
    ['//x', '[/] / x'], ['see //x', 'see [/] / x'], ['see\n//x', 'see [/] / x'], ['a//x', 'a / / x'], ['///x', '/ / / x'], ['// x', '/ / x'], ['//7', '/ / 7'], ['/x', '/ x'], ['/ab', '/ ab'], ['-/x', '- / x'], ['a:b/c', 'a : b / c'], ['a:b//c', 'a : b / / c'], ['//', '/ /'],
  ])('%j: the start of an address', (text, expected) => {
    expect(withClass(text, marks.scheme)).toBe(expected)
  })

  test('an at-sign and a number wherever they stand', () => {
    expect(withClass('a@b @ 12 a7 @', marks.at)).toBe('a [@] b [@] 12 a 7 [@]')
    expect(withClass('12 a7 3.4 ١', marks.number)).toBe('[12] a [7] [3] . [4] ١')
  })
})

describe('where a token begins and ends', () => {
  test.each([
    ["it's", ['it', 's']], ["it' s", ['it', "'", 's']], ["it 's", ['it', "'", 's']], ["'s", ["'", 's']], ["7's", ['7', 's']], ["it'7", ['it', "'", '7']], ["it''s", ['it', "'", 's']],
    ["об'єкт' і", ["об'єкт", "'", 'і']], ["п'ять'сім", ["п'ять*", 'сім']], ["é'a", ["é'a"]], ['é-a', ['é', '-', 'a']], ['é.a', ['é', '.', 'a']], ["ae'a", ['ae', 'a']], ["é'7", ['é', "'", '7']], ["é'", ['é', "'"]],
    ['👍👍', ['👍', '👍']], ['\ud83dx', ['\ud83d', 'x']], ['\ud83d\ud83d', ['\ud83d', '\ud83d']], ['\udc4dx', ['\udc4d', 'x']], ['x\ud83d', ['x', '\ud83d']], ['\ud83d\ufdff', ['\ud83d', '\ufdff']], ['.\udc4d', ['.', '\udc4d']], ['\udc4d\udc4d', ['\udc4d', '\udc4d']], ['★\udc4d', ['★', '\udc4d']], ['\u{10000}\u{10ffff}', ['\u{10000}', '\u{10ffff}']],
    ['a1b22', ['a', '1', 'b', '22']], ['é1', ['é', '1']], ['a微', ['a', '微']], ['微a信', ['微', 'a', '信']], ['微信7', ['微信*', '7']], ['\u3000a\tb\nc\u00a0d', ['a', 'b', 'c', 'd']], ['  ', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('is told of every sign that is no space, in order, whatever the text', () => {
    const piece = fc.constantFrom('a', 'tele', 'gram', ' ', '1', '@', '.', "'", '微信', '👍', 'п', '\ud83d', '-', '!', '*', '/', '\n', 'cash', 'app', '$', ',')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const { count, start, end } = lex(text)
      let done = 0
      for (let index = 0; index < count; index += 1) {
        expect(text.slice(done, start[index])).toMatch(/^(?:\s*|')$/)
        expect(end[index]).toBeGreaterThan(start[index] ?? 0)
        done = end[index] ?? 0
      }
      expect(text.slice(done).trim()).toBe('')
    }))
  })
})

describe('what is told of a text as a whole', () => {
  test('which classes it holds, those of words in pieces too', () => {
    expect(lex('nothing here').seen & ~marks.head).toBe(0)
    expect(lex('drei 7 a@b').seen & (name | digit | marks.number | marks.at | marks.dot)).toBe(digit | marks.number | marks.at)
    expect(lex('te1egram').seen & name).toBe(name)
    expect(lex('tele gram').seen & name).toBe(name)
    expect(lex('微信').seen & name).toBe(name)
    expect(lex("п'ять").seen & digit).toBe(digit)
  })

  test('how many letters stand alone', () => {
    expect(lex('a b cd é 7 . 微').singles).toBe(4)
    expect(lex('nothing').singles).toBe(0)
  })

  test('a number goes with its word, and with no other', () => {
    const { value } = lex("drei telegram x p 3 п'ять ! 微信 七")
    expect([...value.subarray(0, 9)]).toEqual([3, -1, -1, -1, -1, 5, -1, -1, 7])
  })

  test('words behind one in pieces keep what is known of them', () => {
    expect(words('te1egram x drei tele gram 微信')).toEqual(['te1egram*', 'x', 'drei*', 'tele gram*', '微信*'])
    expect([...lex('te1egram x drei dr3i tele gram 七').value.subarray(0, 6)]).toEqual([-1, -1, 3, 3, -1, 7])
    expect([...lex('te1egram x drei dr3i').disguised.subarray(0, 4)]).toEqual([1, 0, 0, 1])
  })

  test('of what kind each token is', () => {
    const tokens = lex('ab 12 . 微 tele gram @')
    expect(Array.from({ length: 8 }, (_, index) => kindOf(tokens, index))).toEqual([wordToken, numberToken, signToken, wordToken, wordToken, signToken, 0, 0])
  })
})

test('nothing of one text is left in the next, however long the one before was', () => {
  const long = `${'tele gram te1egram drei @ '.repeat(400)}end`
  const fresh = createLexer(lexicon, marks)
  const first = words(long)
  expect(first).toHaveLength(400 * 4 + 1)
  expect(words('ask drei')).toEqual(['ask', 'drei*'])
  expect(lex('ask').disguised[0]).toBe(0)
  expect(words(long)).toEqual(first)
  expect(fresh(long).count).toBe(first.length)
  expect(fresh('x').count).toBe(1)
})

test('a long word counts as unknown from ten letters on, and where no list knows it', () => {
  const marked = (text: string): readonly string[] => {
    const tokens = lex(text)
    return [...tokens.marked.subarray(0, tokens.markedCount)].map((index) => tokenText(tokens, index))
  }
  expect(marked('abcdefghij')).toEqual(['abcdefghij'])
  expect(marked('abcdefghi')).toEqual([])
  expect(marked('1234567890')).toEqual([])
  expect(marked('photographer')).toEqual([])
  expect(lex('photographer').seen & marks.long).toBe(0)
  expect(lex('abcdefghij').seen & marks.long).toBe(marks.long)
  expect(lex('abcdefghi 1234567890').seen & marks.long).toBe(0)
  expect(marked('drei on abcdefghijkl @ telegram 12')).toEqual(['drei', 'abcdefghijkl', '@', 'telegram'])
})

test.each([1, 1023, 1024, 1025, 1026, 5000])('a text of %i signs without a space has as many tokens', (length) => {
  const { count, start, end } = createLexer(lexicon, marks)('@'.repeat(length))
  expect([count, start[length - 1], end[length - 1]]).toEqual([length, length - 1, length])
})
