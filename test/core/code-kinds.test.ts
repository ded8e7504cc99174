import { describe, expect, test } from 'vitest'
import { asciiKinds, digit, kindBeyondAscii, kindOfCode, letter, sign, space, unspaced } from '../../src/core/code-kinds.ts'

describe('what a code unit is', () => {
  test.each([
    [letter, 'azAZmM'], [digit, '0189'], [space, ' \t\n\u0000\u001f\u007f'], [sign, '/:@[`{!~.-'],
    [letter, 'éßяѐأनா\u0301\u0927'], [unspaced, '我ひカ한ไລក\u1000ー'], [space, '\u00a0\u2003\u3000\u2028\ufeff'], [sign, '\u0080«»…€→\ud83d\ude00'],
  ])('%i: %j', (kind, text) => {
    for (let at = 0; at < text.length; at += 1) {
      expect([text[at], kindOfCode(text.charCodeAt(at))]).toEqual([text[at], kind])
      // What is kept from the first look is the same at the second.
      expect(kindOfCode(text.charCodeAt(at))).toBe(kind)
    }
  })

  test('past the end of a text it is space', () => {
    expect(kindOfCode(''.charCodeAt(0))).toBe(space)
  })

  test('every ASCII code has a kind, and only the first 128 codes are looked up there', () => {
    expect(asciiKinds).toHaveLength(128)
    for (let code = 0; code < 128; code += 1) {
      const character = String.fromCharCode(code)
      expect([code, asciiKinds[code]]).toEqual([code, /[a-z]/i.test(character) ? letter : /[0-9]/.test(character) ? digit : code <= 32 || code === 127 ? space : sign])
    }
    expect(kindBeyondAscii(0xe9)).toBe(letter)
  })
})
