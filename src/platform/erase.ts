import { changeItems, storedItems } from '../core/items.ts'
import { browser } from './browser.ts'

/**
 * Erases all that is kept on this machine, memory included. Following the browser account is turned off with it: otherwise the
 * account's copy would come back. `false`: the storage refused.
 */
export async function eraseAll(): Promise<boolean> {
  try {
    await browser.storage.session.clear()
    const settings = storedItems(changeItems(new Map(), { sync: false }, Date.now()))
    await browser.storage.local.set({ settings })
    const kept = await browser.storage.local.get(null)
    await browser.storage.local.remove(Object.keys(kept).filter((key) => key !== 'settings'))
    return true
  } catch {
    return false
  }
}
