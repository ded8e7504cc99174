import { beforeEach, describe, expect, test, vi } from 'vitest'
import { findFiverrTab } from '../../src/platform/tabs.ts'

interface Tab { id: number; url?: string; incognito: boolean; lastAccessed?: number }
const { tabs } = vi.hoisted(() => ({ tabs: { front: [] as Tab[], fiverr: [] as Tab[] } }))
vi.mock('webextension-polyfill', () => ({ default: { tabs: { query: async (wanted: { active?: boolean }) => (wanted.active ? tabs.front : tabs.fiverr) } } }))

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
