import { describe, expect, test } from 'vitest'
import { payeeNumber } from '../../src/detectors/pays/payee-number.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.number, ({ tokens, draft, index }) => payeeNumber(tokens, draft, index))

describe('a number that is there to be paid to', () => {
  test.each([
    'so my «card: 4111111111111111»',
    'send it to my «card (visa) 4111111111111111»',
    'send to «4111111111111111 (visa)» ok',
    '«4111111111111111» visa',
    'send it to my «card 4111111111111111, exp 09/27, cvv 123» ok',
    'so my «card 4111111111111111», is it fine',
    'so it is all on my blue card, send it then to «4111111111111111»',
    'so «konto 123 456 789» ok',
    'so «konto: 123456789» ok',
    'so «konto jodoex 123456789» ok',
    'so «konto 12345678901234567890» ok',
    '«переведите на карту 2200 1111 2222 3333»',
    'send it to my visa - «card 4111111111111111» ok',
    'send to «4111111111111111» (visa card)',
  ])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'my card 4111111111111111 is expiring',
    'I was billed by pay 4111111111111111',
    'the sample paypal 4111111111111111',
    'so all of the text on the page for my new big card 4111111111111111',
    'so 4111111111111111 visa',
    '4111111111111111 order',
    'konto 12345678',
    'konto 123456789012345678901',
    'konto jodoex jodoey jodoez 123456789',
    'we pay to card 4111 1111 1111 1112',
    'pay to card of them all now 4111 1111 1111 1112',
    'konto 123 four 567 eight 9',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))
})
