import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import { causeIds } from '../src/core/cause-id.ts'
import { languages, languageTag } from '../src/core/language.ts'
import { checkDraft } from '../src/fiverr/check-draft.ts'

type Words = Readonly<Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }>>

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'public/_locales')
const wordsOf = (language: string): Words => JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Words
const english = wordsOf('en')
const found = readdirSync(folder)

/** The places of a message, each once: `$NAME$`, `$1`. */
const placesIn = (message: string): readonly string[] => [...new Set([...message.matchAll(/\$[A-Z0-9_]+\$|\$[1-9]/g)].map(([place]) => place))].sort()

test('the languages to choose are the ones with words', () => {
  expect([...languages].toSorted()).toEqual(found.toSorted())
})

describe.each(found)('the words in %s', (language) => {
  const words = wordsOf(language)

  test('are exactly those of English', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test('hold the same places', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(english)) {
      const other = words[key]
      expect(placesIn(other?.message ?? ''), key).toEqual(placesIn(message))
      expect(other?.placeholders ?? {}, key).toEqual(placeholders)
    }
  })

  test('name every place they fill, and fill every place they name', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(words)) {
      const named = placesIn(message).filter((place) => place.length > 2).map((place) => place.slice(1, -1).toLowerCase())
      expect(named.toSorted(), key).toEqual(Object.keys(placeholders).toSorted())
    }
  })

  test('say which language they are', () => {
    expect(words.language_tag?.message).toBe(languageTag(language))
  })

  test('are counted both ways wherever they are counted', () => {
    const counted = Object.keys(words).filter((key) => /_(?:one|other)$/.test(key))
    for (const key of counted) expect(words, key).toHaveProperty(key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one'))
  })

  test('are short where English is: titles of causes, what stores and browsers cut', () => {
    for (const id of causeIds) expect(words[`${id.replaceAll('-', '_')}_title`]?.message.length, id).toBeLessThan(50)
    expect(words.description?.message.length).toBeLessThanOrEqual(132)
  })

  test('put nothing into a message that breaks a rule, and show with an example that does', () => {
    const kinds = (key: string): readonly string[] => checkDraft(words[key]?.message ?? '', { order: false }).map(({ kind }) => kind)
    const put = Object.keys(words).filter((key) => /^note_(?:suggest|incoming_answer)_|^reply_(?:first|progress|questions|holding|stay)_text$/.test(key))
    expect(put.length).toBeGreaterThan(12)
    for (const key of put) expect(kinds(key), key).toEqual([])
    expect(kinds('welcome_try_example')).toEqual(expect.arrayContaining(['email', 'phone']))
  })

  test('end nowhere in white space', () => {
    for (const [key, { message }] of Object.entries(words)) expect(message, key).toBe(message.trim())
  })
})

test('no word is without use', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  const source = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n') + JSON.stringify(manifest)
  const literal = new Set([...source.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]|__MSG_([a-z0-9_]+)__/g)].map((match) => match[1] ?? match[2]))
  // Keys that are put together: each template with enough of its own text stands for all keys that fit it.
  const templates = [...source.matchAll(/`((?:[a-z0-9_]|\$\{(?:[^{}`]|\{[^{}]*\})*\})+)`/g)].map(([, text = '']) => text).filter((text) => text.includes('${') && text.replace(/\$\{.*?\}/g, '').replaceAll('_', '').length >= 3)
  const patterns = templates.map((text) => new RegExp(`^${text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '[a-z0-9_]+')}$`))
  const isUsed = (key: string): boolean => literal.has(key) || literal.has(key.replace(/_(?:one|other)$/, '')) || patterns.some((pattern) => pattern.test(key))
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
})
