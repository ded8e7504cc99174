// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readLastMessage } from '../../src/fiverr/read-last-message.ts'
import { flow, g2, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const read = (messages: string, readable = true) => readLastMessage(pageOf(wrap(flow(messages) + g2())), 'thread', readable)
const failed = (text: string) => msg(true, text).replace('message-content', 'message-content failed')

test.each([
  ['nothing marked', msg(false, 'Hello') + msg(true, 'Hi'), 'delivered'],
  ['the failed mark', msg(false, 'Hello') + failed('Hi'), 'failed'],
  ['failed in words', msg(false, 'Hello') + msg(true, 'Hi', '<p>Message not delivered</p>'), 'failed'],
  ['failed in other words', msg(false, 'Hello') + msg(true, 'Hi', '<p>Your message was not sent.</p>'), 'failed'],
  ['held', msg(true, 'Hi', '<p>Your message is being reviewed by our Trust and Safety team due to a possible Terms of Service violation.</p>'), 'held'],
  ['only visible to the seller', msg(true, 'Hi', '<p>Only visible to you</p>'), 'hidden'],
  ['an older one failed', failed('Hi') + msg(true, 'Hi again'), 'delivered'],
  ['only the buyer wrote', msg(false, 'Hello'), 'none'],
  ['the seller writes the very words', msg(false, 'Hello') + msg(true, 'Message not delivered'), 'delivered'],
  ['the buyer quotes them', msg(true, 'Hi') + msg(false, 'Your message is being reviewed by our Trust and Safety team'), 'delivered'],
] as const)('%s', (_name, messages, expected) => {
  expect(read(messages)).toEqual(seen(expected))
})

test('in another language a remark is a gap, the failed mark is not', () => {
  const me = (html: string) => html.replaceAll('>Me<', '>Ich<')
  expect(read(me(msg(false, 'Hallo') + msg(true, 'Hi', '<p>Deine Nachricht wird gerade geprüft.</p>')), false)).toEqual(unseen('unsupported'))
  expect(read(me(msg(false, 'Hallo') + failed('Hi')), false)).toEqual(seen('failed'))
  expect(read(me(msg(false, 'Hallo') + msg(true, 'Hi')), false)).toEqual(seen('delivered'))
})

test('the failed mark counts where it is shown', () => {
  expect(read(msg(false, 'Hello') + msg(true, 'Hi', '<button data-testid="retry-button" hidden>Retry</button>'))).toEqual(seen('delivered'))
  expect(read(msg(false, 'Hello') + msg(true, 'Hi', '<button data-testid="retry-button">Retry</button>'))).toEqual(seen('failed'))
  expect(read(msg(false, 'Hello') + msg(true, 'Hi', '<button aria-label="Message not sent. Retry">!</button>'))).toEqual(seen('failed'))
})

test('a message without a header goes with the one before it', () => {
  const next = '<div class="message-wrapper"><div class="message"><div class="message-content failed"><p class="message-body">And more</p></div></div></div>'
  expect(read(msg(false, 'Hello') + msg(true, 'Hi') + next)).toEqual(seen('failed'))
  expect(read(msg(true, 'Hi') + msg(false, 'Hello') + next.replace(' failed', ''))).toEqual(seen('delivered'))
})

test.each([
  ['<div role="alert">Your message could not be sent. Please try again.</div>', 'failed'],
  ['<div class="fit-toaster-container-top-center"></div><div role="alert">Failed to send message</div>', 'failed'],
  ['<div role="alert" hidden>Failed to send message</div>', 'delivered'],
  ['<div role="alert">Failed to load orders</div>', 'delivered'],
] as const)('what the page announces, %s: %s', (toast, expected) => {
  expect(readLastMessage(pageOf(wrap(flow(msg(false, 'Hello') + msg(true, 'Hi')) + g2() + toast)), 'thread', true)).toEqual(seen(expected))
})

test('a message that is not recognised makes it a gap', () => {
  const strange = '<div class="a1"><div class="a2"><span data-testid="message-header-timestamp"><time>Nov 02, 2023, 5:01 AM</time></span><p>Hello</p></div></div>'
  expect(read(msg(false, 'Hello') + msg(true, 'Hi') + strange)).toEqual(unseen('page-changed'))
})
