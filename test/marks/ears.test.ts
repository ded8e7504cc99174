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
