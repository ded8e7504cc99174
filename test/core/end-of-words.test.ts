import { expect, test } from 'vitest'
import { endOfWords } from '../../src/core/end-of-words.ts'

test.each([
  ['ab. ', 2], ['ab.', 2], ['ab!', 2], ['ab?', 2], ['ab ', 2], ['ab\n\t\u3000', 2], ['x .!? ', 1], ['ab.c', 4], ['ab', 2], ['a-', 2], ['a,', 2], ['a/', 2], ['', 0], ['...', 0], [' ', 0],
])('the words of %j end at %i', (text, end) => {
  expect(endOfWords(text)).toBe(end)
})
