import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { atWords, dotWords } from '../../src/detectors/words/address-words.ts'
import { digitWords } from '../../src/detectors/words/number-words.ts'
import { foundIn } from './read-cases.ts'

/** Languages whose words the oracle does not share: written forms for accounting, or none that people dial with. */
const otherForms = new Set(['hbo-IL'])
const dialled = '2025550143'

const lines = (list: string): readonly (readonly [string, readonly string[]])[] =>
  list.trim().split('\n').map((line) => {
    const [words = '', ...phrases] = line.split('|')
    const [language = '', ...rest] = words.split(' ')
    return [language, [...rest.filter((word) => word !== ''), ...phrases]]
  })

const marks = (text: string, piece: string, kind: string): void => {
  const start = text.indexOf(piece)
  expect(foundIn(text)).toEqual([{ kind, start, end: start + piece.length }])
}

describe('number words', () => {
  const languages = lines(digitWords).filter(([language]) => language !== 'en-shapes')

  test('cover at least 60 languages, ten digits each', () => {
    expect(languages.length).toBeGreaterThanOrEqual(60)
    for (const [language, words] of languages) expect([language, words.length]).toEqual([language, 10])
  })

  test.each(languages)('make a number to dial in %s', (_language, words) => {
    for (const separator of [' ', '-']) {
      const number = [...dialled].map((digit) => words[Number(digit)]?.split('/')[0]).join(separator)
      marks(`my number is ${number}`, number, 'phone')
    }
  })

  test('are those of n2words', async () => {
    const folder = new URL('../../node_modules/n2words/src/', import.meta.url)
    const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}-[\w-]+\.js$/.test(name) && !otherForms.has(name.replace('.js', '')))
    expect(files.length).toBeGreaterThan(50)
    for (const path of files) {
      const { toCardinal } = (await import(/* @vite-ignore */ new URL(path, folder).href)) as { toCardinal: (value: number) => string }
      const number = [...dialled].map((digit) => toCardinal(Number(digit))).join(' ')
      expect([path, foundIn(`my number is ${number}`)]).toEqual([path, [{ kind: 'phone', start: 13, end: 13 + number.length }]])
    }
  })
})

describe('words for "@" and the dot', () => {
  const dots = new Map(lines(dotWords))

  test.each(lines(atWords))('spell an address in %s', (language, words) => {
    for (const at of words) {
      for (const dot of dots.get(language) ?? ['dot']) {
        const address = `jodoe ${at} gmail ${dot} com`
        if (at.startsWith('圈')) continue
        marks(`write to ${address} today`, address, 'email')
      }
    }
  })
})
