import { browser } from './browser.ts'
import { isFiverrPage } from './tabs.ts'

/** Calls back when a page of Fiverr comes to the front of a window, or the one in front came to another address or was loaded anew. */
export function onFiverrInFront(came: () => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void browser.tabs.get(tabId).then(({ url }) => {
      if (isFiverrPage(url)) came()
    }, () => undefined)
  })
  browser.tabs.onUpdated.addListener((_tabId, { url, status }, tab) => {
    if (tab.active && isFiverrPage(tab.url) && (url !== undefined || status === 'complete')) came()
  })
}
