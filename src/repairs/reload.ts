import { askTab } from '../platform/messages.ts'
import { reloadPastCache } from '../platform/tabs.ts'
import type { Repair, RepairResult, RepairTarget } from './repair.ts'

const patience = 2500

/** Reloads the page past the cache, its draft kept in memory and put back. */
export const reload: Repair = {
  id: 'reload',
  changes: true,
  run: (target) => reloadAfter(target, async () => ({ says: 'repair_reload_done', recheck: true })),
}

/**
 * Keeps the draft, then does the work, then reloads if the work asks for another look. A draft that can't be kept stops all
 * of it: nothing may be lost unsaid, and nothing done by halves.
 */
export async function reloadAfter({ tab }: RepairTarget, work: (tabId: number) => Promise<RepairResult>): Promise<RepairResult> {
  if (!tab) return { says: 'repair_no_tab', recheck: false }
  const kept = await askTab(tab.id, 'keepDraft', {}, patience)
  if (kept.ok && !kept.value) return { says: 'repair_draft_not_kept', recheck: false }
  const result = await work(tab.id)
  if (result.recheck) await reloadPastCache(tab.id)
  return result
}
