import { describe, expect, test } from 'vitest'
import { foundIn, readCases } from './read-cases.ts'

describe('marks exactly the asks to go elsewhere, and no other detector marks anything else', () => {
  test.each(readCases('off-platform').map((example) => [example.line, example] as const))('%s', (_line, { text, marked }) => {
    expect(foundIn(text)).toEqual(marked.map((span) => ({ kind: 'off-platform', ...span })))
  })
})
