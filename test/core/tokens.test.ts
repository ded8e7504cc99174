import { beforeEach, describe, expect, test } from 'vitest'
import { createLexer } from '../../src/core/lexer.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken } from '../../src/core/tokens.ts'
import { classes, known, lexiconOf } from './lexed.ts'

const lex = createLexer(lexiconOf({ word: 'phone' }), classes)
const text = 'phone:  42 @'
let tokens = lex(text)
/** The columns are longer than the text and hold what stood there before: nothing past the last token counts. */
beforeEach(() => {
  lex('phone @ phone @ phone @ phone @ phone @ phone')
  tokens = lex(text)
})
const [word, colon, number, at] = [0, 1, 2, 3]
const outside = [-1, 4, 5, 99]

test('a token is what stands between its ends', () => {
  expect([word, colon, number, at].map((index) => tokenText(tokens, index))).toEqual(['phone', ':', '42', '@'])
  expect([word, colon, number, at].map((index) => text.slice(startOf(tokens, index), endOf(tokens, index)))).toEqual(['phone', ':', '42', '@'])
  for (const index of outside) expect(tokenText(tokens, index)).toBe('')
  expect(endOf(tokens, -1)).toBe(0)
  expect(startOf(tokens, 1_000_000)).toBe(text.length)
  expect(endOf(tokens, 1_000_000)).toBe(text.length)
})

test('space behind a token is measured up to the next, and has no end past the last', () => {
  expect([word, colon, number, at].map((index) => gapAfter(tokens, index))).toEqual([0, 2, 1, Infinity])
  for (const index of outside) expect(gapAfter(tokens, index)).toBe(Infinity)
})

test('a token is of one kind, and of the classes of its word', () => {
  expect([word, colon, number, at].map((index) => kindOf(tokens, index))).toEqual([wordToken, signToken, numberToken, signToken])
  expect([word, colon, number, at].map((index) => isA(tokens, index, known | classes.number))).toEqual([true, false, true, false])
  expect([word, colon, number, at].map((index) => isA(tokens, index, classes.at))).toEqual([false, false, false, true])
  for (const index of outside) {
    expect(kindOf(tokens, index)).toBe(0)
    expect(isA(tokens, index, -1)).toBe(false)
  }
})

test('a sign is itself alone', () => {
  expect([word, colon, number, at].map((index) => isSign(tokens, index, ':'))).toEqual([false, true, false, false])
  expect([word, colon, number, at].map((index) => isSign(tokens, index, '@'))).toEqual([false, false, false, true])
  expect(isSign(tokens, word, 'p')).toBe(false)
  expect(isSign(tokens, number, '4')).toBe(false)
  for (const index of outside) for (const sign of ['@', 'p', '']) expect(isSign(tokens, index, sign)).toBe(false)
})

describe('a line ends between two tokens', () => {
  test.each([
    ['a\nb', true], ['a\r\nb', true], ['a\rb', true], ['a  \n\t b', true], ['a b', false], ['a\t\u00a0b', false], ['a.', false], [`a${' '.repeat(79)}\nb`, true], ['a', false], ['a\n', true],
  ])('%j: %s', (written, ends) => {
    expect(lineEndsAfter(lex(written), 0)).toBe(ends)
  })

  test('and not before the first of them or behind the second', () => {
    expect(lineEndsAfter(lex('\na b\nc'), 0)).toBe(false)
    expect(lineEndsAfter(lex('\na b\nc'), 1)).toBe(true)
    expect(lineEndsAfter(lex('\na'), -1)).toBe(true)
  })

  test('is not looked for over space that is longer than anyone writes', () => {
    expect(lineEndsAfter(lex(`a${' '.repeat(80)}\nb`), 0)).toBe(false)
  })
})
