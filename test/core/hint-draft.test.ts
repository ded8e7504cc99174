import { describe, expect, test } from 'vitest'
import { hintDraft } from '../../src/core/hint-draft.ts'

describe('words', () => {
  test.each([
    ['Hi Maria, 2 logos!', ['Hi', 'Maria', '2', 'logos']],
    ['it’s a well-known “brand”', ['it’s', 'a', 'well-known', 'brand']],
    ["don't - 'quote' –", ["don't", "quote'"]],
    ['Größe हिन्दी v2', ['Größe', 'हिन्दी', 'v2']],
    ['?! … 👍', []],
    ['', []],
  ])('of %j', (text, words) => {
    expect(hintDraft(text).words).toEqual(words)
  })
})

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['Version 1.2 is ready at a.example.com. Done', ['Version 1.2 is ready at a.example.com.', 'Done']],
    ['One\nTwo, three\n\n  Four  ', ['One', 'Two, three', 'Four']],
    ['Yes. !! 👍\n...\n7', ['Yes.', '7']],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(hintDraft(text).sentences).toEqual(sentences)
  })
})

describe('whether a draft is English', () => {
  test.each([
    [true, 'Can you send the files'],
    [true, 'CAN YOU SEND IT'],
    [true, 'it’s Ankara Bergen Cusco'],
    [false, 'Ankara Bergen Cusco the Dallas'],
    [true, 'Ankara the Bergen Cusco 2026 17 300'],
    [true, 'the 12 logos today'],
    [false, 'the logo'],
    [false, 'for you'],
    [false, ''],
    [false, '1 2 3 4'],
    [false, 'Die Dateien sind morgen Abend fertig'],
  ])('%s: %s', (english, text) => {
    expect(hintDraft(text).english).toBe(english)
  })
})

test('a text longer than any message is looked at in its first 20,000 units alone', () => {
  const long = `${'word '.repeat(4000)}behind it`
  expect(hintDraft(long).text).toHaveLength(20_000)
  expect(hintDraft(long).words).toHaveLength(4000)
  expect(hintDraft(long).words).not.toContain('behind')
})
