import type { Outcome } from '../core/facts.ts'
import { browser, type WebRequest } from './browser.ts'
import { networkFault } from './network-faults.ts'

/** A request that came to its end. Never its body; the address without its query. */
export interface EndedRequest {
  readonly tabId: number
  readonly method: string
  readonly url: string
  /** The browsers' own word: `main_frame`, `xmlhttprequest`, `websocket` … */
  readonly type: string
  readonly outcome: Outcome
  readonly startedAt: number
  readonly endedAt: number
  /** Made by this extension itself. */
  readonly own: boolean
}

const filter: WebRequest.RequestFilter = { urls: ['https://*.fiverr.com/*', 'http://*.fiverr.com/*', 'wss://*.fiverr.com/*'] }

/**
 * Calls back for every request to Fiverr that ends, whichever tab or worker made it: what a page's own service worker
 * forwards arrives with no tab. Observes only; bodies and headers are never asked for.
 */
export function onRequestEnd(ended: (request: EndedRequest) => void): void {
  const started = new Map<string, number>()
  const end = (details: WebRequest.OnCompletedDetailsType | WebRequest.OnErrorOccurredDetailsType, outcome: Outcome): void => {
    const startedAt = started.get(details.requestId) ?? details.timeStamp
    started.delete(details.requestId)
    ended({
      tabId: details.tabId, method: details.method, url: withoutQuery(details.url), type: details.type, outcome, startedAt, endedAt: details.timeStamp, own: isOwn(details),
    })
  }
  browser.webRequest.onBeforeRequest.addListener((details) => {
    if (started.size > 500) started.clear()
    started.set(details.requestId, details.timeStamp)
    return undefined
  }, filter)
  browser.webRequest.onCompleted.addListener((details) => end(details, { status: details.statusCode }), filter)
  browser.webRequest.onErrorOccurred.addListener((details) => end(details, { fault: networkFault(details.error) }), filter)
}

const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? ''

function isOwn(details: { readonly originUrl?: string | undefined; readonly documentUrl?: string | undefined }): boolean {
  const own = browser.runtime.getURL('')
  const initiator = 'initiator' in details ? String(details.initiator) : ''
  return [details.originUrl, details.documentUrl, `${initiator}/`].some((url) => url?.startsWith(own))
}
