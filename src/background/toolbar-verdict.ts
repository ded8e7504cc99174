import { causes } from '../causes/index.ts'
import { diagnose } from '../core/diagnose.ts'
import { asOutline, type PageOutline } from '../core/page-outline.ts'
import type { Verdict } from '../core/verdict.ts'
import { takeChosenWords } from '../platform/chosen-words.ts'
import { changeSession, readSession } from '../platform/session-store.ts'
import { onAddressChange, onTabClosed } from '../platform/tabs.ts'
import { showToolbar } from '../platform/toolbar.ts'
import { words } from '../platform/words.ts'
import { nothingYet } from '../probes/gather.ts'
import { readBrowserFacts } from './browser-facts.ts'

const keyOf = (tabId: number): string => `outline:${tabId}`

/** The icon leaves with the page that it spoke of. */
export function clearToolbarOnLeaving(): void {
  onAddressChange((tabId) => {
    void changeSession(keyOf(tabId), () => undefined)
    void showToolbar(tabId, undefined)
  })
  onTabClosed((tabId) => void changeSession(keyOf(tabId), () => undefined))
}

/** A tab told how its page stands. Held in memory for this browser session, so that what becomes of a message can be judged with it. */
export async function takeOutline(tabId: number, outline: PageOutline): Promise<void> {
  await changeSession(keyOf(tabId), () => asOutline(outline))
  await judgeTab(tabId)
}

/** Judges a tab on what it told of its page and what the browser knows, and shows the verdict. Nobody is asked for it. */
export async function judgeTab(tabId: number): Promise<void> {
  const outline = await readSession(keyOf(tabId))
  if (outline === undefined) return
  const facts = { ...nothingYet, ...asOutline(outline), ...(await readBrowserFacts(tabId)) }
  // The page may have gone, or told something newer, meanwhile.
  if (JSON.stringify(await readSession(keyOf(tabId))) !== JSON.stringify(outline)) return
  await showVerdict(tabId, diagnose(causes, facts).verdict)
}

/** Shows a verdict in a tab's icon by its shape and in the icon's title by its sentence. */
export async function showVerdict(tabId: number, verdict: Verdict): Promise<void> {
  await takeChosenWords()
  await showToolbar(tabId, verdict === 'no-page' ? undefined : { icon: verdict, title: words('toolbar_title', sentences[verdict]()) })
}

const sentences: Readonly<Record<Exclude<Verdict, 'no-page'>, () => string>> = {
  blocked: () => words('verdict_blocked_anyone'),
  'at-risk': () => words('verdict_at_risk_anyone'),
  clear: () => words('verdict_clear_anyone'),
  unknown: () => words('verdict_unknown'),
}
