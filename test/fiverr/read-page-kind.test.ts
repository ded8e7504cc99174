// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readPageKind } from '../../src/fiverr/read-page-kind.ts'
import { flow, g2, msg, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const plain = '<html lang="en"><body><main><p>Words</p></main></body></html>'
const own = '<html><body><nav><a href="/users/sam_designs/seller_dashboard">Dashboard</a></nav></body></html>'
const contact = '<div role="dialog"><form data-testid="send-message-form"><textarea data-testid="message-box"></textarea></form></div>'

test.each([
  ['https://www.fiverr.com/inbox/maria_k', plain, 'thread'],
  ['https://pro.fiverr.com/inbox/maria_k', plain, 'thread'],
  ['https://www.fiverr.com/inbox', plain, 'inbox-list'],
  ['https://www.fiverr.com/inbox/templates', plain, 'inbox-list'],
  ['https://www.fiverr.com/inbox', wrap(flow(msg(false, 'Hello')) + g2()), 'thread'],
  ['https://www.fiverr.com/orders/FO51A2B3C4D5/activities', plain, 'order'],
  ['https://www.fiverr.com/users/sam/manage_orders/FO51A2B3C4D5', plain, 'order'],
  ['https://www.fiverr.com/users/sam/manage_gigs', plain, 'gigs'],
  ['https://www.fiverr.com/login', plain, 'login'],
  ['https://www.fiverr.com/sellers/sam/edit', plain, 'seller-page'],
  ['https://www.fiverr.com/sellers/maria_k', own, 'elsewhere'],
  ['https://www.fiverr.com/users/maria_k/portfolio/NjU', own, 'elsewhere'],
  ['https://www.fiverr.com/users/sam_designs/portfolio', own, 'seller-page'],
  ['https://www.fiverr.com/maria_k', plain, 'elsewhere'],
  ['https://www.fiverr.com/sam_designs', own, 'seller-page'],
  ['https://www.fiverr.com/maria_k', own, 'elsewhere'],
  ['https://www.fiverr.com/maria_k', contact, 'contact'],
  ['https://www.fiverr.com/maria_k/bake-a-cake', contact, 'contact'],
  ['https://www.fiverr.com/maria_k', '<div><textarea class="b1x"></textarea></div>', 'unreadable'],
  ['https://www.fiverr.com/', plain, 'elsewhere'],
  ['https://www.fiverr.com/inbox/maria_k', '<div id="px-captcha"></div>', 'bot-wall'],
  ['https://www.fiverr.com/inbox/maria_k', '<h1>It needs a human touch</h1>', 'bot-wall'],
] as const)('%s (%#) is %s', (url, html, kind) => {
  expect(readPageKind(pageOf(html, url))).toEqual(seen(kind))
})

test('the wall’s words in a message are no wall', () => {
  expect(readPageKind(pageOf(wrap(flow(msg(false, 'It needs a human touch')) + g2())))).toEqual(seen('thread'))
})

test.each([
  ['a hidden frame', '<iframe style="display: none" src="https://collector-x.px-cloud.net/a"></iframe>'],
  ['a frame of one pixel', '<iframe width="1" height="1" src="https://client.px-cloud.net/a"></iframe>'],
  ['a hidden place', '<div id="px-captcha-wrapper" hidden></div>'],
  ['a heading inside the shell', '<h2>One small step to your next level</h2>'],
])('%s of the protection on a healthy page is no wall', (_name, mark) => {
  expect(readPageKind(pageOf(wrap(flow(msg(false, 'Hello')) + g2() + mark)))).toEqual(seen('thread'))
})

test('the wall over an open thread is the wall', () => {
  expect(readPageKind(pageOf(wrap(flow(msg(false, 'Hello')) + g2()).replace('</body>', '<div><iframe src="https://captcha.px-cloud.net/a"></iframe></div></body>')))).toEqual(seen('bot-wall'))
})

test('a thread that stands hidden behind the list is not open', () => {
  expect(readPageKind(pageOf(wrap(`<div style="display: none">${flow(msg(false, 'Hello')) + g2()}</div>`), 'https://www.fiverr.com/inbox'))).toEqual(seen('inbox-list'))
})

test('a page without a body is not there yet', () => {
  const page = pageOf('<p>x</p>')
  page.root.body.remove()
  expect(readPageKind(page)).toEqual(unseen('timed-out'))
})
