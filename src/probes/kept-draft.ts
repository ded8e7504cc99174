import { changeSession, readSession } from '../platform/session-store.ts'

interface KeptDraft { readonly text: string; readonly path: string }

const keyOf = (tabId: number): string => `kept-draft:${tabId}`

/** Keeps a tab's draft over a reload, in memory alone. `false` where there is no tab or storage refuses. */
export async function holdDraft(tabId: number | undefined, draft: KeptDraft): Promise<boolean> {
  if (tabId === undefined) return false
  await changeSession(keyOf(tabId), () => draft)
  return isKept(await readSession(keyOf(tabId)))
}

/** The draft kept for a tab's page, forgotten with this answer. A draft of another page is forgotten too. */
export async function takeDraft(tabId: number | undefined, path: string): Promise<string | null> {
  if (tabId === undefined) return null
  const kept = await readSession(keyOf(tabId))
  if (kept === undefined) return null
  await changeSession(keyOf(tabId), () => undefined)
  return isKept(kept) && kept.path === path ? kept.text : null
}

const isKept = (value: unknown): value is KeptDraft => typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'path' in value
