import { describe, expect, test } from 'vitest'
import { offer } from '../../src/detectors/pays/offer.ts'
import { tokenAt } from './token-at.ts'

const offered = (line: string): string | undefined => {
  const { draft, tokens, index } = tokenAt(line)
  const found = offer(tokens, index)
  return found && draft.folded.slice(found.start, found.end) + (found.disguised === true ? ' (disguised)' : '')
}

describe('an offer to be paid elsewhere', () => {
  test.each([
    'I also take «PayPal',
    'I take «PayPal payment',
    'I take «PayPal\nsee you',
    '«steam me direct',
    'pay me by «steam',
    'pay me «wise',
    'direct is best, the rest to my «wise',
    'so do you accept «PayPal here?',
    'can we use «PayPal, cheaper for both',
    'use «Wise in place of the slow Fiverr',
    'However, I take «PayPal',
    'anyhow I take «PayPal',
    'mandas el dinero por mi «PayPal',
    'yo lo digo: a veces pagas «PayPal',
  ])('is %s', (line) => expect(offered(line)).toBeDefined())

  test.each([
    'I see «PayPal',
    'they take «PayPal',
    'so «PayPal works',
    '«PayPal works?',
    'pay them by «steam',
    'can we see it all via «steam',
    'can they pay it via «wise',
    'it goes to my «PayPal',
    'the rest goes to my «PayPal',
    'send the money to the «PayPal',
    'yo paga «PayPal',
    'оплатить то что там было у него «пейпал',
    'they send you by «PayPal',
    'can I «paypal you',
    'do they take «PayPal?',
    'do you see «PayPal?',
    'send it once they have seen your «PayPal',
    'can we see «PayPal, cheaper for both',
    'send me your «bank song',
    'send me your «bank accountant',
    '«wise men directly',
    '«wise name directly',
    'can we find the restaurant via «steam',
    'can we see the forest via «steam',
    'straight the restaurant goes to my «PayPal',
    'straight the forest goes to my «PayPal',
    'they transferred you the money by «PayPal',
    'they send you the restored house by «PayPal',
    'they send you the forest by «PayPal',
    'they pay your team by «PayPal',
    'they pay Lou by «PayPal',
    'do you misuse «PayPal?',
    'can we see the user «PayPal, cheaper',
    'can we see the house «PayPal, cheaper',
    'use «Wise placed on Fiverr',
    'use «Wise knot on Fiverr',
    'I take «PayPal orders',
  ])('is not %s', (line) => expect(offered(line)).toBeUndefined())

  test.each([
    ['hi there, I take «p a y p a l', 'i take p a y p a l (disguised)'],
    ['ok. I take «PayPal', 'i take paypal'],
  ])('marks the ask in %s', (line, piece) => expect(offered(line)).toBe(piece))
})
