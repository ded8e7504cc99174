import { JSDOM } from 'jsdom'
import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/core/settings.ts'

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }))
const { readTabFacts } = await import('../../src/content/page-facts.ts')

test('a page that throws on the mention of what it is refused is read all the same', async () => {
  const { window } = new JSDOM('<title>Fiverr</title>', { url: 'https://www.fiverr.com/' })
  const refuses = { get: () => {
    throw new Error('refused')
  } }
  Object.defineProperty(window, 'localStorage', refuses)
  Object.defineProperty(window.navigator, 'serviceWorker', refuses)
  const facts = await readTabFacts({ root: window.document, url: window.location.href, now: 1 }, { engine: async () => undefined, settings: defaultSettings })
  expect(facts.siteStorage).toEqual({ known: true, value: { cookies: true, storage: false, serviceWorker: false }, seenAt: 1 })
  expect(facts.tabAnswers?.known).toBe(true)
})
