import { describe, expect, test } from 'vitest'
import { asksHowToCall } from '../../src/detectors/asks/asks-how-to-call.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return asksHowToCall(tokens, index, clause)
}

describe('an ask how to call the reader', () => {
  test.each([
    'where do I «call you at',
  ])('is %s', (line) => expect(says(line)).toBe(true))

  test.each([
    'how the logo can «call you',
    'how I can «call them',
    'how is it that they can all «call you',
    'how I «call you when it is all done',
    'so that we all know it, tell me how I «call you',
  ])('is not %s', (line) => expect(says(line)).toBe(false))
})
