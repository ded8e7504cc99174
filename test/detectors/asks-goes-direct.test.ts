import { describe, expect, test } from 'vitest'
import { goesDirect } from '../../src/detectors/asks/goes-direct.ts'
import { tokenAt } from './token-at.ts'

const says = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return goesDirect(tokens, index, clause)
}

describe('an ask to deal directly', () => {
  test.each([
    "let's take this to a «private chat",
    "let's go «direct, cancel the order",
    "let's work «directly",
    'so could we for the rest finish it «directly',
    'would you be open to work «privately',
    'could you do this «privately',
    'come to me «direct next time',
    'get it from me «direct for half',
  ])('is %s', (line) => expect(says(line)).toBe(true))

  test.each([
    "let's take it to a «private beach",
    "let's take the pilot to a «private spotlight",
    "let's take it to a «private headline",
    'too «direct, cancel, cheaper',
    "let's talk «directly",
    "let's undo «direct, cancel",
    "let's got «direct, cancel",
    'can they pay «privately',
    'can you pay «privately on it',
    'can you split «privately',
    'order through them «directly',
    'order it all and see me «directly',
    'me «direct, order it',
    'hire me «direct off my new page',
    'come «direct, 30% now',
    'see me «direct for half',
    'come to me «direct at a time',
    'come to me «direct next day',
    'come when it is all done and sent to me «direct for half',
    'can we work «directly for',
    'can we work «directly then?',
    'it was done by me, and they did it all «direct for half, come',
    "let's deal with anyone, «directly",
  ])('is not %s', (line) => expect(says(line)).toBe(false))
})
