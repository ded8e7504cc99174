import type { Orders, PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { attribute, closest, contains, matches, plainText, query, queryAll } from './dom.ts'
import { find, findAll, selectorOf } from './landmarks.ts'
import { mainPart } from './main-part.ts'
import { mayBePeoples } from './may-be-peoples.ts'
import { othersWords, textBlocks } from './page-text.ts'
import { readAddress } from './pages.ts'
import { at, type Page } from './page.ts'
import { peoplesThings } from './peoples-places.ts'
import { conversationOf } from './read-thread.ts'

/** The state of an order, as a piece of its own: a title that speaks of it is none. */
const over = /^(?:order )?(?:completed|cancelled|canceled|refunded)$/i

const speaksOfOrders = /\b[1-9]\d{0,3} (?:\w{1,12} )?orders?\b|in progress|in revision|completed|cancelled/i

/** The orders with this buyer that the page shows. On an order's own page there is one. */
export function readOrders(page: Page, kind: PageKind | undefined): Known<Orders> {
  const address = readAddress(page.url)
  if (address.leadsTo === 'order') {
    const main = mainPart(page.root)
    const isDone = main && textBlocks(main, '').some((block) => over.test(block.text) && !mayBePeoples(page.root, block))
    return at(page, { count: 1, active: !isDone, quote: address.order })
  }
  if (kind !== 'thread') return gap('not-on-page')
  const pane = find(page.root, 'detailsPane')
  const cards = cardsOf(page.root)
  if (cards === 'unclear') return gap('page-changed')
  if (cards.length > 0) {
    const numbers = new Set(cards.map((card) => orderNumber(card) ?? card))
    const quote = cards.map((card) => plainText(card, 60)).find((text) => text !== '')
    return at(page, { count: numbers.size, active: cards.some((card) => !isOver(card)), quote })
  }
  const system = findAll(page.root, 'systemMessage').filter((element) => closest(element, peoplesThings()) === undefined).map((element) => plainText(element, 160)).find((text) => /active order/i.test(text))
  if (system) return at(page, { count: 1, active: true, quote: system.slice(0, 60) })
  if (!pane) return gap('not-on-page')
  // A pane that is still empty, or that speaks of orders in a way that is not known, does not say that there are none.
  const texts = textBlocks(pane, '[data-testid="buyer-analytics"]').map(({ text }) => text)
  const linked = query(pane, 'a[href*="/orders"], a[href*="manage_orders"]') !== undefined
  return linked || texts.length === 0 || texts.some((text) => speaksOfOrders.test(text)) ? gap('page-changed') : at(page, { count: 0, active: false })
}

/** The number of the one order that the page is about, or that it shows with this buyer. */
export function readOrderNumber(page: Page): string | undefined {
  const address = readAddress(page.url)
  if (address.leadsTo === 'order') return address.order
  const cards = cardsOf(page.root)
  const numbers = new Set((cards === 'unclear' ? [] : cards).flatMap((card) => orderNumber(card) ?? []))
  const [only] = numbers
  return numbers.size === 1 ? only : undefined
}

/** The orders shown beside the conversation. Links to orders also stand in messages: where those can't be told apart, nothing is known. */
function cardsOf(root: Document): readonly Element[] | 'unclear' {
  const elsewhere = `nav, header:not(.conversation-header), ${othersWords()}, ${selectorOf('messageBody')}`
  const cards = findAll(root, 'orderCard').filter((card) => closest(card, elsewhere) === undefined)
  const sure = cards.filter((card) => closest(card, `${selectorOf('detailsPane')}, [role="order-card"]`) !== undefined)
  if (sure.length > 0 || cards.length === 0) return sure
  const { flow, read } = conversationOf(root)
  return read === 'all' && !cards.some((card) => contains(flow, card) || showsAddress(card)) ? cards : 'unclear'
}

/** Addresses that people write become links to themselves. */
const showsAddress = (link: Element): boolean => /\/orders\/|\/manage_orders\//.test(plainText(link, 200))

function isOver(card: Element): boolean {
  const pieces = queryAll(card, '*').filter((one) => one.childElementCount === 0 && (matches(card, 'a') || closest(one, 'a') === undefined)).map((one) => plainText(one, 40))
  return over.test(pieces.at(-1) ?? '') || (!matches(card, 'a') && pieces.some((piece) => over.test(piece)))
}

function orderNumber(card: Element): string | undefined {
  const link = attribute(card, 'href') ?? attribute(query(card, 'a[href*="FO"]') ?? card, 'href') ?? ''
  return (link + ' ' + plainText(card, 200)).match(/\bFO[0-9A-Z]{6,}/)?.[0]
}
