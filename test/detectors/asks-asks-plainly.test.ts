import { describe, expect, test } from 'vitest'
import { asksPlainly } from '../../src/detectors/asks/asks-plainly.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return asksPlainly(tokens, index, clause)
}

describe('an ask made of nothing else', () => {
  test.each([
    'so, thanks for the lovely pages, give me your «number, I like it',
    'give email «phone',
  ])('is %s', (line) => expect(says(line)).toBe(true))

  test.each([
    'no give me your «phone',
    'your «phone we give',
    'give me - your «phone',
    'give me; your «phone',
    'can you «phone',
    'give «phone',
    'give the «number',
    'text your «number',
    'give me your «line',
    'can I please now just also have just also have your «phone',
    'so you «email me',
  ])('is not %s', (line) => expect(says(line)).toBe(false))
})
