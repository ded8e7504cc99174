import { describe, expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'

/** What is marked in a typed text for a piece of its folded form. */
const marked = (typed: string, piece: string): string => {
  const { folded, typedSpan } = foldDraft(typed)
  const at = folded.indexOf(piece)
  expect(at).toBeGreaterThanOrEqual(0)
  const { start, end } = typedSpan(at, at + piece.length)
  return typed.slice(start, end)
}

describe('what is marked of a text', () => {
  test.each([
    ['to 𝐣𝐨@example.com now', 'jo@example.com', '𝐣𝐨@example.com'],
    ['ﬁnd', 'f', 'ﬁ'], ['ﬁnd', 'in', 'ﬁn'],
    ['cafe\u0301 jo', 'cafe', 'cafe\u0301'], ['e\u0301\u0302x', 'e', 'e\u0301\u0302'],
    ['é 👩‍👩‍👧', '👩', '👩‍👩‍👧'],
    ['2\ufe0f\u20e30\ufe0f\u20e3', '20', '2\ufe0f\u20e30\ufe0f\u20e3'],
  ])('%s: whole characters for "%s"', (typed, piece, expected) => {
    expect(marked(typed, piece)).toBe(expected)
  })

  test.each([
    ['j\u200bo\u200bd\u200b now', 'jod', 'j\u200bo\u200bd\u200b'],
    ['j\u2060o\u2060 now', 'jo', 'j\u2060o\u2060'],
    ['j\u200bo\u200b', 'jo', 'j\u200bo\u200b'],
    // None inside, another one inside, one that emoji are made with, a sign that is seen: not of the same disguise.
    ['jo\u200b now é', 'jo', 'jo'],
    ['j\u200bo\u2060 now', 'jo', 'j\u200bo'],
    ['j–o– now', 'j-o', 'j–o'],
    ['jéoé', 'jeo', 'jéo'],
    ['ⓙoⓙx', 'jo', 'ⓙo'],
    ['j\u200bo now', 'jo', 'j\u200bo'],
  ])('%j: the invisible sign behind each letter is one of "%s"', (typed, piece, expected) => {
    expect(marked(typed, piece)).toBe(expected)
  })
})

test('where something odd stands is told of every piece of a text, to the letter', () => {
  const { folded, oddIn } = foldDraft('ab 𝐜 de 𝐟 gh 𝐢 jk 𝐥')
  const odd = [...folded].flatMap((letter, at) => ('cfil'.includes(letter) ? [at] : []))
  for (let start = 0; start <= folded.length; start += 1) {
    for (let end = start; end <= folded.length + 1; end += 1) expect([start, end, oddIn(start, end)]).toEqual([start, end, odd.some((at) => at >= start && at < end)])
  }
})

test('capitals of every alphabet are known where they were typed', () => {
  const typed = 'Éa ÑO Яд ﬁA'
  const { folded, upperAt } = foldDraft(typed)
  expect([...folded].map((letter, at) => (upperAt(at) ? letter.toUpperCase() : letter)).join('')).toBe('Ea NO Яд fiA')
  expect(upperAt(folded.length)).toBe(false)
})
