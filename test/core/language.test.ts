import { expect, test } from 'vitest'
import { directionOf, isLanguage, languages, languageTag } from '../../src/core/language.ts'

test('only a language that the words are written in is one', () => {
  expect(languages.filter(isLanguage)).toEqual([...languages])
  for (const other of ['', 'auto', 'pt-BR', 'EN', 'xx', null, undefined, 0, ['en']]) expect(isLanguage(other)).toBe(false)
})

test('a tag is one that the browser knows', () => {
  expect(languageTag('pt_BR')).toBe('pt-BR')
  for (const language of languages) expect(Intl.getCanonicalLocales(languageTag(language))).toEqual([languageTag(language)])
})

test.each([
  ['ur', 'rtl'], ['ar-EG', 'rtl'], ['he', 'rtl'], ['fa-IR', 'rtl'], ['en', 'ltr'], ['de-AR', 'ltr'], ['hi', 'ltr'], ['', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})
