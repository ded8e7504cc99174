import { describe, expect, test } from 'vitest'
import { foundIn, readCases } from './read-cases.ts'

describe('marks exactly the telephone numbers, and no other detector marks anything else', () => {
  test.each(readCases('phone').map((example) => [example.line, example] as const))('%s', (_line, { text, marked }) => {
    expect(foundIn(text)).toEqual(marked.map((span) => ({ kind: 'phone', ...span })))
  })
})

test('reads what is told over several lines', () => {
  const [text, piece] = ['+1\n408\n555\n0163', '+1\n408\n555\n0163']
  expect(foundIn(text)).toEqual([{ kind: 'phone', start: text.indexOf(piece), end: text.length }])
})
