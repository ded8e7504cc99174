import type { Outcome } from '../core/facts.ts'
import { browser, type WebRequest } from './browser.ts'
import { networkFault } from './network-faults.ts'

/** A request that began. Never its body; the address without its query. */
export interface StartedRequest {
  readonly tabId: number
  readonly method: string
  readonly url: string
  /** The browsers' own word: `main_frame`, `xmlhttprequest`, `websocket` … */
  readonly type: string
  readonly startedAt: number
  /** Made by this extension itself. */
  readonly own: boolean
}

/** A request that came to its end. */
export interface EndedRequest extends StartedRequest {
  readonly outcome: Outcome
  readonly endedAt: number
}

const filter: WebRequest.RequestFilter = { urls: ['https://*.fiverr.com/*', 'http://*.fiverr.com/*', 'wss://*.fiverr.com/*'] }

/**
 * Calls back for every request to Fiverr that ends, whichever tab or worker made it: what a page's own service worker
 * forwards arrives with no tab. Observes only; bodies and headers are never asked for.
 */
export function onRequestEnd(ended: (request: EndedRequest) => void, began?: (request: StartedRequest) => void): void {
  const started = new Map<string, number>()
  const end = (details: WebRequest.OnBeforeRequestDetailsType, outcome: Outcome): void => {
    const startedAt = started.get(details.requestId) ?? details.timeStamp
    started.delete(details.requestId)
    ended({ ...asStarted(details, startedAt), outcome, endedAt: details.timeStamp })
  }
  browser.webRequest.onBeforeRequest.addListener((details) => {
    if (started.size > 500) started.clear()
    started.set(details.requestId, details.timeStamp)
    began?.(asStarted(details, details.timeStamp))
    return undefined
  }, filter)
  browser.webRequest.onCompleted.addListener((details) => end(details, { status: details.statusCode }), filter)
  browser.webRequest.onErrorOccurred.addListener((details) => end(details, { fault: networkFault(details.error) }), filter)
}

const asStarted = (details: WebRequest.OnBeforeRequestDetailsType, startedAt: number): StartedRequest => (
  { tabId: details.tabId, method: details.method, url: withoutQuery(details.url), type: details.type, startedAt, own: isOwn(details) })

const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? ''

function isOwn(details: { readonly originUrl?: string | undefined; readonly documentUrl?: string | undefined }): boolean {
  const own = browser.runtime.getURL('')
  const initiator = 'initiator' in details ? String(details.initiator) : ''
  return [details.originUrl, details.documentUrl, `${initiator}/`].some((url) => url?.startsWith(own))
}
