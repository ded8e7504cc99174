import { changeSession, readSession } from '../platform/session-store.ts'
import { onTabClosed } from '../platform/tabs.ts'

interface KeptDraft { readonly text: string; readonly path: string }
interface Held extends KeptDraft { readonly at: number }

/** How long a reload may take, with signing in again on its way, in milliseconds. What is kept longer belongs to a reload that never came. */
const keptFor = 10 * 60 * 1000

const keyOf = (tabId: number): string => `kept-draft:${tabId}`

/** Keeps a tab's draft over a reload, in memory alone. `false` where there is no tab or storage refuses. */
export async function holdDraft(tabId: number | undefined, { text, path }: KeptDraft, now: number): Promise<boolean> {
  if (tabId === undefined) return false
  const held: Held = { text, path, at: now }
  await changeSession(keyOf(tabId), () => held)
  const stored = await readSession(keyOf(tabId))
  return isHeld(stored) && stored.text === text
}

/** A draft that nobody came back for goes with its tab. */
export function forgetDraftsOfClosedTabs(): void {
  onTabClosed((tabId) => void changeSession(keyOf(tabId), () => undefined))
}

/** The draft kept for a tab's page. Another page, such as the login on the way, leaves it where it is; one kept too long is forgotten. */
export async function readDraft(tabId: number | undefined, path: string, now: number): Promise<string | null> {
  if (tabId === undefined) return null
  const kept = await readSession(keyOf(tabId))
  if (kept === undefined) return null
  if (isHeld(kept) && now - kept.at < keptFor) return kept.path === path ? kept.text : null
  await changeSession(keyOf(tabId), () => undefined)
  return null
}

/** The draft kept for a tab's page is needed no more. */
export async function forgetDraft(tabId: number | undefined, path: string): Promise<void> {
  if (tabId !== undefined) await changeSession(keyOf(tabId), (kept) => (isHeld(kept) && kept.path === path ? undefined : kept))
}

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null
  && 'text' in value && typeof value.text === 'string' && 'path' in value && 'at' in value && typeof value.at === 'number'
