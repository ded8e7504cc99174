import { describe, expect, test } from 'vitest'
import { dodgesFee } from '../../src/detectors/asks/dodges-fee.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return dodgesFee(tokens, index, clause)
}

describe('a way round the fee', () => {
  test.each([
    'no «fee on Fiverr',
    "let's not pay the «fee",
  ])('is %s', (line) => expect(says(line)).toBe(true))

  test.each([
    'the Fiverr «fee',
    'no «fee with a direct debit to me',
    'no «fee for a direct transfer to me',
    'no «fee, direct payment to me',
    'no «fee on a direct deposit to me',
    'piano «fee on Fiverr',
    'note «fee on Fiverr',
    'save it all once for the blue green «fee on Fiverr',
    'the «fee on Fiverr is what one could save',
    'it was not in the old Fiverr «fee',
  ])('is not %s', (line) => expect(says(line)).toBe(false))
})
