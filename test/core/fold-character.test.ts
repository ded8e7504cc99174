import { describe, expect, test } from 'vitest'
import { foldCharacter } from '../../src/core/fold-character.ts'

const fold = (character: string): ReturnType<typeof foldCharacter> => foldCharacter(character.codePointAt(0) ?? 0)
const texts = (characters: string): readonly string[] => [...characters].map((one) => fold(one).text)
const from = (first: string, last: string): readonly string[] => {
  const [start = 0, end = 0] = [first.codePointAt(0), last.codePointAt(0)]
  return Array.from({ length: end - start + 1 }, (_, index) => String.fromCodePoint(start + index))
}
const count = (first: number, last: number): readonly string[] => Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
const alphabet = from('a', 'z')

describe('digits and letters in circles, brackets and boxes', () => {
  test.each([
    ['⑴', '⒇', count(1, 20)], ['⒈', '⒛', count(1, 20)], ['⒜', '⒵', alphabet], ['⓫', '⓴', count(11, 20)], ['⓵', '⓾', count(1, 10)],
    ['❶', '❿', count(1, 10)], ['➀', '➉', count(1, 10)], ['➊', '➓', count(1, 10)], ['⓿', '⓿', ['0']], ['🄋', '🄌', ['0', '0']], ['🄁', '🄊', count(0, 9)],
    ['🄐', '🄩', alphabet], ['🅐', '🅩', alphabet], ['🅰', '🆉', alphabet], ['①', '⑳', count(1, 20)], ['Ⓐ', 'Ⓩ', alphabet], ['ⓐ', 'ⓩ', alphabet], ['𝐀', '𝐙', alphabet], ['𝟎', '𝟗', count(0, 9)],
  ])('from %s to %s', (first, last, expected) => {
    expect(from(first, last).map((one) => fold(one).text)).toEqual(expected)
    expect(from(first, last).every((one) => fold(one).odd)).toBe(true)
  })

  test('what stands beside them is something else', () => {
    for (const [neighbour, text] of [['❵', '❵'], ['➔', '➔'], ['🄪', '[s]'], ['🅪', 'mc'], ['🅏', 'wc'], ['🆊', '🆊'], ['🄀', '0.']] as const) expect([neighbour, fold(neighbour).text]).toEqual([neighbour, text])
  })
})

test('a digit of every script that Unicode knows is that digit, and nothing odd', () => {
  let run = 0
  for (let codePoint = 0x80; codePoint <= 0x1fbf9; codePoint += 1) {
    const character = String.fromCodePoint(codePoint)
    if (!/^\p{Nd}$/u.test(character)) {
      run = 0
      continue
    }
    const styled = character.normalize('NFKC') !== character
    expect([codePoint, foldCharacter(codePoint).text]).toEqual([codePoint, String(run % 10)])
    if (!styled) expect([codePoint, foldCharacter(codePoint).odd]).toEqual([codePoint, false])
    run += 1
  }
})

test.each([
  ['.', '。｡۔։．'], ['-', '‐‑‒–—―−➖⁃˗－'], ['+', '➕＋﹢'], [',', '٫،、，'], [':', '∶꞉：﹕'], ['/', '⁄∕⧸／'], ["'", '’‘ʼ＇ʻ′'], ['"', '“”„«»'],
  ['<', '⟨‹〈'], ['>', '⟩›〉'], ['[', '【〔「'], [']', '】〕」'], ['\n', '\u2028\u2029\u0085'], [' ', '\u2800\u3164\u1680\u00a0\u2003\u3000'], ['@', '＠﹫'],
])('%j is what these signs stand for', (sign, characters) => {
  expect(texts(characters)).toEqual([...characters].map(() => sign))
  expect([...characters].some((one) => fold(one).odd)).toBe(false)
})

test('letters of Latin alphabets are folded everywhere, and nothing is odd about them', () => {
  const pairs = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ł: 'l', Ł: 'l', ı: 'i', ħ: 'h', Ħ: 'h', þ: 'th', Þ: 'th', ŋ: 'n', Ŋ: 'n', ə: 'e', Ə: 'e', ɓ: 'b', Ɓ: 'b', ɗ: 'd', Ɗ: 'd', ƙ: 'k', Ƙ: 'k', ƴ: 'y', Ƴ: 'y', é: 'e', Ž: 'z', ổ: 'o', ñ: 'n' }
  for (const [letter, text] of Object.entries(pairs)) expect([letter, fold(letter)]).toEqual([letter, { text, mixed: text, odd: false }])
})

test('a look-alike of another alphabet is one beside ASCII letters only; a Latin one everywhere', () => {
  expect(fold('о')).toEqual({ text: 'о', mixed: 'o', odd: false })
  expect(fold('а')).toEqual({ text: 'а', mixed: 'a', odd: false })
  expect(fold('ɑ')).toEqual({ text: 'a', mixed: 'a', odd: true })
})

test('what is not seen is dropped, and odd but for what emoji are made with', () => {
  for (const hidden of ['\u200b', '\u200c', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u{e0041}']) expect([hidden, fold(hidden)]).toEqual([hidden, { text: '', mixed: '', odd: true }])
  for (const joins of ['\u200d', '\ufe0e', '\ufe0f']) expect([joins, fold(joins)]).toEqual([joins, { text: '', mixed: '', odd: false }])
  for (const mark of ['\u0301', '\u036f', '\u0483', '\u05b0', '\u064b', '\u0670', '\u20e3', '\ufe2f']) expect([mark, fold(mark)]).toEqual([mark, { text: '', mixed: '', odd: false }])
})

test('styled letters are odd, whatever else NFKC takes apart is not', () => {
  expect(['ʲ', '²', 'ⅷ', 'ᵃ', '₉', '㎏', 'ﬁ', 'ａ'].map((one) => [one, fold(one).text, fold(one).odd])).toEqual([
    ['ʲ', 'j', true], ['²', '2', true], ['ⅷ', 'viii', true], ['ᵃ', 'a', true], ['₉', '9', true], ['㎏', 'kg', false], ['ﬁ', 'fi', false], ['ａ', 'a', false],
  ])
})

test('marks stay where letters are nothing without them, and go in alphabets that write without', () => {
  expect([...'ば가ḕΆЙأ'].map((one) => fold(one).text)).toEqual(['ば', '가', 'e', 'α', 'и', 'ا'])
})

test('a half of a pair stays as it is', () => {
  for (const half of [0xd800, 0xdbff, 0xdc00, 0xdfff]) expect(foldCharacter(half)).toEqual({ text: String.fromCharCode(half), mixed: String.fromCharCode(half), odd: false })
})
