// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readPage } from '../../src/fiverr/read-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const restricted = 'Your account is currently restricted and under review by our Trust and Safety team.'
const order = (number: number) => `<li><a href="/users/sam/manage_orders/FO51A2B3C4D${number}">Logo ${number}</a><span>Due <time>2 days</time></span></li>`
const orders = `<section><h2>Active orders</h2><ul>${Array.from({ length: 14 }, (_, number) => order(number)).join('')}</ul></section>`
const excerpt = (words: string) => `<div class="x1"><a href="/inbox/ann"><b>Ann</b><p>${words}</p></a></div>`
const dashboard = (banner: string, inbox: string) => pageOf(`<html lang="en"><body><header><nav class="seller-nav-right"><span>My Business</span></nav></header><div id="__ZONE__main"><div class="seller-dashboard-wrapper">${banner}<div class="dashboard-wrapper">${inbox}${orders}</div></div></div></body></html>`, 'https://www.fiverr.com/users/sam/seller_dashboard')

test('what stands on the dashboard by itself is Fiverr’s, however many orders are listed below', () => {
  expect(readPage(dashboard(`<div class="x2"><p>${restricted}</p></div>`, excerpt('Hello'))).notices).toMatchObject({ known: true, value: [{ id: 'account-restricted' }] })
})

test('what an excerpt of a message says there is nobody’s for sure', () => {
  expect(readPage(dashboard('', excerpt(restricted))).notices).toEqual(unseen('page-changed'))
  expect(readPage(dashboard('', excerpt('Hello'))).notices).toEqual(seen([]))
})

test('the page on which a gig is changed is no list of gigs', () => {
  const facts = readPage(pageOf('<form><textarea name="title">I will draw a cat</textarea><table><tbody><tr><td><a href="/help">Basic</a></td></tr></tbody></table></form>', 'https://www.fiverr.com/users/sam/manage_gigs/draw-a-cat/edit'))
  expect(facts.page).toEqual(seen('seller-page'))
  expect(facts.activeGigs).toEqual(unseen('not-on-page'))
})
