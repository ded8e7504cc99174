import { askBackground } from '../platform/messages.ts'
import { reloadKeepingDraft } from './reload.ts'
import type { Repair } from './repair.ts'

const patience = 6000

/** Removes Fiverr's cookies, which signs the seller out, and reloads. */
export const removeCookies: Repair = {
  id: 'remove-cookies',
  changes: true,
  askTwice: true,
  run: async (target) => {
    if (!target.tab) return { says: 'repair_no_tab', recheck: false }
    const removed = await askBackground('removeCookies', { tabId: target.tab.id }, patience)
    if (!removed.ok) return { says: 'repair_no_answer', recheck: false }
    const reloaded = await reloadKeepingDraft(target)
    if (!reloaded.recheck) return reloaded
    const { before, after } = removed.value
    return { says: 'repair_remove_cookies_done', with: [String(before - after), String(before)], recheck: true }
  },
}
