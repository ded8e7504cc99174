import { describe, expect, test } from 'vitest'
import { payMe } from '../../src/detectors/pays/pay-me.ts'
import { tokenAt } from './token-at.ts'

const asked = (line: string): boolean => {
  const { tokens, index } = tokenAt(line)
  return payMe(tokens, index) !== undefined
}

describe('an ask to be paid directly', () => {
  test.each([
    'when you «pay me outside',
    'me «pagas por transferencia',
    'directly it is cheaper to «pay',
    '«pay half without Fiverr',
    'please «pay by cash outside Fiverr',
    '«pay with paypal without Fiverr',
    '«pay me instead, not on Fiverr',
    'whenever you like «pay me directly',
    'somehow «pay me directly',
  ])('is %s', (line) => expect(asked(line)).toBe(true))

  test.each([
    'how do you «pay me directly',
    'the «money is directly cheaper',
    'they «pay half without Fiverr',
    '«pay it without Fiverr',
    '«pay me instead',
    '«pay me on Fiverr',
    '«pay the cashier without Fiverr',
    '«pay riverbank without Fiverr',
    '«pay wired money to me',
    '«pay to rewire the money to me',
    '«wire the moneybox to me',
    'the wire, «pay the interest to me',
    '«pay me nothing on Fiverr',
    '«pay me the knot on Fiverr',
  ])('is not %s', (line) => expect(asked(line)).toBe(false))
})
