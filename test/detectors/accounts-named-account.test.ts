import { describe, expect, test } from 'vitest'
import { namedAccount } from '../../src/detectors/accounts/named-account.ts'
import { classes } from '../../src/detectors/words/classes.ts'
import { markFrom } from './token-at.ts'

const marked = (line: string): string => markFrom(line, classes.messenger, ({ tokens, draft, index }) => namedAccount(tokens, draft, index))

describe('an account behind the name of its messenger', () => {
  test.each([
    '«telegram channel jodoe99»',
    'that is «a chat app jodoex»',
    'my «skype is jodoex»',
    '«kik is jodoe99»',
    '«tele gram: jodoex»',
    'the «telegram: jodoex» thanks',
    'ok, «telegram jodoex», thanks',
    'so the «tg: jodoe99» works',
    'so my «tg jodoe99» works',
    'so «wa 07700900123» works',
    '«line id jodoex»',
    '«steam 07700900123» please',
    'add me on «signal: jodoex» there',
    'find me on «Facebook: Jo Doe»',
    'search «facebook Jo Doe Studio»',
    'look for «facebook Jo Doe»',
    'find me there on «Facebook Jo Doe»',
    '«facebook i am Jo Doe»',
    '«messenger, my name: Jo Doe»',
    'on «fb, Jo Doe Edits»',
    'find «fb as Jo Doe» work',
    '«facebook, im Jo Doe» work',
    'on «fb, Jo Doe Edits» account',
    'contact «fb, Jo Doe Edits» please',
    'my «facebook is Jo Doe»',
    '«facebook: "Jo Doe»"',
    '«facebook: Jo Doe Big Art Studio» Ltd',
  ])('%s', (line) => expect(marked(line)).toBe(line))

  test.each([
    'whats - jodoex',
    'facebook imagine Jo Doe',
    'facebook i see Jo Doe',
    'facebook we am Jo Doe',
    'search facebook - Jo Doe',
    'facebook name - Jo Doe',
    'facebook name Jo Doe',
    'my facebook - is Jo Doe',
    'on fb - Jo Doe',
    'line x3.14159',
    'my line is +12025550143',
    'telegram send_message(text)',
    'slack is jodoex',
    'tele gram on jodoex',
    'so my telegram is jodoex blue',
    'it is the bird app jodoex blue',
    'so tg: jodoex there',
    'so steam 07700900123 works',
    'so steam jodoe99 please',
    'signal: jodoex',
    'the facebook is Jo Doe',
    'search facebook Jo',
    'search fb Jo Doe',
    'facebook, Jo Doe',
    'my facebook, is Jo Doe',
  ])('none in %s', (line) => expect(marked(line)).toBe(line))

  test.each([
    ['my telegram: jodoex', { certain: true, disguised: false }],
    ['telegram jodoe99', { certain: true, disguised: false }],
    ['add me on telegram jodoex', { certain: false, disguised: false }],
    ['tele gram jodoe99', { certain: true, disguised: true }],
    ['the bird app jodoex', { certain: false, disguised: true }],
    ['f b: jodoe99', { certain: true, disguised: true }],
  ])('how sure it is in %s', (line, expected) => {
    const sure: unknown[] = []
    markFrom(line, classes.messenger, ({ tokens, draft, index }) => {
      const found = namedAccount(tokens, draft, index)
      if (found !== undefined) sure.push({ certain: found.certain, disguised: found.disguised })
      return found
    })
    expect(sure).toEqual([expected])
  })
})
