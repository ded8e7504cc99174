import { describe, expect, test } from 'vitest'
import { bankDetails } from '../../src/detectors/pays/bank-details.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.payment, ({ tokens, index }) => bankDetails(tokens, index))

describe('a bank account with its branch', () => {
  test.each([
    'so bank «account 12345678 sort code 20-00-00» works',
    'so «bank HBL branch 123 account 1234567» works',
    '«bank account 1234567, routing 021000021»',
    'so «bank: account 55017900» works',
    'so «bank: account 5501-7900» - 44',
    'so «account number: 12345678 sort code 20-00-00» works',
    '«12345678 sort code 20-00-00»',
    'order, «12345678 ifsc code 0001234» works',
    'so «bsb 123456 account 123456, then 1234567» ok',
    'so «bsb 123456 and 1234567 or 123456» ok',
    'so «routing 1234567 account 12345» ok',
    'so «routing 1234567 account 12345» for 12 of 34',
    'so «bank account 1234567 iban 12» of all in the big old town by the sea in the land that we all love 12',
  ])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'bank account 123456 sort code 20-00-00',
    'bank: HBL account 5501790',
    'bank: HBL account 5501-790',
    'bank: HBL 5501-7900-4433',
    'bank: one two three four five account 55017900',
    'swift 021000021 account 12345678',
    'account 12345678 routing',
    'routing table 12345678',
    '12345678 is what it was on the old big page with ifsc 0001234',
    'account 12345678 ifsc is the one with 0001234',
    'routing 021000021 is what it was on the old page for account 12345678',
    'bank, branch of 5501',
    'account bank: 55017900',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))
})
