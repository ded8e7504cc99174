import { causes } from '../causes/index.ts'
import { answerFacts } from '../core/answers.ts'
import { diagnose } from '../core/diagnose.ts'
import { asOutline, type PageOutline } from '../core/page-outline.ts'
import type { Verdict } from '../core/verdict.ts'
import { takeChosenWords } from '../platform/chosen-words.ts'
import { askTab } from '../platform/messages.ts'
import { changeSession, readSession } from '../platform/session-store.ts'
import { isFiverrPage, onAddressChange, onTabClosed } from '../platform/tabs.ts'
import { showToolbar } from '../platform/toolbar.ts'
import { words } from '../platform/words.ts'
import { nothingYet } from '../probes/gather.ts'
import { readAnswersOf, threadIfKnown } from '../probes/seller-answers.ts'
import { homeOf, readBrowserFacts } from './browser-facts.ts'

const keyOf = (tabId: number): string => `outline:${tabId}`

/** How long a tab may take to answer, in milliseconds. */
const answerWithin = 1500

/** How often each tab left a page: what it told of the page before is not held any more. */
const left = new Map<number, number>()

/** Whose thread each tab showed last, in this background's own memory alone. */
const buyers = new Map<number, string>()

/** The icon leaves with the page that it spoke of, and the tab is told: a page that moves without loading does so after the press. */
export function clearToolbarOnLeaving(): void {
  onAddressChange((tabId, url) => {
    left.set(tabId, (left.get(tabId) ?? 0) + 1)
    buyers.delete(tabId)
    void changeSession(keyOf(tabId), () => undefined)
    // With another site's page the browser itself takes the icon back.
    if (url === undefined) return
    void showToolbar(tabId, undefined)
    if (isFiverrPage(url)) void askTab(tabId, 'addressChanged', {}, answerWithin)
  })
  onTabClosed((tabId) => {
    left.delete(tabId)
    buyers.delete(tabId)
    void changeSession(keyOf(tabId), () => undefined)
  })
}

/** What is held of a tab: its outline, and its thread by a name that is not the buyer's. */
interface Held { readonly outline: PageOutline; readonly thread: string | null }

const asHeld = (stored: unknown): Held => {
  const { outline, thread } = { ...(stored as object) } as Record<string, unknown>
  return { outline: asOutline(outline), thread: typeof thread === 'string' ? thread : null }
}

/**
 * A tab told how its page stands, and whose thread it is. Held in memory for this browser session, so that what becomes of a
 * message can be judged with it.
 */
export async function takeOutline(tabId: number, { outline, buyer }: { readonly outline: PageOutline; readonly buyer: string | null }): Promise<void> {
  const before = left.get(tabId)
  const thread = buyer === null ? null : await threadIfKnown(await homeOf(tabId), buyer)
  if (left.get(tabId) !== before) return
  if (buyer === null) buyers.delete(tabId)
  else buyers.set(tabId, buyer)
  await changeSession(keyOf(tabId), (): Held => ({ outline: asOutline(outline), thread }))
  await judgeTab(tabId)
}

/** The seller said something of a thread in a tab: from now on it has a name. Nothing happens where the tab shows another by now. */
export async function nameThread(tabId: number, buyer: string): Promise<void> {
  if (buyers.get(tabId) !== buyer) return
  const thread = await threadIfKnown(await homeOf(tabId), buyer)
  await changeSession(keyOf(tabId), (held) => (held === undefined || buyers.get(tabId) !== buyer ? held : { ...asHeld(held), thread }))
}

/** Judges a tab on what it told of its page, what the browser knows and what the seller answered, and shows the verdict. Nobody is asked for it. */
export async function judgeTab(tabId: number): Promise<void> {
  const held = await readSession(keyOf(tabId))
  if (held === undefined) return
  const { outline, thread } = asHeld(held)
  const answers = await readAnswersOf(await homeOf(tabId), thread)
  const facts = { ...nothingYet, ...outline, ...(await readBrowserFacts(tabId)), ...answerFacts(answers) }
  // The page may have gone, or told something newer, meanwhile.
  if (JSON.stringify(await readSession(keyOf(tabId))) !== JSON.stringify(held)) return
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
