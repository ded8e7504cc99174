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
    ['jjooddooee', 'jodoe'],
    ['JJooddooee', 'jodoe'],
    // Of the other words those that are typed so too, from four letters on.
    ['jjooddooee aatt xx mmee aa ssee', 'jodoe at xx me aa se'],
    ['eettaatt see jjooddooee eerr off', 'etat see jodoe er off'],
    // Signs of addresses are read once where they touch.
    ['jjooddooee@ @x. .y', 'jodoe@ @x. .y'],
    ['jjooddooee@@@x...y', 'jodoe@x.y'],
    ['jjooddooee!!--,, 1122', 'jodoe!!--,, 1122'],
    ['jjooddooee@@', 'jodoe@'],
    ['@@jjooddooee', '@jodoe'],
    ['jjooddooee.@x', 'jodoe.@x'],
    ['жжооддооее', 'жодое'],
  ])('%s is read as %s', (text, expected) => {
    expect(undoubled(text)?.folded).toBe(expected)
  })

  test.each(['a bookkeeper in Mississippi', 'aabb ccdd', 'aabbccdd', 'aabbccddeef', 'aabbccdeff', 'xaabbccddee', '1122334455', 'a@@b', 'hello there', ''])('%s has none', (text) => {
    expect(undoubled(text)).toBeUndefined()
  })

  test('lead back to both letters as they were typed', () => {
    const text = 'to jjooddooee now'
    const reading = undoubled(text)
    expect(reading?.typedSpan(3, 8)).toEqual({ start: 3, end: 13 })
  })

  test('lead back to both signs too', () => {
    const text = 'jjooddooee@@xxyy'
    const reading = undoubled(text)
    expect(reading?.folded).toBe('jodoe@xy')
    expect(reading?.typedSpan(0, 8)).toEqual({ start: 0, end: text.length })
    expect(reading?.typedSpan(6, 8)).toEqual({ start: 12, end: 16 })
    expect(reading?.oddIn(0, 5)).toBe(true)
  })
})
