import type { Exchange, NetworkFault } from '../core/facts.ts'
import { gap, known, type Known, type Moment } from '../core/known.ts'
import { readAddress } from '../fiverr/pages.ts'
import { requestKind } from '../fiverr/requests.ts'
import { onRequestEnd, type EndedRequest, type StartedRequest } from '../platform/requests.ts'
import { changeSession, readSession } from '../platform/session-store.ts'
import { onAddressChange, onTabClosed } from '../platform/tabs.ts'
import { isProbe } from './reply.ts'

/** How many requests are remembered for a tab, and for how long, in milliseconds. */
const most = 60
const remembered = 30 * 60 * 1000
/** How far ahead of now a time may be, in milliseconds: what is further ahead was told by a clock that has been put back since, and can't be set in order with what came later. */
const ahead = 60_000
/** Requests that the page's own service worker makes arrive with no tab, and count for all of them. */
const noTab = -1

const keyOf = (tabId: number): string => `exchanges:${tabId}`
const unseenKeyOf = (tabId: number): string => `unseen-send:${tabId}`
const threadKeyOf = (tabId: number): string => `thread:${tabId}`
const pressedAt = new Map<number, readonly number[]>()
/** How many presses of a tab are remembered: an impatient second one must not hide the first. */
const mostPresses = 5
/** A press is told by a message, which a busy browser may deliver this much later than the request that the press caused, in milliseconds. */
const lateness = 2000
/** How long after a press it may take until the page has taken the message and said so, in milliseconds. */
const undecided = 1500
/** When the last send of each tab began. */
const sendBeganAt = new Map<number, number>()

/** Notes every request of Fiverr's pages as it ends: kind, outcome, time. Kept in memory for this browser session. `failed` hears of sends that came to nothing. */
export function recordExchanges(failed?: (tabId: number, how: number | NetworkFault, at: Moment) => void): void {
  onRequestEnd((request) => {
    if (request.own || isProbe(request)) return
    const { outcome } = request
    const how = 'fault' in outcome ? outcome.fault : outcome.status
    const isFailure = kindOf(request) === 'send' && how !== 'aborted' && !(typeof how === 'number' && how < 400)
    // Told once it is noted: who hears of it may read what became of the sends.
    void Promise.resolve(record(request)).then(() => {
      if (isFailure) failed?.(request.tabId, how, request.endedAt)
    })
  }, (request) => {
    if (!request.own && kindOf(request) === 'send') sendBeganAt.set(request.tabId, request.startedAt)
  })
  onTabClosed((tabId) => {
    pressedAt.delete(tabId)
    sendBeganAt.delete(tabId)
    for (const key of [keyOf(tabId), unseenKeyOf(tabId), threadKeyOf(tabId)]) void changeSession(key, () => undefined)
  })
  onAddressChange((tabId, url) => {
    if (url !== undefined) void leaveThread(tabId, url)
  })
}

/** Notes that Send was pressed in a tab, to tell its request from others. */
export function notePress(tabId: number, at: number): void {
  pressedAt.set(tabId, [...(pressedAt.get(tabId) ?? []), at].slice(-mostPresses))
}

/** Notes that the page took a message. When no request was seen to begin since the press, it went another way, such as a socket. */
export async function noteMessageLeft(tabId: number, at: number): Promise<void> {
  if (isUnanswered(tabId)) await changeSession(unseenKeyOf(tabId), () => at)
}

/** Whether Send was pressed in a tab and no request was seen to begin for it. */
function isUnanswered(tabId: number): boolean {
  const pressed = pressedAt.get(tabId)?.at(-1)
  const began = Math.max(sendBeganAt.get(tabId) ?? 0, sendBeganAt.get(noTab) ?? 0)
  // A request that began long after the press was told by a clock that has been put back since.
  return pressed !== undefined && (began < pressed - lateness || began > pressed + remembered)
}

function kindOf(request: StartedRequest): Exchange['kind'] | undefined {
  const presses = request.tabId === noTab ? [...pressedAt.values()].flat().toSorted((one, other) => one - other) : (pressedAt.get(request.tabId) ?? [])
  const kinds = presses.map((pressed) => requestKind(request, request.startedAt, pressed))
  return kinds.includes('send') ? 'send' : requestKind(request, request.startedAt, presses.at(-1))
}

