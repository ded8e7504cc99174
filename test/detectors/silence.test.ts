import { describe, expect, test } from 'vitest'
import { foundIn, readCases } from './read-cases.ts'

describe('says nothing about ordinary work talk', () => {
  test.each(readCases('silent').map(({ text }) => [text] as const))('%s', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
