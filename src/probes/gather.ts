import { accountFactNames } from '../core/account.ts'
import { questions } from '../core/answers.ts'
import type { Facts, FactName } from '../core/facts.ts'
import { gap, known, type Gap } from '../core/known.ts'
import { askBackground, askTab, type Reply } from '../platform/messages.ts'
import type { TabReport } from '../platform/protocol.ts'
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
  'page', 'signedIn', 'buyer', 'composer', 'messageLimit', 'sendControl', 'thread', 'replyClock', 'orders', 'notices', 'wording', 'lastMessage', 'links', 'draft', 'siteStorage',
] as const satisfies readonly FactName[]
const browserFacts = ['access', 'sessionCookie', 'sends', 'exchanges', 'online', 'browser'] as const satisfies readonly FactName[]

const gaps = <Name extends FactName>(names: readonly Name[], why: Gap): Pick<Facts, Name> =>
  Object.fromEntries(names.map((name) => [name, gap(why)])) as unknown as Pick<Facts, Name>

/** What is known before anyone was asked. */
export const nothingYet: Facts = {
  ...gaps(tabFacts, 'timed-out'), ...gaps(browserFacts, 'timed-out'), ...gaps(questions, 'not-asked'), ...gaps(accountFactNames, 'not-on-page'),
  tabAnswers: gap('timed-out'), reply: gap('timed-out'),
}

/** How long each source may take, all of them together, and a page that was too busy to answer in that time, in milliseconds. */
const limits = { look: 1500, settled: 3500, browser: 2500, probe: 6000, all: 7500, late: 60_000 }

/** Takes what one source said: of a page `at-rest`, or `late`, which counts even once all is over. */
type Add = (more: Partial<Facts>, how?: 'at-rest' | 'late') => void

/**
 * Asks tab, browser and network at once and tells what is known after each answer. Once all have answered, or `limits.all` is
 * over, that is `done` without whatever did not answer, or failed; a page that answers after that is told of as `done` again.
 */
export async function gather(tell: (gathered: Gathered) => void, signal: AbortSignal): Promise<void> {
  let tab: FiverrTab | undefined
  let facts = nothingYet
  let settled = false
  let over = false
  const show = (state: Gathered['state']): void => {
    if (!signal.aborted) tell({ facts, tab, state, settled: settled || state === 'done', checkedAt: Date.now() })
  }
  const add: Add = (more, how) => {
    if (over && how !== 'late') return
    facts = { ...facts, ...more, ...newerOfAccount(facts, more) }
    settled ||= how !== undefined
    show(over ? 'done' : 'checking')
  }
  const work = async (): Promise<void> => {
    tab = await findFiverrTab().catch(() => undefined)
    await askAll(tab, add)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limits.all)
  })
  try {
    await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
    over = true
    show('done')
  }
}

async function askAll(tab: FiverrTab | undefined, add: Add): Promise<void> {
  if (!tab) add({ ...gaps(tabFacts, 'not-on-page'), tabAnswers: gap('not-on-page') }, 'at-rest')
  const browser = await askBrowser(tab)
  add(browser)
  if (browser.access?.known && !browser.access.value) {
    add({ ...gaps(tabFacts, 'needs-permission'), tabAnswers: gap('needs-permission'), reply: gap('needs-permission') })
    return
  }
  const probing = askBackground('probeFiverr', {}, limits.probe).then((reply) => add({ reply: reply.ok ? reply.value : gap('timed-out') }))
  if (tab) await askPage(tab, add)
  await probing
  add(await askBrowser(tab))
}

/** What is known of the account already and newer than what comes: a gap says only that this page does not show it. */
function newerOfAccount(facts: Facts, more: Partial<Facts>): Partial<Facts> {
  const newer = accountFactNames.filter((name) => {
    const [before, after] = [facts[name], more[name]]
    return before.known && after !== undefined && (!after.known || after.seenAt < before.seenAt)
  })
  return Object.fromEntries(newer.map((name) => [name, facts[name]]))
}

async function askBrowser(tab: FiverrTab | undefined): Promise<Partial<Facts>> {
  const reply = await askBackground('readBrowser', { tabId: tab?.id ?? null }, limits.browser)
  const online = navigator.onLine ? {} : { online: known(false, Date.now()) }
  return reply.ok ? { ...reply.value, ...online } : online
}

/** Looks at once, and again when the page has come to rest. A tab without our script gets it. */
async function askPage(tab: FiverrTab, add: Add): Promise<void> {
  let reply = await askTab(tab.id, 'readTab', { patience: 0 }, limits.look)
  if (!reply.ok && reply.why === 'nobody' && (await startInTab(tab.id))) reply = await askTab(tab.id, 'readTab', { patience: 0 }, limits.look)
  // A page that is busy, or a very long thread on a slow machine, gets the time of both looks.
  if (!reply.ok && reply.why === 'timed-out') reply = await askTab(tab.id, 'readTab', { patience: 0 }, limits.settled)
  if (!reply.ok) {
    add({ ...gaps(tabFacts, 'timed-out'), tabAnswers: known(false, Date.now()) }, 'at-rest')
    if (reply.why === 'timed-out') void askLate(tab, add)
    return
  }
  add(reply.value.facts)
  const settled = await askTab(tab.id, 'readTab', { patience: 2500 }, limits.settled)
  if (settled.ok) add(settled.value.facts, 'at-rest')
  if (settled.ok || settled.why !== 'nobody') return
  // The page went away over the question: what was read of it says nothing about the one that comes.
  add({ ...gaps(tabFacts, 'timed-out'), tabAnswers: gap('timed-out') })
  const next = await askNextPage(tab)
  if (next.ok) add(next.value.facts, 'at-rest')
}

/** Asks a page that was too busy once more, and nobody waits for it: what it says in the end is worth more than "could not look". */
async function askLate(tab: FiverrTab, add: Add): Promise<void> {
  const reply = await askTab(tab.id, 'readTab', { patience: 0 }, limits.late)
  if (reply.ok) add(reply.value.facts, 'late')
}

/** Asks until the page that the tab is moving to answers; `limits.all` ends it. */
async function askNextPage(tab: FiverrTab): Promise<Reply<TabReport>> {
  const end = Date.now() + limits.settled
  let reply: Reply<TabReport>
  do {
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
    reply = await askTab(tab.id, 'readTab', { patience: 1500 }, limits.settled)
  } while (!reply.ok && reply.why === 'nobody' && Date.now() < end)
  return reply
}