function record(request: EndedRequest): Promise<void> | undefined {
  const kind = kindOf(request)
  if (!kind) return undefined
  const exchange: Exchange = { kind, outcome: request.outcome, at: request.endedAt, milliseconds: Math.max(0, request.endedAt - request.startedAt) }
  return changeSession(keyOf(request.tabId), (before) => keep([...asExchanges(before), exchange], request.endedAt))
}

const isRecent = (at: Moment, now: Moment): boolean => now - at < remembered && at - now < ahead

/** Of all that ended, sends are kept before others: a page's many requests must not push out the one that failed. */
function keep(exchanges: readonly Exchange[], now: number): readonly Exchange[] {
  const recent = exchanges.filter(({ at }) => isRecent(at, now))
  if (recent.length <= most) return recent
  const fine = recent.findIndex(({ kind, outcome }) => kind === 'other' && 'status' in outcome && outcome.status < 400)
  const spare = fine >= 0 ? fine : recent.findIndex(({ kind }) => kind !== 'send')
  return recent.filter((_, index) => index !== Math.max(0, spare))
}

/** What became of sends that Fiverr refused says nothing about another thread. Queued at once, before what ends later. */
async function leaveThread(tabId: number, url: string): Promise<void> {
  const address = readAddress(url)
  const here = address.leadsTo === 'thread' ? (address.buyer ?? '') : address.leadsTo
  let moved = false
  await Promise.all([
    changeSession(threadKeyOf(tabId), (before) => {
      moved = before !== here
      return here
    }),
    changeSession(unseenKeyOf(tabId), (before) => (moved ? undefined : before)),
    changeSession(keyOf(tabId), (before) => (moved && before !== undefined ? asExchanges(before).filter((exchange) => exchange.kind !== 'send' || !refusedForItself(exchange)) : before)),
  ])
}

const refusedForItself = ({ outcome }: Exchange): boolean => 'status' in outcome && outcome.status >= 400 && outcome.status < 500 && outcome.status !== 429

/** What became of the sends of a tab. A gap when the last one went a way that can't be seen. */
export async function readSends(tabId: number | undefined, now: number): Promise<Known<readonly Exchange[]>> {
  const sends = (await readAll(tabId, now)).filter(({ kind }) => kind === 'send')
  const unseen = tabId === undefined ? undefined : await readSession(unseenKeyOf(tabId))
  // Right after a press it is not settled yet whether it sent anything, and which way.
  if (tabId !== undefined && Math.abs(now - (pressedAt.get(tabId)?.at(-1) ?? 0)) < undecided && isUnanswered(tabId)) return gap('timed-out')
  return typeof unseen === 'number' && isRecent(unseen, now) && unseen > (sends.at(-1)?.at ?? 0) ? gap('unsupported') : known(sends, now)
}

/** What became of a tab's other requests, those of the page itself included. */
export async function readExchanges(tabId: number | undefined, now: number): Promise<Known<readonly Exchange[]>> {
  return known((await readAll(tabId, now)).filter(({ kind }) => kind !== 'send'), now)
}

/** The exchanges of a tab and of workers without one, oldest first. */
async function readAll(tabId: number | undefined, now: number): Promise<readonly Exchange[]> {
  const own = tabId === undefined ? [] : asExchanges(await readSession(keyOf(tabId)))
  const shared = asExchanges(await readSession(keyOf(noTab)))
  const recent = [...own, ...shared].filter(({ at }) => isRecent(at, now))
  return recent.sort((a, b) => a.at - b.at)
}

/** What storage gives back is checked before it is believed. */
function asExchanges(stored: unknown): readonly Exchange[] {
  return Array.isArray(stored) ? stored.filter(isExchange) : []
}

function isExchange(value: unknown): value is Exchange {
  if (typeof value !== 'object' || value === null) return false
  const { kind, outcome, at, milliseconds } = value as Partial<Record<keyof Exchange, unknown>>
  return (kind === 'send' || kind === 'page' || kind === 'other') && typeof at === 'number' && typeof milliseconds === 'number'
    && typeof outcome === 'object' && outcome !== null
    && (('status' in outcome && typeof outcome.status === 'number') || ('fault' in outcome && typeof outcome.fault === 'string'))
}
