// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readMessageLimit } from '../../src/fiverr/read-composer.ts'
import { readLastMessage } from '../../src/fiverr/read-last-message.ts'
import { readNotices } from '../../src/fiverr/read-notices.ts'
import { readOrders } from '../../src/fiverr/read-orders.ts'
import { readPageKind } from '../../src/fiverr/read-page-kind.ts'
import { readProfileLacks, readMemberSince } from '../../src/fiverr/read-seller-pages.ts'
import { readSignedIn } from '../../src/fiverr/read-signed-in.ts'
import { flow, g2, g3, msg, pane, card, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const hello = msg(false, 'Hello') + msg(true, 'Hi')
const notices = (html: string) => readNotices(pageOf(html), 'thread', true)

test.each(['', 'plaintext-only', 'true'])('a draft in contenteditable="%s" is no notice', (editable) => {
  expect(notices(wrap(flow(hello) + `<form><div id="send-message-text-area"><div contenteditable="${editable}"><p>Something went wrong</p></div></div></form>`))).toEqual(seen([]))
})

test.each([
  ['an order’s title', wrap(flow(hello) + g2(), pane(card.replace('Logo', 'Something went wrong!')))],
  ['a notification', wrap(flow(hello) + g2()).replace('</nav></header>', '</nav><ul class="notifications"><li>Something went wrong</li></ul></header>')],
  ['a row with a time of its own', wrap(flow(hello) + g2() + '<div><b>Ann</b><p>Something went wrong</p><span>5:01 AM</span></div>')],
  ['one of several entries', wrap(flow(hello) + g3().replace('<form>', '<form><ul><li><p>Something went wrong</p></li><li><p>Thanks</p></li></ul>'))],
  ['the mirror of a draft', wrap(flow(hello) + g2('', 'green', 'Something went wrong').replace('"ruler">', '"ruler">Something went wrong'))],
  ['what a message says too', wrap(flow(msg(false, 'Something went wrong')) + g2() + '<div><p>Something went wrong</p></div>')],
  ['an unknown row between messages', wrap(flow(hello + '<div class="x1"><p>Something went wrong</p></div>') + g2())],
])('%s may be anyone’s words: not known', (_name, html) => expect(notices(html)).toEqual(unseen('page-changed')))

test('what may be anyone’s words hides no notice elsewhere', () => {
  const html = wrap(flow(hello) + '<footer><p>bob_b is no longer available</p></footer>', pane(card.replace('Logo', 'Something went wrong!')))
  expect(notices(html)).toMatchObject({ value: [{ id: 'buyer-gone' }] })
})

const state = (own: string) => readLastMessage(pageOf(wrap(flow(msg(false, 'Hello') + own) + g2())), 'thread', true)
test.each([
  ['a quote before the words', msg(true, 'Yes').replace('<p class="message-body">', '<div><p>Message not delivered</p></div><p class="message-body">')],
  ['a quote after them', msg(true, 'Yes', '<blockquote><p>Message not delivered</p></blockquote>')],
  ['a file', msg(true, 'Yes', '<div><p>Message not delivered.pdf</p></div>')],
  ['a link', msg(true, 'Yes', '<div><a href="/x">Message not delivered</a></div>')],
  ['a second paragraph where the body is not known', msg(true, 'x').replace('<p class="message-body">x</p>', '<div><p>Hello</p><p>Message not delivered</p></div>')],
])('%s of the seller’s message is no state of it for sure', (_name, own) => expect(state(own)).toEqual(unseen('page-changed')))

test('a name or a title in the words of the wall is no wall', () => {
  expect(readPageKind(pageOf(wrap(flow(hello) + g2()).replace('?source=inbox">Bob', '?source=inbox">One small step')))).toEqual(seen('thread'))
  expect(readPageKind(pageOf('<nav><a href="/">Home</a></nav><h1>One small step for your brand</h1>', 'https://www.fiverr.com/bob_b/brand'))).toEqual(seen('elsewhere'))
})

test('a buyer named "Sign in" offers nothing', () => {
  const html = '<body><header class="conversation-header"><a class="username" href="/bob_b?source=inbox">Sign in</a></header></body>'
  expect(readSignedIn(pageOf(html), 'thread')).toEqual(unseen('not-on-page'))
})

test('an order is over by its state, not by its title', () => {
  const orders = (title: string, status: string) => readOrders(pageOf(wrap(flow(hello) + g2(), pane(card.replace('Logo', title).replace('In Progress', status)))), 'thread')
  expect(orders('Completed logo', 'In Progress')).toMatchObject({ value: { active: true } })
  expect(orders('Logo', 'Completed')).toMatchObject({ value: { active: false } })
})

test('a link to an order in a message that looks different is no order of this thread', () => {
  expect(readOrders(pageOf(wrap(flow(hello + '<div><a href="/orders/FO9999999AB">Look</a></div>') + g2(), pane())), 'thread')).toEqual(unseen('page-changed'))
})

test('what a review says is nothing of the seller’s', () => {
  const page = (words: string) => pageOf(`<nav></nav><ul><li><p>Ann</p><p>${words}</p></li><li><p>Eve</p><p>Good</p></li></ul>`, 'https://www.fiverr.com/sam')
  expect(readProfileLacks(page('Complete your profile'), 'seller-page')).toEqual(unseen('not-on-page'))
  expect(readMemberSince(pageOf('<div class="reviews"><p>Member since Nov 2023</p></div>', 'https://www.fiverr.com/sam'), 'seller-page')).toEqual(unseen('not-on-page'))
})

test('neither a note nor a delivery that reads like a counter is one', () => {
  const limit = (beside: string) => readMessageLimit(pageOf(wrap(flow(hello) + `<div>${beside}<div><textarea id="send-message-text-area"></textarea></div></div>`)), 'thread')
  expect(limit('<div><div contenteditable="true">3 / 5</div></div>')).toEqual(unseen('not-on-page'))
  expect(limit('<article><h2>Delivery</h2><p>3 / 5</p></article>')).toEqual(unseen('not-on-page'))
  expect(limit('<div><span>0/2500</span></div>')).toEqual(seen(2500))
})
