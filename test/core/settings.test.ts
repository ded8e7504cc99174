import { expect, test } from 'vitest'
import { asSettings, defaultSettings } from '../../src/core/settings.ts'

test('every part that does not fit is the default', () => {
  expect(asSettings({ kindsOff: ['email', 'pigeons', 3], pauseBeforeSending: 'no' })).toEqual({ ...defaultSettings, kindsOff: ['email'] })
  expect(asSettings({ pauseBeforeSending: false })).toEqual({ ...defaultSettings, pauseBeforeSending: false })
  for (const stored of [undefined, null, 1, 'x', []]) expect(asSettings(stored)).toEqual(defaultSettings)
})
