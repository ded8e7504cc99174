import { element } from './element.js'
import { say, state } from './page-state.js'

const statusWords = { active: 'statusActive', late: 'statusLate', delivered: 'statusDelivered', completed: 'statusCompleted', cancelled: 'statusCancelled' }

const orderCard = (order) => element('div', { class: 'order-card', role: 'order-card' },
  element('a', { role: 'order-link', href: `/users/${state.viewer.username}/manage_orders/${order.id}` }, order.title),
  element('span', { class: 'badge' }, say[statusWords[order.status]]),
  element('small', {}, order.id))

const line = (label, value) => element('li', {}, element('span', {}, label), element('b', {}, value))

/** The right-hand pane: orders with this buyer and who the buyer is. */
export function detailsPane({ other, orders }) {
  return element('aside', { class: 'details-pane', 'data-testid': 'details-pane' },
    element('section', {}, element('h2', {}, say.ordersWithYou), orders.length === 0 ? element('p', {}, say.noOrders) : element('div', {}, ...orders.map(orderCard))),
    element('section', {}, element('h2', {}, `${say.about} `, element('a', { href: `/${other.username}` }, other.displayName)),
      element('ul', {}, line(say.from, other.from), line(say.memberSince, other.memberSince), line(say.rating, '4.9'))))
}
