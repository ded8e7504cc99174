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

test('a message that is not recognised makes it a gap', () => {
  const strange = '<div class="a1"><div class="a2"><span data-testid="message-header-timestamp"><time>Nov 02, 2023, 5:01 AM</time></span><p>Hello</p></div></div>'
  expect(read(msg(false, 'Hello') + msg(true, 'Hi') + strange)).toEqual(unseen('page-changed'))
})
