// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { createEars } from '../../src/marks/ears.ts'

test('who comes later hears before the page that was there meanwhile', () => {
  const order: string[] = []
  const ears = createEars(window, new AbortController().signal)
  const page = new AbortController()
  addEventListener('click', () => order.push('page'), { capture: true, signal: page.signal })
  ears.on(['click'], () => order.push('ours'), new AbortController().signal)
  document.body.click()
  page.abort()
  expect(order).toEqual(['ours', 'page'])
})

test('each hears until its own end, and nobody after the end of all', () => {
  const life = new AbortController()
  const own = new AbortController()
  const [first, second] = [vi.fn(), vi.fn()]
  const ears = createEars(window, life.signal)
  ears.on(['click'], first, own.signal)
  ears.on(['click', 'input'], second, life.signal)
  document.body.click()
  own.abort()
  document.body.click()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2])
  life.abort()
  document.body.click()
  expect(second).toHaveBeenCalledTimes(2)
})

test('an event that is taken reaches nobody after that, neither of ours nor of the page', () => {
  const life = new AbortController()
  const ears = createEars(window, life.signal)
  const [later, page] = [vi.fn(), vi.fn()]
  addEventListener('click', page, { capture: true, signal: life.signal })
  ears.on(['click'], (event) => ears.take(event), life.signal)
  ears.on(['click'], later, life.signal)
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(later).not.toHaveBeenCalled()
  expect(page).not.toHaveBeenCalled()
  life.abort()
})
