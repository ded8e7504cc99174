// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readLanguage } from '../../src/fiverr/read-language.ts'
import { flow, g3, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const html = wrap(flow(msg(true, 'Hello')) + g3())

test('a page that says English and shows it can be read', () => {
  expect(readLanguage(pageOf(html))).toEqual(seen(true))
})

test.each(['<nav class="seller-nav-left"><span class="seller-main-item">My Business</span></nav>', '<nav><a href="/start_selling">Become a Seller</a></nav>'])('the menu shows it on pages with no other label: %s', (menu) => {
  expect(readLanguage(pageOf(`<html lang="en"><body>${menu}</body></html>`))).toEqual(seen(true))
})

test('a gig’s title is no label of Fiverr’s', () => {
  expect(readLanguage(pageOf('<html lang="en"><body><a href="/sam/card">I will design my business card</a></body></html>'))).toEqual(unseen('unsupported'))
})

test('a page that says another language can not', () => {
  expect(readLanguage(pageOf(html.replace('lang="en"', 'lang="de"')))).toEqual(unseen('unsupported'))
})

test('a page that says English and shows none of its labels can not', () => {
  expect(readLanguage(pageOf('<html lang="en"><body><nav><a>Nachrichten</a></nav><button>Senden</button></body></html>'))).toEqual(unseen('unsupported'))
})

test('a page that the browser has translated can not', () => {
  expect(readLanguage(pageOf(html.replace('<html lang="en">', '<html lang="en" class="translated-ltr">')))).toEqual(unseen('unsupported'))
})
