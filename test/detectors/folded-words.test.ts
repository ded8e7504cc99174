import { expect, test, vi } from 'vitest'
import { foldedWords } from '../../src/detectors/words/folded-words.ts'

test('words are folded, and read once, at the first question', () => {
  const list = vi.fn(() => ['Ждёт', 'über', '', 'ＯＫ'])
  const words = foldedWords(list)
  expect(list).not.toHaveBeenCalled()
  expect(['ok', 'uber', 'ждет', 'OK', ''].filter((word) => words.has(word))).toEqual(['ok', 'uber', 'ждет'])
  expect([...words]).toHaveLength(3)
  expect(list).toHaveBeenCalledOnce()
})
