import { browser, type Tabs } from './browser.ts'
import { fiverrOrigins } from './permissions.ts'

/** A tab with a page of Fiverr. */
export interface FiverrTab { readonly id: number; readonly url: string; readonly cookieStoreId: string | undefined; readonly complete: boolean; readonly private: boolean }

/**
 * The Fiverr tab to look at: the one in front, otherwise the one used last. `undefined` if there is none, or none may be seen.
 */
export async function findFiverrTab(): Promise<FiverrTab | undefined> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const inFront = front && asFiverrTab(front)
  if (inFront) return inFront
  const all = await browser.tabs.query({ url: fiverrOrigins })
  // A private window's tab is nobody's business in another window, and the other way round.
  const sorted = all.filter(({ incognito }) => !front || incognito === front.incognito).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return sorted.map(asFiverrTab).find((tab) => tab !== undefined)
}

export async function fiverrTab(id: number): Promise<FiverrTab | undefined> {
  return asFiverrTab(await browser.tabs.get(id))
}

/** All open tabs with a page of Fiverr. */
export async function allFiverrTabs(): Promise<readonly FiverrTab[]> {
  const all = await browser.tabs.query({ url: fiverrOrigins })
  return all.map(asFiverrTab).filter((tab): tab is FiverrTab => tab !== undefined)
}

/** Whether an address is one of Fiverr's. */
export const isFiverrPage = (url: string | undefined): boolean => /^https:\/\/([a-z0-9-]+\.)*fiverr\.com\//.test(url ?? '')

function asFiverrTab(tab: Tabs.Tab): FiverrTab | undefined {
  const url = tab.url ?? ''
  if (tab.id === undefined || !isFiverrPage(url)) return undefined
  return { id: tab.id, url, cookieStoreId: tab.cookieStoreId, complete: tab.status === 'complete', private: tab.incognito }
}

/** Puts the content script into a tab that was open before this extension was. */
export async function startInTab(tabId: number): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? []
  try {
    await browser.scripting.executeScript({ target: { tabId }, files })
    return true
  } catch {
    return false
  }
}

/** Calls back when a tab shows another address, by navigation or in the page. `undefined`: that of a page which may not be seen from here. */
export function onAddressChange(changed: (tabId: number, url: string | undefined) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    // Browsers tell the address of Fiverr's pages alone: of others only that they load.
    if (url !== undefined || (status === 'loading' && tab.url === undefined)) changed(tabId, url)
  })
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId))
}

/** Opens a page of this extension, by its path. */
export const openPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}

export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url })
}

export const showInTab = async (tabId: number, url: string): Promise<void> => {
  await browser.tabs.update(tabId, { url, active: true })
}

/** How long a reloaded page is waited for, in milliseconds. */
const loadsWithin = 8000

/** Reloads a tab and everything in it past the cache. Ends once the new page is there: until then the old one still answers. */
export async function reloadPastCache(tabId: number): Promise<void> {
  const loaded = loadedAgain(tabId)
  await browser.tabs.reload(tabId, { bypassCache: true })
  await loaded
}

function loadedAgain(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    let began = false
    const end = (): void => {
      clearTimeout(late)
      browser.tabs.onUpdated.removeListener(hear)
      resolve()
    }
    const hear = (id: number, { status }: { readonly status?: string | undefined }): void => {
      if (id !== tabId) return
      if (status === 'loading') began = true
      if (status === 'complete' && began) end()
    }
    const late = setTimeout(end, loadsWithin)
    browser.tabs.onUpdated.addListener(hear)
  })
}
