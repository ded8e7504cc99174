import { expect, test } from 'vitest'
import { asSettings, defaultSettings, longestAllowed, settingNames } from '../../src/core/settings.ts'

test('every part that does not fit is the default', () => {
  expect(asSettings({ kindsOff: ['email', 'pigeons', 3], pauseBeforeSending: 'no' })).toEqual({ ...defaultSettings, kindsOff: ['email'] })
  expect(asSettings({ pauseBeforeSending: false })).toEqual({ ...defaultSettings, pauseBeforeSending: false })
  for (const stored of [undefined, null, 1, 'x', []]) expect(asSettings(stored)).toEqual(defaultSettings)
})

test('every part that fits is taken', () => {
  const chosen = { kindsOff: ['link'], pauseBeforeSending: false, markMayBeHeld: true, hintsOff: ['ask'], allowed: ['portfolio.example.com'], language: 'ur', history: false, sync: false }
  expect(asSettings(chosen)).toEqual(chosen)
  expect(settingNames.toSorted()).toEqual(Object.keys(chosen).toSorted())
})

test('inherited parts do not count', () => {
  expect(asSettings(Object.create({ pauseBeforeSending: false, allowed: ['x'] }))).toEqual(defaultSettings)
})

test.each(['allowed', 'hintsOff'] as const)('%s are short texts without space around them, each once, and no more than two hundred', (name) => {
  const read = (value: unknown): unknown => asSettings({ [name]: value })[name]
  expect(read([' a ', 'b', 'a', '', ' \n', 7, null, ['c'], 'B'])).toEqual(['a', 'b', 'B'])
  expect(read(['x'.repeat(longestAllowed), 'y'.repeat(longestAllowed + 1)])).toEqual(['x'.repeat(longestAllowed)])
  expect(read(Array.from({ length: 205 }, (_, index) => `w${index}`))).toEqual(Array.from({ length: 200 }, (_, index) => `w${index}`))
  for (const value of ['a', { length: 1, 0: 'a' }, null, 7]) expect(read(value)).toEqual([])
})

test('a kind stands in the list once', () => {
  expect(asSettings({ kindsOff: ['link', 'email', 'link'] }).kindsOff).toEqual(['link', 'email'])
  expect(asSettings({ kindsOff: { 0: 'link', length: 1 } }).kindsOff).toEqual([])
})

test('a language is one of those that the words are written in', () => {
  expect(['de', 'auto', 'xx', 7, undefined].map((language) => asSettings({ language }).language)).toEqual(['de', 'auto', 'auto', 'auto', 'auto'])
})
