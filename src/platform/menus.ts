import { browser } from './browser.ts'
import { fiverrOrigins } from './permissions.ts'

/** An entry of the menu that opens on a page of Fiverr, over selected text or over a text box. */
export interface MenuEntry { readonly id: string; readonly title: string; readonly over: 'selection' | 'editable' }

/** Puts these entries into the menu, in place of all before. Kept by the browser until they are put anew. */
export async function putMenu(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title, over } of entries) browser.contextMenus.create({ id, title, contexts: [over], documentUrlPatterns: fiverrOrigins })
}

/** Calls back with the entry that was chosen and the tab. The selected text, which the browser hands along, goes nowhere. */
export function onMenu(chosen: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) chosen(String(menuItemId), tab.id)
  })
}
