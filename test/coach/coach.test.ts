import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { hints } from '../../src/coach/index.ts'
import { giveHints } from '../../src/core/give-hints.ts'
import { hintIds, type HintFacts } from '../../src/core/hint.ts'
import { goodDrafts } from './good-drafts.ts'
import { poorDrafts } from './poor-drafts.ts'

const nothing: HintFacts = { waited: undefined, firstAnswer: undefined, orderRuns: undefined, silentFor: undefined, sentElsewhere: 0 }
const given = (text: string, facts: Partial<HintFacts> = {}, off: readonly string[] = []) => giveHints(text, { ...nothing, ...facts }, { hints, off })
const idsFor = (text: string, facts?: Partial<HintFacts>) => given(text, facts).map(({ id }) => id)

test('every hint is one file, is listed once and has its words', () => {
  const files = readdirSync(new URL('../../src/coach', import.meta.url)).map((file) => file.replace('.ts', ''))
  expect(files.filter((file) => file !== 'index').toSorted()).toEqual([...hintIds].toSorted())
  expect(hints.map(({ id }) => id)).toEqual([...hintIds])
  for (const id of hintIds) for (const part of ['title', 'text']) expect(messages, id).toHaveProperty(`hint_${id}_${part}`)
})

describe('measured', () => {
  test('of sixty good drafts or more at most one in twenty gets a hint', () => {
    expect(goodDrafts.length).toBeGreaterThanOrEqual(60)
    const wrong = goodDrafts.map(({ text, facts }) => [text, ...given(text, facts)]).filter(({ length }) => length > 1)
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(goodDrafts.length / 20)
  })

  test('of sixty poor drafts or more at least 19 in 20 get the hint that they deserve', () => {
    expect(poorDrafts.length).toBeGreaterThanOrEqual(60)
    const missed = poorDrafts.filter(({ text, facts, wants }) => !idsFor(text, facts).includes(wants)).map(({ text, wants }) => `${wants}: ${text}`)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(poorDrafts.length / 20)
  })
})

test('an empty draft gets no hint, and one that is turned off is silent', () => {
  expect(given('  \n', { waited: 1e9 })).toEqual([])
  expect(given('hey bro, gonna do it', {}, ['professional'])).toEqual([])
})

test('other languages are left alone where a hint depends on English wording', () => {
  expect(idsFor('Ich warte. Der Preis hängt davon ab, wie viele Seiten es sind, und wir sprechen morgen noch einmal darüber, wenn alle Bilder da sind.', { firstAnswer: true, orderRuns: true, silentFor: 1e9 })).toEqual([])
})

test('whatever the draft, pieces are its own, short and few, and nothing throws', () => {
  const word = fc.constantFrom('bro', 'SHOUTING', 'LOUDLY', 'HERE', 'leverage', 'touch base', 'review', '5 star', '!!!', '\n', 'the', 'you', 'is', '😀', 'with respect to', 'due to the fact that')
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 60 }).map((all) => all.join(' '))), (text) => {
    for (const { pieces } of given(text, { firstAnswer: true, orderRuns: true, silentFor: 1e9 })) {
      expect(pieces.length).toBeLessThanOrEqual(3)
      const flat = text.replace(/\s+/g, ' ')
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(40)
        expect(flat).toContain(piece.replace(/…$/, ''))
      }
    }
  }), { numRuns: 300 })
})
