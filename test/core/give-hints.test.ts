import { describe, expect, test } from 'vitest'
import { giveHints } from '../../src/core/give-hints.ts'
import type { Hint, HintFacts, HintId } from '../../src/core/hint.ts'

const facts: HintFacts = { waited: undefined, firstAnswer: undefined, orderRuns: undefined, silentFor: undefined, sentElsewhere: 0 }
const hint = (id: HintId, look: Hint['look']): Hint => ({ id, look })
const given = (hints: readonly Hint[], { draft = 'A draft', off = [] }: { readonly draft?: string; readonly off?: readonly string[] } = {}) => giveHints(draft, facts, { hints, off })
const shown = (...pieces: readonly string[]): readonly string[] | undefined => given([hint('clear', () => pieces)])[0]?.pieces

describe('which hints are given', () => {
  test('those that have something to say, in their order; one about the whole draft has no pieces', () => {
    expect(given([hint('prompt', () => []), hint('ask', () => null), hint('clear', ({ words }) => words)])).toEqual([{ id: 'prompt', pieces: [] }, { id: 'clear', pieces: ['A', 'draft'] }])
  })

  test('none that is turned off, and such a one is not even asked', () => {
    const fails = hint('clear', () => { throw new Error('asked') })
    expect(given([fails, hint('ask', () => [])], { off: ['clear', 'other'] })).toEqual([{ id: 'ask', pieces: [] }])
  })

  test('one that fails says nothing, and the others are given all the same', () => {
    const fails = hint('clear', () => { throw new Error('broken') })
    expect(given([fails, hint('ask', () => [])])).toEqual([{ id: 'ask', pieces: [] }])
  })

  test.each(['', ' ', '\n\t\u00a0'])('none for a draft in which nothing is written: %j', (draft) => {
    expect(given([hint('prompt', () => [])], { draft })).toEqual([])
  })
})

describe('the pieces of a draft that are shown', () => {
  test('are the first three, each once', () => {
    expect(shown('one', 'two', 'one', 'three', 'four')).toEqual(['one', 'two', 'three'])
  })

  test('stand on one line, with one space between words', () => {
    expect(shown('  touch \n\n base\tsoon ')).toEqual(['touch base soon'])
  })

  test.each([
    ['a'.repeat(39), 'a'.repeat(39)],
    ['a'.repeat(40), 'a'.repeat(40)],
    ['a'.repeat(41), `${'a'.repeat(39)}…`],
    [`${'a'.repeat(20)}${' '.repeat(30)}b`, `${'a'.repeat(20)} b`],
    [`${'a'.repeat(38)}😀bc`, `${'a'.repeat(38)}…`],
    [`${'a'.repeat(37)}😀bc`, `${'a'.repeat(37)}😀…`],
  ])('are cut to forty units, never through a character: %s', (piece, cut) => {
    expect(shown(piece)).toEqual([cut])
  })
})
