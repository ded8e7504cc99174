import { describe, expect, test } from 'vitest'
import { talksByMail } from '../../src/detectors/asks/talks-by-mail.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return talksByMail(tokens, index, clause)
}

describe('an ask to talk by mail or telephone', () => {
  test.each(['reach me by «phone', "let's continue by «email", 'can we talk over the «phone?', 'can we do a «phone call?'])('is %s', (line) => expect(says(line)).toBe(true))

  test.each([
    "let's draw by «email",
    'reach them by «phone',
    'reach me soon by «phone',
    "let's talk by «number",
    'can we do a «phone call',
    "let's continue upon «email",
    "let's continue onto «email",
    "let's see it once more, they all go to talk by «email",
  ])('is not %s', (line) => expect(says(line)).toBe(false))
})
