import { describe, expect, test } from 'vitest'
import { contactAsks } from './contact-asks.ts'
import { foundIn } from './read-cases.ts'

/** Languages written without spaces. */
const unspaced = new Set(['zh', 'zh-Hant', 'ja', 'ko', 'th'])

const rows = contactAsks.trim().split('\n').map((line) => {
  const [label = '', verbs = '', nouns = ''] = line.split('|')
  const [language = '', order] = label.split(' ')
  const space = unspaced.has(language) ? '' : ' '
  const join = (verb: string, noun: string): string => {
    if (verb.includes('…')) return verb.replace('…', noun)
    return order === 'last' ? `${noun}${space}${verb}` : `${verb}${space}${noun}`
  }
  return [language, verbs.split(',').flatMap((verb) => nouns.split(',').map((noun) => join(verb, noun)))] as const
})

describe('asks for a way to be reached', () => {
  test('are known in at least 35 languages', () => expect(rows.length).toBeGreaterThanOrEqual(35))

  test.each(rows)('are marked whole in %s', (_language, asks) => {
    for (const ask of asks) expect([ask, foundIn(ask)]).toEqual([ask, [{ kind: 'off-platform', start: 0, end: ask.length }]])
  })
})
