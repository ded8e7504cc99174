import { describe, expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { undouble } from '../../src/core/undouble.ts'
import { newLexer } from '../../src/detectors/lexers.ts'

const lex = newLexer()
const undoubled = (text: string): ReturnType<typeof undouble> => {
  const draft = foldDraft(text)
  return undouble(draft, lex(draft.folded))
}

describe('letters typed twice', () => {
  test.each([
    ['jjooddooee aatt eexxaammppllee', 'jodoe at example'],
    ['write to jjooddooee@@eexxaammppllee..ccoomm', 'write to jodoe@example.com'],
  ])('%s is read as %s', (text, expected) => {
    expect(undoubled(text)?.folded).toBe(expected)
  })

  test.each(['a bookkeeper in Mississippi', 'aabb ccdd', 'hello there'])('%s has none', (text) => {
    expect(undoubled(text)).toBeUndefined()
  })

  test('lead back to both letters as they were typed', () => {
    const text = 'to jjooddooee now'
    const reading = undoubled(text)
    expect(reading?.typedSpan(3, 8)).toEqual({ start: 3, end: 13 })
  })
})
