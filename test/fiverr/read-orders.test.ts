// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readOrders } from '../../src/fiverr/read-orders.ts'
import { card, flow, g2, msg, pane, wrap } from '../pages/inbox-page.ts'
import { pageOf, seen, unseen } from './page-of.ts'

const read = (aside: string, messages = msg(false, 'Hello')) => readOrders(pageOf(wrap(flow(messages) + g2(), aside)), 'thread')

test('a card in the pane is an order', () => {
  expect(read(pane(card))).toMatchObject({ known: true, value: { count: 1, active: true } })
})

test('a finished order counts, and is not active', () => {
  expect(read(pane(card.replace('In Progress', 'Completed')))).toMatchObject({ value: { count: 1, active: false } })
})

test('an empty pane shows that there is none, no pane shows nothing', () => {
  expect(read(pane())).toEqual(seen({ count: 0, active: false }))
  expect(read('')).toEqual(unseen('not-on-page'))
})

test.each([
  ['nothing yet', '<div class="x1"><span></span></div>'],
  ['a link to orders', '<h3>Orders with you</h3><a href="/users/me/manage_orders?buyer=bob_b">See all</a>'],
  ['how many', '<h3>Orders with you</h3><p>3 orders</p>'],
  ['a state of orders', '<h3>Orders with you</h3><div><span>Logo</span><span>In Progress</span></div>'],
])('a pane that shows %s does not say that there is none', (_name, inner) => {
  expect(read(`<aside data-testid="details-pane">${inner}</aside>`)).toEqual(unseen('page-changed'))
  expect(read('<aside data-testid="details-pane"><h3>Orders with you</h3><p>0 orders</p></aside>')).toEqual(seen({ count: 0, active: false }))
})

test('an order’s own page is one', () => {
  expect(readOrders(pageOf('<p>x</p>', 'https://www.fiverr.com/orders/FO51A2B3C4D5/activities'), 'order')).toMatchObject({ value: { count: 1, active: true, quote: 'FO51A2B3C4D5' } })
})

test('an order that a message links to is none of this thread', () => {
  expect(read(pane(), msg(false, 'See <a href="/users/x/manage_orders/FO9999999AB">this</a>'))).toEqual(seen({ count: 0, active: false }))
})

test('an order whose page says that it is over runs no more, whatever its messages say', () => {
  const order = (inner: string) => readOrders(pageOf(`<div id="__ZONE__main">${inner}</div>`, 'https://www.fiverr.com/orders/FO51A2B3C4D5/activities'), 'order')
  const status = (words: string) => `<aside><div class="order-summary"><p>Logo</p><span class="order-status">${words}</span></div></aside>`
  expect(order(status('Completed'))).toMatchObject({ value: { count: 1, active: false } })
  expect(order(status('In Progress'))).toMatchObject({ value: { count: 1, active: true } })
  expect(order(`${status('In Progress')}<div class="x1"><b>bob_b</b><p>Completed</p><time>Aug 5, 2:00 PM</time></div>`)).toMatchObject({ value: { active: true } })
})
