import { describe, expect, test } from 'vitest'
import { collapseSpaced } from '../../src/core/collapse-spaced.ts'
import { foldDraft } from '../../src/core/draft.ts'
import { newLexer } from '../../src/detectors/lexers.ts'

const lex = newLexer()
const collapsed = (text: string): ReturnType<typeof collapseSpaced> => {
  const draft = foldDraft(text)
  return collapseSpaced(draft, lex(draft.folded))
}

describe('letters that stand apart', () => {
  test.each([
    // With space between them, and from one to three spaces where they differ.
    ['w r i t e now', 'write now'],
    ['a z a z', 'azaz'],
    ['k  u  n  o  t', 'kunot'],
    ['k   u   n   o   t', 'kunot'],
    ['k u  n   o t', 'kunot'],
    ['k   u n  o   t', 'kunot'],
    // Space of four ends the word.
    ['k u n    o t o', 'kun    oto'],
    // One and the same sign between them.
    ['k.u.n.o.t', 'kunot'], ['k-u-n-o-t', 'kunot'], ['k_u_n_o_t', 'kunot'], ['k*u*n*o*t', 'kunot'], ['k|u|n|o|t', 'kunot'],
    ['k~u~n~o~t', 'kunot'], ['k/u/n/o/t', 'kunot'], ['k+u+n+o+t', 'kunot'], ['k,u,n,o,t', 'kunot'],
    ['k . u . n . o . t', 'kunot'],
    // Another sign, or other space around it, ends the word.
    ['a-b-c.d', 'abc.d'], ['a-b-c d', 'abc d'], ['a - b - c-d', 'abc-d'], ['a-b-c - d', 'abc - d'], ['a-b-c- d', 'abc- d'],
    // Digits and the signs of an address are parts of it.
    ['j o 0 9 @ x . y z', 'jo09@x.yz'], ['h t t p : / / x', 'http://x'], ['a b c 0 : 9', 'abc0:9'],
    // A dot or an at-sign at its end is not.
    ['a b c .', 'abc .'], ['a b c @', 'abc @'], ['a b c . @ . now', 'abc . @ . now'], ['a b c :', 'abc:'],
    // Two words, and what stands between them.
    ['so f o u r and f i v e', 'so four and five'], ['a b c', 'abc'],
    // Two letters are enough among ten digits.
    ['p k 1 2 3 4 5 6 7 8 9 0', 'pk1234567890'], ['p-k-1-2-3-4-5-6-7-8-9-0', 'pk1234567890'],
  ])('%j is read as %j', (text, expected) => {
    expect(collapsed(text)?.folded).toBe(expected)
  })

  test.each([
    '', 'a', 'a b', 'a b now', '1 2 3 4 5', '1 2 a b', 'it is a b', 'a-b', 'a.b', 'a=b=c=d', 'k(u(n(o(t', 'one two six', 'ab cd ef',
    'p k 1 2 3 4 5 6 7 8 9', 'p 1 2 3 4 5 6 7 8 9 0 1 2', 'a    b    c', 'я б в', 'a & b & c',
  ])('%j has none', (text) => {
    expect(collapsed(text)).toBeUndefined()
  })

  test('lead back to the letters as they were typed, space included', () => {
    const reading = collapsed('to k u n o t now')
    expect(reading?.folded).toBe('to kunot now')
    expect(reading?.typedSpan(3, 8)).toEqual({ start: 3, end: 12 })
    expect(reading?.typedSpan(0, 2)).toEqual({ start: 0, end: 2 })
    expect(reading?.typedSpan(9, 12)).toEqual({ start: 13, end: 16 })
    expect(reading?.oddIn(3, 8)).toBe(true)
    expect(reading?.oddIn(9, 12)).toBe(false)
  })
})
