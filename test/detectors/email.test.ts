import { describe, expect, test } from 'vitest'
import { foundIn, readCases } from './read-cases.ts'

describe('marks exactly the mail addresses, and no other detector marks anything else', () => {
  test.each(readCases('email').map((example) => [example.line, example] as const))('%s', (_line, { text, marked }) => {
    expect(foundIn(text)).toEqual(marked.map((span) => ({ kind: 'email', ...span })))
  })
})

test('reads what is told over several lines', () => {
  const [text, piece] = ['line 1 is jodoe.maps\nline 2 is @icloud\nline 3 is .com', 'jodoe.maps\nline 2 is @icloud\nline 3 is .com']
  expect(foundIn(text)).toEqual([{ kind: 'email', start: text.indexOf(piece), end: text.length }])
})
