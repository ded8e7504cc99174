import { expect, test } from 'vitest'
import { tokenText, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { nextTopLevel } from '../../src/detectors/shapes/top-levels.ts'

const lex = newLexer()
const endings = new Set(['com', 'org', 'de', 'xn'])

/** The same, looked for word by word. */
function nextBySearch(tokens: Tokens, index: number): number {
  for (let at = index; at >= 0 && at < tokens.count; at++) if (endings.has(tokenText(tokens, at))) return at
  return Infinity
}

test('the next ending of an address is found from everywhere, in one text after another, short and long', () => {
  const long = `${'qu zz '.repeat(150)}org${' qu zz'.repeat(100)}`
  for (const text of ['zz com qu', 'zz qu com', 'com zz qu', 'zz qu qu', 'zz. xn--qu de', long, 'zz com qu', 'org', '', `${long} ${long}`, 'qu zz']) {
    const tokens = lex(text)
    const indices = Array.from({ length: tokens.count + 3 }, (_, index) => index - 1)
    expect(indices.map((index) => nextTopLevel(tokens, index))).toEqual(indices.map((index) => nextBySearch(tokens, index)))
  }
})

test('two lexers at work on texts of the same length do not take each other\'s', () => {
  const [one, other] = [newLexer()('zz com qu'), newLexer()('com zz qu')]
  expect([nextTopLevel(one, 0), nextTopLevel(other, 0), nextTopLevel(one, 1), nextTopLevel(other, 1)]).toEqual([1, 0, 1, Infinity])
  const again = newLexer()('zz com qu')
  expect([nextTopLevel(one, 0), nextTopLevel(again, 0)]).toEqual([1, 1])
})
