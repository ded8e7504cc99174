import { accountFactNames } from '../core/account.ts'
import { questions } from '../core/answers.ts'
import type { Facts, FactName } from '../core/facts.ts'
import { gap, known, type Gap } from '../core/known.ts'
import { askBackground, askTab } from '../platform/messages.ts'
import { findFiverrTab, startInTab, type FiverrTab } from '../platform/tabs.ts'

/** Where the gathering stands. `tab` is `null` until it is known whether there is one. */
export interface Gathered {
  readonly facts: Facts
  readonly tab: FiverrTab | undefined
  readonly state: 'checking' | 'done'
  /** The page had come to rest when it was read, or there is none to read: what is known of it will not change at once. */
  readonly settled: boolean
  readonly checkedAt: number
}

const tabFacts = [
  'page', 'signedIn', 'buyer', 'composer', 'messageLimit', 'sendControl', 'thread', 'orders', 'notices', 'wording', 'lastMessage', 'links', 'draft', 'siteStorage',
] as const satisfies readonly FactName[]
const browserFacts = ['access', 'sessionCookie', 'sends', 'exchanges', 'online', 'browser'] as const satisfies readonly FactName[]

const gaps = <Name extends FactName>(names: readonly Name[], why: Gap): Pick<Facts, Name> =>
  Object.fromEntries(names.map((name) => [name, gap(why)])) as unknown as Pick<Facts, Name>

/** What is known before anyone was asked. */
export const nothingYet: Facts = {
  ...gaps(tabFacts, 'timed-out'), ...gaps(browserFacts, 'timed-out'), ...gaps(questions, 'not-asked'), ...gaps(accountFactNames, 'not-on-page'),
  tabAnswers: gap('timed-out'), reply: gap('timed-out'),
}

/** How long each source may take, in milliseconds. Together they stay below eight seconds. */
const limits = { look: 1500, settled: 3500, browser: 2500, probe: 6000 }

/** Asks tab, browser and network at once and tells what is known after each answer, the last time with `done`. */
export async function gather(tell: (gathered: Gathered) => void, signal: AbortSignal): Promise<void> {
  const tab = await findFiverrTab().catch(() => undefined)
  let facts = nothingYet
  let settled = tab === undefined
  const now = (): number => Date.now()
  const add = (more: Partial<Facts>, state: Gathered['state'] = 'checking'): void => {
    if (signal.aborted) return
    // A gap about the account says only that this page does not show it: what was remembered stays.
    const kept = Object.fromEntries(accountFactNames.filter((name) => more[name]?.known === false && facts[name].known).map((name) => [name, facts[name]]))
    facts = { ...facts, ...more, ...kept }
    tell({ facts, tab, state, settled: settled || state === 'done', checkedAt: now() })
  }
  if (!tab) add({ ...gaps(tabFacts, 'not-on-page'), tabAnswers: gap('not-on-page') })

  const browser = await askBrowser(tab)
  add(browser)
  if (browser.access?.known && !browser.access.value) {
    add({ ...gaps(tabFacts, 'needs-permission'), tabAnswers: gap('needs-permission'), reply: gap('needs-permission') }, 'done')
    return
  }
  const probing = askBackground('probeFiverr', {}, limits.probe).then((reply) => add({ reply: reply.ok ? reply.value : gap('timed-out') }))
  if (tab) {
    await askPage(tab, (more, atRest) => {
      settled ||= atRest
      add(more)
    })
  }
  await probing
  add(await askBrowser(tab), 'done')
}

async function askBrowser(tab: FiverrTab | undefined): Promise<Partial<Facts>> {
  const reply = await askBackground('readBrowser', { tabId: tab?.id ?? null }, limits.browser)
  const online = navigator.onLine ? {} : { online: known(false, Date.now()) }
  return reply.ok ? { ...reply.value, ...online } : online
}

/** Looks at once, and again when the page has come to rest. A tab without our script gets it. */
async function askPage(tab: FiverrTab, add: (more: Partial<Facts>, atRest: boolean) => void): Promise<void> {
  let reply = await askTab(tab.id, 'readTab', { patience: 0 }, limits.look)
  if (!reply.ok && reply.why === 'nobody' && (await startInTab(tab.id))) reply = await askTab(tab.id, 'readTab', { patience: 0 }, limits.look)
  if (!reply.ok) {
    add({ ...gaps(tabFacts, 'timed-out'), tabAnswers: known(false, Date.now()) }, true)
    return
  }
  add(reply.value.facts, false)
  const settled = await askTab(tab.id, 'readTab', { patience: 2500 }, limits.settled)
  if (settled.ok) add(settled.value.facts, true)
}
