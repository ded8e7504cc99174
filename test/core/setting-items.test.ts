import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeItems, type Items } from '../../src/core/items.ts'
import { findingKinds } from '../../src/core/finding-kind.ts'
import { isSettingKey, ownSettings, settingChanges, settingsOf } from '../../src/core/setting-items.ts'
import { asSettings, defaultSettings, type Settings } from '../../src/core/settings.ts'

const none: Items = new Map()
const settings: fc.Arbitrary<Settings> = fc.record({
  kindsOff: fc.uniqueArray(fc.constantFrom(...findingKinds)), hintsOff: fc.uniqueArray(fc.string()), allowed: fc.uniqueArray(fc.string()),
  pauseBeforeSending: fc.boolean(), markMayBeHeld: fc.boolean(), history: fc.boolean(), sync: fc.boolean(), language: fc.constantFrom('auto', 'en'),
}).map(asSettings)
const sorted = (all: Settings): Settings => ({ ...all, kindsOff: all.kindsOff.toSorted(), hintsOff: all.hintsOff.toSorted(), allowed: all.allowed.toSorted() })

test('settings come out of their items as they went in', () => {
  fc.assert(fc.property(settings, settings, (first, second) => {
    const once = changeItems(none, settingChanges(defaultSettings, first), 1)
    expect(sorted(settingsOf(once))).toEqual(sorted(first))
    expect(sorted(settingsOf(changeItems(once, settingChanges(settingsOf(once), second), 2)))).toEqual(sorted(second))
  }))
})

test('two windows that change settings at the same time lose nothing of each other, not even in one list', () => {
  const one = settingChanges(defaultSettings, { allowed: ['one.example.com'], pauseBeforeSending: false })
  const other = settingChanges(defaultSettings, { allowed: ['two.example.com'], kindsOff: ['link'] })
  expect(settingsOf(changeItems(changeItems(none, one, 1), other, 1))).toEqual({ ...defaultSettings, allowed: ['one.example.com', 'two.example.com'], pauseBeforeSending: false, kindsOff: ['link'] })
})

test('what did not change is not written', () => {
  expect(settingChanges(defaultSettings, { ...defaultSettings })).toEqual({})
})

test('only names of settings are keys', () => {
  for (const key of ['pauseBeforeSending', 'allowed:a', 'kindsOff:email', 'hintsOff:x']) expect(isSettingKey(key), key).toBe(true)
  for (const key of ['', 'other', 'allowed', 'kindsOff:pigeon', '__proto__', 'toString']) expect(isSettingKey(key), key).toBe(false)
})

test('entries of a list come in the order of the alphabet, whatever came first', () => {
  const items: Items = new Map(['allowed:b', 'allowed:c', 'allowed:a', 'hintsOff:d'].map((key) => [key, { value: true, at: 1 }]))
  expect(settingsOf(items)).toMatchObject({ allowed: ['a', 'b', 'c'], hintsOff: ['d'], kindsOff: [] })
})

test('an entry counts where its item says so, and no other item does', () => {
  const items: Items = new Map([['allowed:a', { value: null, at: 1 }], ['allowed:b', { value: 'true', at: 1 }], ['allowed:c', { value: true, at: 1 }], ['allowed', { value: ['d'], at: 1 }], ['history', { value: false, at: 1 }], ['other', { value: true, at: 1 }]])
  expect(settingsOf(items)).toEqual({ ...defaultSettings, allowed: ['c'], history: false })
})

test('changes name what is new and what is gone, and of the rest nothing', () => {
  const before: Settings = { ...defaultSettings, allowed: ['a', 'b'], kindsOff: ['link'], language: 'de' }
  expect(settingChanges(before, { allowed: ['b', 'c'], kindsOff: ['link'], language: 'fr', history: true })).toEqual({ 'allowed:c': true, 'allowed:a': null, language: 'fr' })
  expect(settingChanges(before, { allowed: [] })).toEqual({ 'allowed:a': null, 'allowed:b': null })
  expect(settingChanges(before, { language: undefined } as never)).toEqual({})
  expect(settingChanges(before, Object.create({ history: false }) as Partial<Settings>)).toEqual({})
})

test('what does not fit is written as the default', () => {
  expect(settingChanges(defaultSettings, { history: 'no', allowed: ['', ' x '] } as never)).toEqual({ history: true, 'allowed:x': true })
})

test('only whether settings are shared stays with this machine', () => expect(ownSettings).toEqual(['sync']))
