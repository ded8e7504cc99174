import type { ProbeReply } from '../core/facts.ts'
import { known, type Known } from '../core/known.ts'
import { places } from '../fiverr/pages.ts'
import { onRequestEnd, type EndedRequest } from '../platform/requests.ts'

/** How long the one probe waits, in milliseconds. */
const patience = 5000
/** How long after a failed fetch its reason may still arrive, in milliseconds. */
const reasonMayTake = 500

let waiting: ((request: EndedRequest) => void) | undefined

/** Hears of the probe's own request: `fetch` tells no reason for a failure, the browser's observer does. */
export function hearOfProbe(): void {
  onRequestEnd((request) => {
    if (request.url === places.probe && request.tabId === -1) waiting?.(request)
  })
}

/** Whether a request is the probe itself, which is no exchange of the page. */
export const isProbe = (request: EndedRequest): boolean => request.url === places.probe && request.tabId === -1

let running: Promise<Known<ProbeReply>> | undefined

/** Asks Fiverr for one small file without cookies and says what became of it. One try; who asks meanwhile gets the same answer. */
export function probeReply(clock: () => number): Promise<Known<ProbeReply>> {
  running ??= askOnce(clock).finally(() => {
    running = undefined
  })
  return running
}

async function askOnce(clock: () => number): Promise<Known<ProbeReply>> {
  const from = clock()
  const ended = new Promise<EndedRequest>((resolve) => {
    waiting = resolve
  })
  const took = (): number => clock() - from
  try {
    const { status } = await fetch(places.probe, { method: 'HEAD', cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) })
    return known({ outcome: { status }, milliseconds: took() }, clock())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return known({ outcome: { fault: 'timed-out' }, milliseconds: took() }, clock())
    const request = await Promise.race([ended, after(reasonMayTake)])
    return known({ outcome: request ? request.outcome : { fault: 'unexplained' }, milliseconds: took() }, clock())
  } finally {
    waiting = undefined
  }
}

const after = (milliseconds: number): Promise<undefined> => new Promise((resolve) => {
  setTimeout(() => resolve(undefined), milliseconds)
})
