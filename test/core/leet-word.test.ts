import { describe, expect, test } from 'vitest'
import { lexedBy, lexiconOf } from './lexed.ts'

const words = ['telegram', 'skype', 'kik', 'kit', 'kai', 'paypal', 'boss', 'whatsappbusiness', 'whatsappbusinesses']
const read = lexedBy(lexiconOf(...words.map((word) => ({ word, leet: true })), { word: 'zoom' }, { word: 'drei', leet: true, value: 3 }))

describe('digits and signs in place of letters', () => {
  test.each([
    'te1egram', 'te|egram', 'te!egram', 't3l3gr4m', '7elegram', '5kype', '$kype', 'p@ypa1', 'p4yp@l', '8oss', 'b0ss', 'b0$s', 'k1k', 'k|t', 'ka1', 'k!k', 'dr3i', '73l3gr4m', 'wh4tsappbusiness',
  ])('%s', (text) => {
    expect(read(text)).toBe(`![${text}]`)
    expect(read(`on ${text} now`)).toBe(`on ![${text}] now`)
  })

  test('beside other signs', () => {
    expect(read('(te1egram)')).toBe('( ![te1egram] )')
    expect(read('te1egram!')).toBe('![te1egram] !')
    expect(read('te1egram!!')).toBe('![te1egram] ! !')
    expect(read('te1egram: jo')).toBe('![te1egram] : jo')
    expect(read('$kype! jo')).toBe('![$kype] ! jo')
    expect(read('p@ypal!! jo')).toBe('![p@ypal] ! ! jo')
    expect(read('te!egram!, jo')).toBe('![te!egram] ! , jo')
    expect(read('te1egram@jo')).toBe('![te1egram] @ jo')
    expect(read('te1egram@jo!')).toBe('![te1egram] @ jo !')
    expect(read('k|k|x')).toBe('k | k | x')
    expect(read('te1egram, 5kype')).toBe('![te1egram] , ![5kype]')
    expect(read('te1egram.')).toBe('![te1egram] .')
  })

  test('in a word that is in pieces too', () => {
    for (const text of ['te1e-gram', 't3.legram', 'te1e_gram', '5ky-pe', 'p@y-pal']) expect(read(text)).toBe(`![${text}]`)
  })
})

test('a word in pieces alone is none, whatever stands beside it', () => {
  expect(read('sky-pe te1egram pay-pal')).toBe('sky - pe ![te1egram] pay - pal')
})

describe('what is no such word', () => {
  test.each([
    ['zo0m', 'zo 0 m'], ['te2egram', 'te 2 egram'], ['te1egramm', 'te 1 egramm'], ['xte1egram', 'xte 1 egram'], ['1te1egram', '1 te 1 egram'], ['te1 egram', 'te 1 egram'], ['te 1egram', 'te 1 egram'],
    ['k17', 'k 17'], ['1k', '1 k'], ['713', '713'], ['k1-k', 'k 1 - k'], ['skype', '[skype]'], ['skype!', '[skype] !'], ['skype1', '[skype] 1'], ['#kype', '# kype'], ['te1e-5', 'te 1 e - 5'],
    ['wh4tsappbusinesses', 'wh 4 tsappbusinesses'], ['te1e- gram', 'te 1 e - gram'], ['te1e#gram', 'te 1 e # gram'],
  ])('%s', (text, tokens) => {
    expect(read(text)).toBe(tokens)
  })
})
