// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readBuyer } from '../../src/fiverr/read-buyer.ts'
import { flow, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const html = wrap(flow(msg(false, 'Hello')))

test('the address names the buyer', () => {
  expect(readBuyer(pageOf(html, 'https://www.fiverr.com/inbox/BOB_b?x=1'), 'thread')).toEqual(seen('BOB_b'))
  expect(readBuyer(pageOf('<p>x</p>', 'https://www.fiverr.com/inbox/maria_k'), 'thread')).toEqual(seen('maria_k'))
})

test('while the address is ahead of what the page shows, nobody is named', () => {
  expect(readBuyer(pageOf(html, 'https://www.fiverr.com/inbox/maria_k'), 'thread')).toEqual(unseen('two-answers'))
})

test('a header that links to no user name leaves the address its word', () => {
  expect(readBuyer(pageOf(html.replace('href="/bob_b?', 'href="/freelancers/bob_b?')), 'thread')).toEqual(seen('bob_b'))
})

test.each(['https://www.fiverr.com/categories/graphics-design', 'https://www.fiverr.com/search/gigs?query=logo'])('a Contact window over %s names nobody', (url) => {
  expect(readBuyer(pageOf('<p>x</p>', url), 'contact')).toEqual(unseen('not-on-page'))
})

test('a small chat window on an order page does not name its buyer', () => {
  const chat = '<main><h1>Order</h1></main><div><header class="conversation-header"><a class="username" href="/other_one?source=inbox">Other</a></header></div>'
  expect(readBuyer(pageOf(chat, 'https://www.fiverr.com/orders/FO51A2B3C4D5/activities'), 'order')).toEqual(unseen('not-on-page'))
})

test('a folder of the inbox is no buyer: the header names them', () => {
  expect(readBuyer(pageOf(html, 'https://www.fiverr.com/inbox/offers'), 'thread')).toEqual(seen('bob_b'))
})

test('a Contact window belongs to whose profile or gig it stands over', () => {
  expect(readBuyer(pageOf('<p>x</p>', 'https://www.fiverr.com/maria_k/bake-a-cake'), 'contact')).toEqual(seen('maria_k'))
})

test('what is no user name is none', () => {
  expect(readBuyer(pageOf('<p>x</p>', 'https://www.fiverr.com/inbox/%3Cscript%3E'), 'thread')).toEqual(unseen('not-on-page'))
})
