import { askBackground } from '../platform/messages.ts'
import { reloadAfter } from './reload.ts'
import type { Repair } from './repair.ts'

const patience = 6000

/** Removes Fiverr's cookies, which signs the seller out, and reloads. */
export const removeCookies: Repair = {
  id: 'remove-cookies',
  changes: true,
  askTwice: true,
  run: (target) => reloadAfter(target, async (tabId) => {
    const cleared = await askBackground('removeCookies', { tabId }, patience)
    if (!cleared.ok) return { says: 'repair_no_answer', recheck: false }
    const { before, after } = cleared.value
    return { says: 'repair_remove_cookies_done', with: [String(before - after), String(before)], recheck: true }
  }),
}
