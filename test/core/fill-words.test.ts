import { expect, test } from 'vitest'
import { asWordTable, fillWords } from '../../src/core/fill-words.ts'

test.each([
  ['Write to $BUYER$ now', { buyer: { content: '$1' } }, ['maria'], 'Write to maria now'],
  ['$1 of $2', undefined, ['1', '3'], '1 of 3'],
  ['$2 before $1', undefined, ['a', 'b'], 'b before a'],
  ['costs 5 $$', undefined, [], 'costs 5 $'],
  ['$NOBODY$ here', undefined, [], '$NOBODY$ here'],
  ['$WORDS$', { words: { content: '“$1”' } }, ['$1 $& $$'], '“$1 $& $$”'],
  ['$A$$B$', { a: { content: '$1' }, b: { content: '$2' } }, ['x'], 'x'],
] as const)('%s', (message, placeholders, fill, filled) => expect(fillWords({ message, ...(placeholders ? { placeholders } : {}) }, fill)).toBe(filled))

test('a file that is no words gives none', () => {
  for (const value of [undefined, null, 1, 'x', 'message', [], [null], { a: 1, b: { message: 2 }, c: null, d: {}, e: 'message', f: undefined }]) expect(asWordTable(value)).toEqual({})
})

test('entries that are words are kept beside what is none', () => {
  expect(asWordTable({ a: { message: 'A' }, b: null, c: { message: '', description: 'nothing' } })).toEqual({ a: { message: 'A' }, c: { message: '', description: 'nothing' } })
})

test('a placeholder without content stays as it was written', () => {
  expect(fillWords({ message: 'to $A$', placeholders: { a: {} } } as never, ['x'])).toBe('to $A$')
})
