import { describe, expect, test } from 'vitest'
import { leavesPlatform } from '../../src/detectors/asks/leaves-platform.ts'
import { tokenAt } from './token-at.ts'

const leaves = (line: string): boolean => {
  const { tokens, index, clause } = tokenAt(line)
  return leavesPlatform(tokens, index, clause)
}

describe('an ask to leave the platform', () => {
  test.each([
    '«where else can I reach you',
    "let's take this «offsite",
    "let's take this «off-site",
    'can I talk to you «somewhere else',
    'we could do it for less, «outside of all this',
    "let's talk «outside, I am faster there",
    "let's deal «outside for the rest",
    "let's deal «outside because it is quicker",
    'hablar «fuera',
    'book me «outside Fiverr',
    'please, it is better «outside the platform',
    'if we do it «without Fiverr',
    'come to me «without Fiverr',
    "we «don't need Fiverr, do we",
    "we «don't need Fiverr anymore",
  ])('is %s', (line) => expect(leaves(line)).toBe(true))

  test.each([
    'contact me about «other than blue colours',
    'we can talk on «another day about Fiverr',
    'on Fiverr we talk about «another idea',
    '«where else did you see it, can I reach you',
    'you can put it «elsewhere',
    'I talk «somewhere else',
    'can it be cheaper «outside',
    'we work «off a cheaper draft',
    'is there «another way for it, or do we put it all on one page and chat?',
    'the kids talk «outside',
    'reach you «outside',
    'the best shop «off the beaten track of Fiverr, talk to them',
    'they do it «without Fiverr',
    'they «skip Fiverr',
    'we «avoid Fiverr fonts',
    'we «avoid the Fiverr green',
    'my page is «without Fiverr',
    "I do «not use Fiverr",
  ])('is not %s', (line) => expect(leaves(line)).toBe(false))
})
