import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { hints } from '../../src/coach/index.ts'
import { giveHints } from '../../src/core/give-hints.ts'
import { fillReply, longestReply, longestTitle, placeholders, repliesOf, searchReplies, shippedReplies, type SavedReply } from '../../src/core/replies.ts'
import { checkDraft } from '../../src/fiverr/check-draft.ts'

const labels = { buyer: 'buyer’s name', order: 'order number', date: 'date' }
const shipped: readonly SavedReply[] = [{ id: 'first', title: 'First', text: 'Hello', rank: 10, shipped: true }]

describe('filling', () => {
  test('known placeholders are filled, unknown ones stay visible and are named', () => {
    const filled = fillReply('Hello {buyer}, order {order} of {date}. {other} {{buyer}', { buyer: 'Maria', date: 'today' }, labels)
    expect(filled.text).toBe('Hello Maria, order [order number] of today. {other} {Maria')
    expect(filled.gaps.map(({ start, end }) => filled.text.slice(start, end))).toEqual(['[order number]'])
  })

  test('what a name holds is never filled again, and gaps are exactly what was left', () => {
    const piece = fc.constantFrom('{buyer}', '{order}', '{date}', ' and ', '{', '}', '$1', '$&')
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), fc.string(), (pieces, name) => {
      const text = pieces.join('')
      const { text: filled, gaps } = fillReply(text, { buyer: `${name}{order}`, date: 'd' }, labels)
      expect(gaps.every(({ start, end }) => filled.slice(start, end) === '[order number]')).toBe(true)
      expect(gaps).toHaveLength(text.split('{order}').length - 1)
      expect(filled.split('{order}').length - 1).toBe(text.split('{buyer}').length - 1)
    }))
  })
})

test('a value that is empty counts as not known, and every gap is told', () => {
  const { text, gaps } = fillReply('{buyer}: {order} {date}{buyer}', { buyer: '', order: '[x]' }, labels)
  expect(text).toBe('[buyer’s name]: [x] [date][buyer’s name]')
  expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual(['[buyer’s name]', '[date]', '[buyer’s name]'])
})

describe('the list', () => {
  test('own replies stand by rank, changed ones in place of the shipped, removed ones nowhere', () => {
    const own = { title: 'Own', text: 'Hi', rank: -1 }
    expect(repliesOf({ a: own }, shipped).map(({ id }) => id)).toEqual(['a', 'first'])
    expect(repliesOf({ first: { ...own, text: 'Changed' } }, shipped)).toMatchObject([{ id: 'first', text: 'Changed', shipped: false }])
    expect(repliesOf({ first: { removed: true } }, shipped)).toEqual([])
  })

  test('whatever storage holds, nothing throws and nothing is longer than allowed', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.anything(), fc.record({ title: fc.string(), text: fc.string({ maxLength: 5000 }), rank: fc.anything() }))), (kept) => {
      for (const { title, text } of repliesOf(kept, shipped)) {
        expect(title.length).toBeLessThanOrEqual(longestTitle)
        expect(text.length).toBeLessThanOrEqual(longestReply)
      }
    }))
  })

  test('a search finds words in titles and texts, in any order', () => {
    const list = [...shipped, { ...shipped[0], id: 'b', title: 'Progress', text: 'On time' } as SavedReply]
    expect(searchReplies(list, ' TIME  prog').map(({ id }) => id)).toEqual(['b'])
    expect(searchReplies(list, '')).toHaveLength(2)
  })
})

describe('what is kept of a reply', () => {
  const listed = (value: unknown): readonly SavedReply[] => repliesOf({ a: value }, [])

  test('is its title, text and rank', () => {
    expect(listed({ title: 'T', text: 'Hi', rank: 2.5, more: 1 })).toEqual([{ id: 'a', title: 'T', text: 'Hi', rank: 2.5, shipped: false }])
    expect(listed({ title: '', text: ' Hi ' })).toEqual([{ id: 'a', title: '', text: ' Hi ', rank: 0, shipped: false }])
    for (const rank of ['1', NaN, Infinity, null]) expect(listed({ title: 'T', text: 'Hi', rank })).toMatchObject([{ rank: 0 }])
  })

  test('is as long as may be', () => {
    expect(listed({ title: 't'.repeat(longestTitle + 1), text: 'x'.repeat(longestReply + 1) })).toMatchObject([{ title: 't'.repeat(longestTitle), text: 'x'.repeat(longestReply) }])
  })

  test.each([null, undefined, 7, 'x', [], {}, { title: 'T' }, { text: 'Hi' }, { title: 7, text: 'Hi' }, { title: 'T', text: 7 }, { title: 'T', text: ' \n' }, { removed: true }])('%j is none', (value) => {
    expect(listed(value)).toEqual([])
  })

  test('replies of one rank stand by id', () => {
    const same = { title: 'T', text: 'Hi', rank: 10 }
    expect(repliesOf({ z: same, a: same, m: { ...same, rank: 9 } }, shipped).map(({ id }) => id)).toEqual(['m', 'a', 'first', 'z'])
    expect(repliesOf({ a: same, m: { ...same, rank: 9 }, z: same }, shipped).map(({ id }) => id)).toEqual(['m', 'a', 'first', 'z'])
  })
})

describe('the replies that come with it', () => {
  const word = (key: string): string => (messages as Record<string, { message: string }>)[key]?.message ?? ''

  test.each(shippedReplies)('%s keeps to the rules, gets no hint and knows its placeholders', (id) => {
    const text = word(`reply_${id}_text`)
    expect(text.length).toBeGreaterThan(40)
    expect(word(`reply_${id}_title`).length).toBeLessThanOrEqual(longestTitle)
    const filled = fillReply(text, { buyer: 'Maria' }, labels).text
    expect(checkDraft(filled, { order: false })).toEqual([])
    expect(giveHints(filled, { waited: undefined, firstAnswer: id === 'first', orderRuns: undefined, silentFor: undefined, sentElsewhere: 0 }, { hints, off: [] })).toEqual([])
    expect([...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => placeholders.some((one) => one === name))).toBe(true)
  })
})
