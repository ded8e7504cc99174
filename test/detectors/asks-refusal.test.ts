import { describe, expect, test } from 'vitest'
import { refuses } from '../../src/detectors/asks/refusal.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return refuses(tokens, clause, index)
}

describe('a refusal', () => {
  test.each([
    'pay me «outside, it is not allowed',
    '«whatsapp veremem',
    '«whatsapp yazamam',
    '«dışarıda edemeyiz',
    '«dışarıda yazamayiz',
    '«dışarıda istemiyor',
    'no fee but not «outside',
    'tidak «outside',
    'I do not (sorry) work «outside',
    'vapor does not go «outside',
    'the site is not on Fiverr so pay «outside',
    'the fee for it is not due if we work «outside',
  ])('is %s', (line) => expect(says(line)).toBe(true))

  test.each([
    "why don't we work «outside Fiverr",
    "work «outside, I don't mind",
    't «outside',
    '«whatsapp memem',
    'we meet «whatsapp yazamamak',
    'better late than never, let us work «outside',
    'let us work «outside, it is never bad, ok',
    'di pokok «whatsapp',
    'edamam «whatsapp',
    'let us pay «outside not on Fiverr',
    'we would not pay a fee if we work «outside',
    'the fee is not due if we work «outside',
  ])('is not %s', (line) => expect(says(line)).toBe(false))
})
