import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mixedWords } from '../../src/core/mixed-words.ts'

/** A text with its letters beyond ASCII in brackets where they stand among ASCII letters. */
function shown(text: string): string {
  const mixes = mixedWords(text)
  return Array.from(text.matchAll(/./gsu), ({ 0: letter, index }) => {
    if (!/[\p{L}\p{M}\p{Cf}]/u.test(letter) || letter <= '\x7f') return letter
    const mixed = mixes(index)
    expect(mixedWords(text)(index), `${letter} at ${index}, asked alone`).toBe(mixed)
    return mixed ? `[${letter}]` : letter
  }).join('')
}

describe('a look-alike stands among ASCII letters', () => {
  test.each([
    ['gооgle', 'g[о][о]gle'],
    ['хa', '[х]a'],
    ['aхZ', 'a[х]Z'],
    ['Zх', 'Z[х]'],
    ['see gооgle, это', 'see g[о][о]gle, это'],
    ['a\u200bо', 'a[\u200b][о]'],
    ['a\u0301о', 'a[\u0301][о]'],
    ['www.аррӏе.com', 'www.[а][р][р][ӏ][е].com'],
    ['аррӏе.com или', '[а][р][р][ӏ][е].com или'],
    ['com@аре', 'com@[а][р][е]'],
    ['а\u200bре.com', '[а][\u200b][р][е].com'],
    ['a𝐨о', 'a[𝐨][о]'],
    ['a𝐨й', 'a[𝐨][й]'],
    ['com\u0001аре', 'com\u0001[а][р][е]'],
    [`${'y '.repeat(50)}aйо com.аре`, `${'y '.repeat(50)}a[й][о] com.[а][р][е]`],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('it does not', () => {
  test.each(['привет', 'привет world', 'а b', 'аре com', 'а\tcom', 'а\u00a0com', 'а\u3000com', 'com\nаре', 'com\rаре', 'www.привет.com', 'файл.pdf', '7о7', '(оо)', 'о@[`{'])('%j', (text) => {
    expect(shown(text)).toBe(text)
  })
})

test('the answer is the same whatever was asked before', () => {
  const piece = fc.constantFrom('a', 'о', 'й', '.', ' ', '7', '𝐚', 'аре', 'com', '\u200b', '\n', 'ß')
  fc.assert(fc.property(fc.array(piece, { maxLength: 24 }), fc.infiniteStream(fc.boolean()), (pieces, asked) => {
    const text = pieces.join('')
    const mixes = mixedWords(text)
    for (let at = 0; at < text.length; at += 1) {
      if (text.charCodeAt(at) < 128 || (text.charCodeAt(at) & 0xfc00) === 0xdc00 || asked.next().value !== true) continue
      expect(mixes(at)).toBe(mixedWords(text)(at))
    }
  }))
})

test('only what stands near decides, however long a text without spaces is', () => {
  for (const start of ['a', 'a.']) {
    expect(mixedWords(`${start}${'о'.repeat(200)}`)(64)).toBe(true)
    expect(mixedWords(`${start}${'о'.repeat(200)}`)(64 + start.length)).toBe(false)
    expect(mixedWords(`${start}${'о'.repeat(200)}`)(200)).toBe(false)
  }
  expect(mixedWords(`${'о'.repeat(200)}a`)(0)).toBe(true)
})
