import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'
import { foundIn, readCases } from './read-cases.ts'

describe('marks exactly the addresses outside Fiverr, and no other detector marks anything else', () => {
  test.each(readCases('link').map((example) => [example.line, example] as const))('%s', (_line, { text, marked }) => {
    expect(foundIn(text)).toEqual(marked.map((span) => ({ kind: 'link', ...span })))
  })
})

test.each(['http://localhost:3000/a', 'http://printer.local/a', 'http://127.0.0.1/a', 'http://10.0.0.5/a', 'http://172.16.0.5/a', 'http://172.31.0.5/a', 'http://192.168.0.5/a'])('is not sure of %s, which leads nowhere but into one\'s own network', (text) => {
  expect(checkDraft(text, {}).map(({ certain }) => certain)).toEqual([false])
})

test.each(['http://172.32.0.5/a', 'http://192.0.2.5/a', 'http://example.com/a'])('is sure of %s', (text) => {
  expect(checkDraft(text, {}).map(({ certain }) => certain)).toEqual([true])
})
