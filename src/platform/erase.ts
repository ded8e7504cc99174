import { asItems, changeItems, storedItems } from '../core/items.ts'
import { browser } from './browser.ts'

/**
 * Erases all that is kept on this machine, memory included. Following the browser account is turned off with it: otherwise the
 * account's copy would come back; a history that was off stays off. `false`: the storage refused.
 */
export async function eraseAll(): Promise<boolean> {
  try {
    await browser.storage.session.clear()
    const before = asItems((await browser.storage.local.get('settings')).settings, Date.now())
    const off = before.get('history')?.value === false ? { history: false } : {}
    const settings = storedItems(changeItems(new Map(), { sync: false, ...off }, Date.now()))
    await browser.storage.local.set({ settings })
    const kept = await browser.storage.local.get(null)
    await browser.storage.local.remove(Object.keys(kept).filter((key) => key !== 'settings'))
    return true
  } catch {
    return false
  }
}
