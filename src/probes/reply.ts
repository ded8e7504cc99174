import type { ProbeReply } from '../core/facts.ts'
import { known, type Known } from '../core/known.ts'
import { places } from '../fiverr/pages.ts'
import { onRequestEnd, type EndedRequest } from '../platform/requests.ts'

/** How long the one probe waits, in milliseconds. */
const patience = 5000
/** How long after a fetch what the browser saw of it may still arrive, in milliseconds. */
const hearingMayTake = 500
/** An answer later than this, in milliseconds, may be late for want of processor time and not for the connection: the browser's own times say. */
const quick = 1000

/** Those who wait for what the browser saw: each for a request that began no sooner than its own asking, in epoch milliseconds. */
const waiting: { readonly from: number; readonly hear: (request: EndedRequest) => void }[] = []

/** Hears of the probe's own requests: `fetch` tells no reason for a failure and not when an answer came, the browser's observer does. */
export function hearOfProbe(): void {
  onRequestEnd((request) => {
    if (isProbe(request)) waiting.findLast(({ from }) => from <= request.startedAt)?.hear(request)
  })
}

/** Whether a request is the probe itself, which is no exchange of the page. */
export const isProbe = (request: EndedRequest): boolean => request.url === places.probe && request.tabId === -1

/** Two checks share an answer when the second began at most this much later, in milliseconds: an older question may be about a network that has changed. */
const sharedWithin = 100

let running: { readonly since: number; readonly answer: Promise<Known<ProbeReply>> } | undefined

/** Asks Fiverr for one small file without cookies and says what became of it. One try; who asks at the same moment gets the same answer. */
export function probeReply(clock: () => number): Promise<Known<ProbeReply>> {
  const since = clock()
  if (running && since - running.since <= sharedWithin) return running.answer
  const mine = { since, answer: askOnce(clock).finally(() => {
    if (running === mine) running = undefined
  }) }
  running = mine
  return mine.answer
}

async function askOnce(clock: () => number): Promise<Known<ProbeReply>> {
  const from = clock()
  const place = { from, hear: (_request: EndedRequest): void => undefined }
  const ended = new Promise<EndedRequest>((resolve) => {
    place.hear = resolve
  })
  waiting.push(place)
  const took = (): number => clock() - from
  const heard = (within: number): Promise<EndedRequest | undefined> => Promise.race([ended, after(within)])
  try {
    const { status } = await fetch(places.probe, { method: 'HEAD', cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) })
    const milliseconds = took()
    const request = milliseconds > quick ? await heard(hearingMayTake) : undefined
    return known({ outcome: { status }, milliseconds: request ? lasted(request) : milliseconds }, clock())
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError'
    const request = await heard(late ? 0 : hearingMayTake)
    if (request && (!late || 'status' in request.outcome)) return known({ outcome: request.outcome, milliseconds: lasted(request) }, clock())
    return known({ outcome: { fault: late ? 'timed-out' : 'unexplained' }, milliseconds: took() }, clock())
  } finally {
    waiting.splice(waiting.indexOf(place), 1)
  }
}

const lasted = ({ startedAt, endedAt }: EndedRequest): number => endedAt - startedAt

const after = (milliseconds: number): Promise<undefined> => new Promise((resolve) => {
  setTimeout(() => resolve(undefined), milliseconds)
})
