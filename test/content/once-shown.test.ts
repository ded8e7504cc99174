// @vitest-environment jsdom
// No driver lets Chromium draw ahead while it is attached ("PrerenderingDisabledByDevTools"): a page that says so stands in.
import { expect, test, vi } from 'vitest'
import { onceShown } from '../../src/content/once-shown.ts'

test('a page that is open is begun with at once', () => {
  const start = vi.fn()
  onceShown(document, start)
  expect(start).toHaveBeenCalledOnce()
})

test('a page that is drawn ahead is left alone until it is opened, and begun with once', () => {
  const ahead = Object.defineProperty(document.implementation.createHTMLDocument(), 'prerendering', { value: true })
  const start = vi.fn()
  onceShown(ahead, start)
  expect(start).not.toHaveBeenCalled()
  for (let times = 0; times < 2; times += 1) ahead.dispatchEvent(new Event('prerenderingchange'))
  expect(start).toHaveBeenCalledOnce()
})
