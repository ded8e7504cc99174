// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readBuyer } from '../../src/fiverr/read-buyer.ts'
import { flow, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const html = wrap(flow(msg(false, 'Hello')))

test('the address names the buyer', () => {
  expect(readBuyer(pageOf(html, 'https://www.fiverr.com/inbox/maria_k?x=1'), 'thread')).toEqual(seen('maria_k'))
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
