import { contextMenus } from './browser.ts'
import { fiverrOrigins } from './permissions.ts'

/** An entry of the menu that opens on a page of Fiverr, over selected text or over a text box. */
export interface MenuEntry { readonly id: string; readonly title: string; readonly over: 'selection' | 'editable'; /** The entry that this one stands under. */ readonly parent?: string }

/** How long an entry may be, in UTF-16 code units. */
const longest = 60

/** Menus are put one after another: two at once would make entries twice. */
let last: Promise<unknown> = Promise.resolve()

/** Puts these entries into the menu, in place of all before. Kept by the browser until they are put anew. */
export function putMenu(entries: readonly MenuEntry[]): Promise<void> {
  const menus = contextMenus
  if (!menus) return Promise.resolve()
  const put = last.then(async () => {
    await menus.removeAll()
    for (const { id, title, over, parent } of entries) {
      menus.create({ id, title: lineOf(title), contexts: [over], documentUrlPatterns: fiverrOrigins, ...(parent === undefined ? {} : { parentId: parent }) })
    }
  })
  last = put.catch(() => undefined)
  return put
}

/** An ampersand would underline the letter behind it. */
const lineOf = (title: string): string => title.slice(0, longest).replaceAll('&', '&&')

/** Calls back with the entry that was chosen and the tab. The selected text, which the browser hands along, goes nowhere. */
export function onMenu(chosen: (id: string, tabId: number) => void): void {
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) chosen(String(menuItemId), tab.id)
  })
}
