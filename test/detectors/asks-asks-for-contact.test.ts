import { describe, expect, test } from 'vitest'
import { asksForContact } from '../../src/detectors/asks/asks-for-contact.ts'
import { tokenAt } from './token-at.ts'

const asks = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return asksForContact(tokens, index, clause)
}

describe('an ask for a way to reach the reader', () => {
  test.each([
    'ممكن رقم «الواتساب؟',
    'can I, «whatsapp number?',
    'what is your «ig',
    'what is your «number to call',
    'can I your «email?',
    'can I see your «email?',
    'can I get the «رقم رقمك',
    'do you have an «email?',
    'do you have a «phone?',
    'do you have a «number?',
    'have you got a «number where I can call',
    'pls «share whatsapp no',
    '«share whatsapp number',
    'apna whatsapp number «bhej do',
    'I «bhejo your number',
    'whatsapp number «bhejo',
    '«kirim nomor wa',
    'if you can «leave me your new cell',
  ])('is %s', (line) => expect(asks(line)).toBe(true))

  test.each([
    'can I, «line number?',
    'your «phone',
    'with your «email?',
    'what is your «line',
    'what is your house «number for the sign',
    'they need your «email',
    'I need all of your «email',
    'can the page, once it is up, get your «phone',
    'can I please see the text in your «email?',
    'can they undertake your «email',
    'can it be your «email as well?',
    'do you have a «telegram?',
    'do you have a «no?',
    'do you have an «email',
    'do you have a big and old thing with an «email?',
    'I «share your phone number',
    'they «share whatsapp number',
    '«share whatsapp',
    '«kirim my email',
  ])('is not %s', (line) => expect(asks(line)).toBe(false))
})
