import { askTab } from '../platform/messages.ts'
import { reloadPastCache } from '../platform/tabs.ts'
import type { Repair, RepairResult, RepairTarget } from './repair.ts'

const patience = 2500

/** Reloads the page past the cache, its draft kept in memory and put back. */
export const reload: Repair = { id: 'reload', changes: true, run: reloadKeepingDraft }

/** A draft that can't be kept stops the reload: nothing may be lost unsaid. */
export async function reloadKeepingDraft({ tab }: RepairTarget): Promise<RepairResult> {
  if (!tab) return { says: 'repair_no_tab', recheck: false }
  const kept = await askTab(tab.id, 'keepDraft', {}, patience)
  if (kept.ok && !kept.value) return { says: 'repair_draft_not_kept', recheck: false }
  await reloadPastCache(tab.id)
  return { says: 'repair_reload_done', recheck: true }
}
