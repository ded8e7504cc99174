import { askTab } from '../platform/messages.ts'
import { reloadAfter } from './reload.ts'
import type { Repair } from './repair.ts'

const patience = 6000

/** Empties what Fiverr's page keeps in this browser and takes its background script away, then reloads. */
export const clearPageStorage: Repair = {
  id: 'clear-page-storage',
  changes: true,
  run: (target) => reloadAfter(target, async (tabId) => {
    const cleared = await askTab(tabId, 'clearPageStorage', {}, patience)
    if (!cleared.ok) return { says: 'repair_no_answer', recheck: false }
    const { before, after } = cleared.value
    return { says: 'repair_clear_page_storage_done', with: [String(before - after), String(before)], recheck: true }
  }),
}
