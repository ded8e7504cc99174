import { beforeEach, describe, expect, test, vi } from 'vitest'
import { findFiverrTab, onAddressChange } from '../../src/platform/tabs.ts'

interface Tab { id: number; url?: string; incognito: boolean; lastAccessed?: number }
type Updated = (tabId: number, change: { readonly url?: string; readonly status?: string }, tab: { readonly url?: string }) => void
const { tabs } = vi.hoisted(() => ({ tabs: { front: [] as Tab[], fiverr: [] as Tab[], updated: [] as Updated[] } }))
vi.mock('webextension-polyfill', () => ({ default: { tabs: {
  query: async (wanted: { active?: boolean }) => (wanted.active ? tabs.front : tabs.fiverr),
  onUpdated: { addListener: (listener: Updated) => tabs.updated.push(listener) },
} } }))

const inbox = (id: number, more: Partial<Tab> = {}): Tab => ({ id, url: 'https://www.fiverr.com/inbox', incognito: false, lastAccessed: id, ...more })

describe('the tab to look at', () => {
  beforeEach(() => {
    tabs.front = [{ id: 1, incognito: false }]
    tabs.fiverr = [inbox(2), inbox(4), inbox(3)]
  })

  test('is the one in front when it shows Fiverr', async () => {
    tabs.front = [inbox(9)]
    expect((await findFiverrTab())?.id).toBe(9)
  })

  test('is the one used last otherwise', async () => {
    expect((await findFiverrTab())?.id).toBe(4)
  })

  test('is never a private one from another window, nor the other way round', async () => {
    tabs.fiverr = [inbox(2), inbox(4, { incognito: true })]
    expect((await findFiverrTab())?.id).toBe(2)
    tabs.front = [{ id: 1, incognito: true }]
    expect((await findFiverrTab())?.id).toBe(4)
    tabs.fiverr = [inbox(2)]
    expect(await findFiverrTab()).toBeUndefined()
  })

  test('is none whose address may not be seen or is another site', async () => {
    tabs.fiverr = [{ id: 5, incognito: false }, inbox(6, { url: 'https://fiverr.com.example.org/' })]
    expect(await findFiverrTab()).toBeUndefined()
  })
})

test('a tab that leaves for another site has left its page, though its new address is nobody’s business', () => {
  const heard: unknown[] = []
  onAddressChange((tabId, url) => heard.push([tabId, url]))
  const thread = 'https://www.fiverr.com/inbox/maria_k'
  for (const tell of tabs.updated) {
    tell(1, { status: 'loading', url: thread }, { url: thread })
    tell(1, { status: 'complete' }, { url: thread })
    tell(1, { status: 'loading' }, { url: thread })
    tell(1, { status: 'loading' }, {})
    tell(1, {}, {})
    tell(1, { status: 'complete' }, {})
  }
  expect(heard).toEqual([[1, thread], [1, undefined]])
})
