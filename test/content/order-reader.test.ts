// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { orderReader } from '../../src/content/order-reader.ts'
import { watchKeys } from '../../src/content/when-keys-rest.ts'

const card = '<a role="order-card" href="/users/sam/manage_orders/FO1234567890">Logo</a>'
const life = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/inbox/maria_k')
  document.body.innerHTML = `<main><div class="message-flow"></div><aside class="details-pane">${card}</aside></main>`
})

/** How often something asks the whole document. */
function countQueries() {
  const count = { queries: 0 }
  for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker'] as const) {
    const own = Document.prototype[name] as (...given: unknown[]) => unknown
    vi.spyOn(document, name).mockImplementation(function (...given: unknown[]) {
      count.queries += 1
      return own.apply(document, given) as never
    } as never)
  }
  return count
}
const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))

test('while keys are pressed the page is not asked whether there is an order; once they rest it is, and a change is told', () => {
  const changed = vi.fn()
  const order = orderReader(document, watchKeys(document, life.signal), changed)
  expect(order()).toBe(true)
  const count = countQueries()
  document.querySelector('aside')?.replaceChildren('Orders with you')
  count.queries = 0
  for (let key = 0; key < 100; key += 1) {
    press()
    expect(order()).toBe(true)
    vi.advanceTimersByTime(100)
  }
  expect(count.queries).toBe(0)
  vi.advanceTimersByTime(1100)
  expect(count.queries).toBeGreaterThan(0)
  expect(changed).toHaveBeenCalledOnce()
  expect(order()).toBe(false)
})

test('another address is read at once', () => {
  const order = orderReader(document, watchKeys(document, life.signal), () => undefined)
  expect(order()).toBe(true)
  document.querySelector('aside')?.replaceChildren('Orders with you')
  history.replaceState(null, '', '/inbox/other_k')
  expect(order()).toBe(false)
})
