import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/fiverr/check-draft.ts'
import { foundIn, readCases } from './read-cases.ts'

describe('marks exactly the payments outside Fiverr, and no other detector marks anything else', () => {
  test.each(readCases('payment').map((example) => [example.line, example] as const))('%s', (_line, { text, marked }) => {
    expect(foundIn(text)).toEqual(marked.map((span) => ({ kind: 'payment', ...span })))
  })
})

test.each([
  ['paypal.me/jodoe', 'certain'],
  ['my paypal paypal.me/jodoe', 'certain'],
  ['paypal dot me slash jodoe', 'certain, disguised'],
  ['I take PayPal', 'uncertain'],
  ['send it to me directly, you pay by card', 'uncertain'],
])('"%s" is %s', (text, expected) => {
  expect(checkDraft(text, {}).map(({ certain, disguised }) => `${certain ? 'certain' : 'uncertain'}${disguised ? ', disguised' : ''}`)).toEqual([expected])
})
