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

test('what is nested too deeply to be written again is left out', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect(importFile(`{"product":"clear-to-send","version":${fileVersion},"settings":{"allowed":${deep}},"replies":{"a":${deep},"b":1}}`)).toEqual({ ok: true, imported: { settings: { allowed: [] }, replies: { b: 1 }, leftOut: 1 } })
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

describe('how much of a file is taken', () => {
  const kept = (replies: object): unknown => {
    const result = importFile(file({ replies }))
    return result.ok && [Object.keys(result.imported.replies).length, result.imported.leftOut]
  }

  test('a reply as long as may be, and none longer', () => {
    expect(kept({ a: 'x'.repeat(7998) })).toEqual([1, 0])
    expect(kept({ a: 'x'.repeat(7999) })).toEqual([0, 1])
  })

  test('a reply under a name as long as may be, and none longer', () => {
    expect(kept({ ['a'.repeat(100)]: 1, ['b'.repeat(101)]: 1 })).toEqual([1, 1])
  })

  test('a file as large as may be, and none larger', () => {
    const start = file({})
    expect(importFile(start + ' '.repeat(largestFile - start.length)).ok).toBe(true)
    expect(importFile(start + ' '.repeat(largestFile - start.length + 1))).toEqual({ ok: false, why: 'too-large' })
  })

  test('replies that are no table are none', () => {
    for (const replies of [null, 7, 'x', ['a']]) expect(importFile(file({ replies }))).toEqual({ ok: true, imported: { settings: {}, replies: {}, leftOut: 0 } })
    for (const settings of [null, 7, 'x', ['a']]) expect(importFile(file({ settings }))).toEqual({ ok: true, imported: { settings: {}, replies: {}, leftOut: 0 } })
  })
})

test('what is left out of a file is counted', () => {
  const result = importFile(file({ settings: { pauseBeforeSending: false, history: 'yes', unknown: 1, allowed: ['a', 7] } }))
  expect(result).toEqual({ ok: true, imported: { settings: { pauseBeforeSending: false, allowed: ['a'] }, replies: {}, leftOut: 2 } })
})

test('a file of the first version with one setting brings that one alone', () => {
  for (const setting of [{ kindsOff: ['phone'] }, { pauseBeforeSending: false }]) {
    expect(importFile(JSON.stringify({ product: 'clear-to-send', version: 1, ...setting }))).toEqual({ ok: true, imported: { settings: setting, replies: {}, leftOut: 0 } })
  }
  expect(settingsIn(JSON.stringify({ product: 'clear-to-send', version: 1, history: false }))).toEqual({})
})

test('a version that is no whole number is none', () => expect(importFile(JSON.stringify({ product: 'clear-to-send', version: 1.5 }))).toEqual({ ok: false, why: 'not-ours' }))

test('a file is text that people can read, and ends its last line', () => {
  const text = exportFile(defaultSettings, {})
  expect(text.endsWith('}\n')).toBe(true)
  expect(text.split('\n').length).toBeGreaterThan(8)
})
