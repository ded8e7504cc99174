import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportFile, fileVersion, importFile, largestFile } from '../../src/core/settings-file.ts'
import { asSettings, defaultSettings } from '../../src/core/settings.ts'

const file = (parts: object): string => JSON.stringify({ product: 'clear-to-send', version: fileVersion, ...parts })
const settingsIn = (text: string): unknown => {
  const result = importFile(text)
  return result.ok ? result.imported.settings : result.why
}

test('what is saved is what is loaded', () => {
  const settings = { ...defaultSettings, allowed: ['portfolio.example.com'], kindsOff: ['link'] as const, language: 'en' as const }
  const result = importFile(exportFile(settings, { hello: { text: 'Hi' } }))
  expect(result).toEqual({ ok: true, imported: { settings, replies: { hello: { text: 'Hi' } }, leftOut: 0 } })
})

describe('a file that is not to be used', () => {
  test.each([
    ['too-large', `"${'x'.repeat(largestFile)}"`],
    ['broken', ''], ['broken', '{'], ['broken', '\u0000'], ['broken', '{"product":"clear-to-send",'],
    ['not-ours', 'null'], ['not-ours', '[]'], ['not-ours', '7'], ['not-ours', '{}'], ['not-ours', '{"product":"other","version":1}'],
    ['not-ours', '{"product":"clear-to-send"}'], ['not-ours', '{"product":"clear-to-send","version":"2"}'], ['not-ours', '{"product":"clear-to-send","version":0}'],
    ['not-ours', '{"__proto__":{"product":"clear-to-send","version":2}}'],
    ['newer', JSON.stringify({ product: 'clear-to-send', version: fileVersion + 1, settings: {} })],
  ])('%s: %.40s', (why, text) => expect(importFile(text)).toEqual({ ok: false, why }))
})

test('only what fits is taken, and what the file does not name stays as it was', () => {
  expect(settingsIn(file({ settings: { pauseBeforeSending: false, history: 'yes', kindsOff: 'email', allowed: { length: 2 }, unknown: 1 } }))).toEqual({ pauseBeforeSending: false })
})

test('inherited names count for nothing', () => {
  const text = `{"product":"clear-to-send","version":${fileVersion},"settings":{"__proto__":{"pauseBeforeSending":false},"constructor":{"prototype":{}}},"replies":{"__proto__":{"text":"x"},"a":1}}`
  const result = importFile(text)
  expect(result).toEqual({ ok: true, imported: { settings: {}, replies: { a: 1 }, leftOut: 3 } })
  expect(({} as { pauseBeforeSending?: boolean }).pauseBeforeSending).toBeUndefined()
})

test('a file of the first version is read', () => {
  expect(settingsIn('{"product":"clear-to-send","version":1,"kindsOff":["phone"],"pauseBeforeSending":false}')).toEqual({ kindsOff: ['phone'], pauseBeforeSending: false })
  expect(settingsIn('{"product":"clear-to-send","version":1}')).toEqual({})
})

test('more replies than anyone has, and longer ones, are left out', () => {
  const replies = Object.fromEntries(Array.from({ length: 350 }, (_, index) => [`r${index}`, index === 0 ? 'x'.repeat(9000) : 'text']))
  const result = importFile(file({ replies }))
  expect(result.ok && [Object.keys(result.imported.replies).length, result.imported.leftOut]).toEqual([300, 50])
})

test('whatever a file holds, nothing is thrown and settings stay settings', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (settings, replies) => {
    const result = importFile(file({ settings, replies }))
    expect(result.ok).toBe(true)
    if (result.ok) expect(asSettings({ ...defaultSettings, ...result.imported.settings })).toEqual({ ...defaultSettings, ...result.imported.settings })
  }))
  fc.assert(fc.property(fc.string(), (text) => {
    importFile(text)
  }))
})
