import { describe, expect, test } from 'vitest'
import { lexedBy, lexiconOf } from './lexed.ts'

const read = lexedBy(lexiconOf({ word: 'telegram', splittable: true }, { word: 'abcdefgh', splittable: true }, { word: 'cash app' }, { word: 'cash app pay' }, { word: 'q q' }, { word: 'plaza', splittable: true }, { word: 'tel' }, { word: 'skype' }))

describe('a word typed in pieces', () => {
  test.each(['tele gram', 'te le gr am', 'te-le-gram', 'te_le_gram', 'te.legram', 'telegra.m', 'te*le*gram', 'te~legram', 'te/legram', 'te|legram', 'te+legram', "te'legram", 'tele\ngram', 'te le-gram', 'ab c d e f gh'])('%j', (text) => {
    expect(read(`on ${text} now`)).toBe(`on ![${text}] now`)
  })

  test('is no disguise where it is written so', () => {
    expect(read('by cash app please')).toBe('by [cash app] please')
    expect(read('by cashapp please')).toBe('by [cashapp] please')
    expect(read('by cash-app please')).toBe('by [cash-app] please')
    expect(read('c ash app')).toBe('[c ash app]')
  })

  test('is the longest that is known', () => {
    expect(read('cash app pay')).toBe('[cash app pay]')
    expect(read('cash app later')).toBe('[cash app] later')
    expect(read('tel gram')).toBe('[tel] gram')
  })
})

describe('what is no word in pieces', () => {
  test.each([
    ['tele  gram', 'tele gram'], ['tele - gram', 'tele - gram'], ['tele- gram', 'tele - gram'], ['tele -gram', 'tele - gram'], ['tele--gram', 'tele - - gram'], ['tele,gram', 'tele , gram'], ['tele=gram', 'tele = gram'],
    ['tele gran', 'tele gran'], ['tele', 'tele'], ['tele-', 'tele -'], ['tele-1', 'tele - 1'], ['t elegram', 't elegram'], ['sk ype', 'sk ype'], ['telegr am x', '![telegr am] x'],
    ['ab c d e f g h', 'ab c d e f g h'], ['teleg.ram', 'teleg . ram'], ['cash.app', 'cash . app'], ['telegr.am', 'telegr . am'], ['te.legr.am', 'te . legr . am'], ['te.leg-ram', 'te . leg - ram'], ['pla.za', 'pla . za'],
    ['tele1gram', 'tele 1 gram'], ['tele 1gram', 'tele 1 gram'], ['tele -gram', 'tele - gram'], ['tele-1gram', 'tele - 1 gram'], ['tele1', 'tele 1'], ['7 tele', '7 tele'],
  ])('%j', (text, tokens) => {
    expect(read(text)).toBe(tokens)
  })

  test('letters of a longer row that stand apart', () => {
    expect(read('q q')).toBe('[q q]')
    expect(read('see q q there')).toBe('see [q q] there')
    expect(read('q q q')).toBe('q q q')
    expect(read('x q q')).toBe('x q q')
    expect(read('q q x')).toBe('q q x')
    expect(read('x  q q')).toBe('x [q q]')
    expect(read('q q  x')).toBe('[q q] x')
    expect(read('7 q q')).toBe('7 [q q]')
    expect(read('x c ash app')).toBe('x [c ash app]')
    expect(read('q q x')).toBe('q q x')
    expect(read('q q')).toBe('[q q]')
  })
})
