import { describe, expect, test } from 'vitest'
import { isMask } from '../../src/core/masked-word.ts'
import { lexedBy, lexiconOf } from './lexed.ts'

const read = lexedBy(lexiconOf(...['skype', 'amazon', 'viber', 'line', 'whatsappchat', 'whatsappchats', 'a sky'].map((word) => ({ word, leet: true })), { word: 'discord' }))

describe('one letter of a name left to guess', () => {
  test.each(['sk*pe', 'sk#pe', 'sk_pe', 'sk~pe', 'sk^pe', 'sk%pe', 'sk+pe', 's*ype', 'sky*e', 'ama*on', 'am*zon', 'v*ber', 'what*appchat'])('%s', (text) => {
    expect(read(text)).toBe(`![${text}]`)
    expect(read(`on ${text}, please`)).toBe(`on ![${text}] , please`)
  })
})

describe('what names nothing', () => {
  test.each([
    ['sk**pe', 'sk * * pe'], ['*kype', '* kype'], ['skyp*', 'skyp *'], ['sk* pe', 'sk * pe'], ['sk *pe', 'sk * pe'], ['l*ne', 'l * ne'], ['what*appchats', 'what * appchats'],
    ['dis*ord', 'dis * ord'], ['sk=pe', 'sk = pe'], ['sk*5e', 'sk * 5 e'], ['1*ype', '1 * ype'], ['sk*be', 'sk * be'], ['sk*', 'sk *'],
  ])('%s', (text, tokens) => {
    expect(read(text)).toBe(tokens)
  })
})

test('signs that mask a letter are not those that stand in place of one', () => {
  expect([...'*#_~^%+'].every((sign) => isMask(sign.charCodeAt(0)))).toBe(true)
  expect([...'$@!|.-,/x5'].some((sign) => isMask(sign.charCodeAt(0)))).toBe(false)
})
