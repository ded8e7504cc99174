import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLexicon, hashOf, readWords, type Lexicon, type LexiconWord } from '../../src/core/lexicon.ts'
import { packWords, unpackLexicon } from '../../src/core/packed-lexicon.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { entries } from '../../src/detectors/words/entries.ts'

/** What a lexicon knows of a word, or nothing. */
function known(lexicon: Lexicon, form: string): LexiconWord | undefined {
  const slot = lexicon.find(hashOf(form, 0, form.length), form.length)
  if (slot < 0) return undefined
  return { classes: lexicon.classes[slot] ?? 0, value: lexicon.values[slot] ?? 0, splittable: lexicon.splittable[slot] ?? 0, leet: lexicon.leet[slot] === 1 }
}

const word = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'b', 'é', '2', '@', '微', '😀', '🙈') })
const facts = fc.record({ classes: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), value: fc.integer({ min: -1, max: 30_000 }), splittable: fc.constantFrom(0, 1, 2), leet: fc.boolean() })

describe('packed words', () => {
  test('say of every word what the words themselves say, and nothing of any other', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(word, facts), { selector: ([form]) => form, maxLength: 30 }), word, (pairs, other) => {
      const words = new Map(pairs)
      const lexicon = unpackLexicon(packWords(words))
      for (const [form, of] of words) expect(known(lexicon, form)).toEqual(of)
      expect(known(lexicon, other)).toEqual(words.get(other))
    }))
  })

  test('share the letters that they have in common, as many as a capital can say', () => {
    const same = { classes: 35, value: -1, splittable: 0, leet: false }
    const long = 'x'.repeat(30)
    const packed = (...forms: readonly string[]): string => packWords(new Map(forms.map((form) => [form, same])))
    expect(packed('abd', 'abc', 'b', 'abcd')).toBe('4\nz 0 0 0 AabcDdCdAb')
    expect(packed(`${long}a`, `${long}b`)).toBe(`2\nz 0 0 0 A${long}aZ${'x'.repeat(5)}b`)
    expect(packed('😀', '🙈')).toBe('2\nz 0 0 0 A😀A🙈')
    expect(packed('a\ud7ffb', 'a\ud7ffc', 'a\ue000b', 'a\ue000c')).toBe('4\nz 0 0 0 Aa\ud7ffbCcB\ue000bCc')
  })

  test('hold no half of a character, which no file could keep', () => {
    const packed = packWords(new Map(['😀', '🙈'].map((form) => [form, { classes: 1, value: -1, splittable: 0, leet: false }])))
    expect(Buffer.from(packed).toString()).toBe(packed)
  })

  test('are all words that the detectors know', () => {
    const words = readWords(entries(), classes.head)
    const [packed, read] = [unpackLexicon(packWords(words)), createLexicon(entries(), classes.head)]
    expect(words.size).toBeGreaterThan(10_000)
    expect([...words.keys()].filter((form) => JSON.stringify(known(packed, form)) !== JSON.stringify(known(read, form)))).toEqual([])
  })

  test('of nothing are nothing', () => {
    expect(known(unpackLexicon(packWords(new Map())), 'a')).toBeUndefined()
    expect(known(createLexicon([], 1), 'a')).toBeUndefined()
  })
})
