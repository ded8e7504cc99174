import type { Exchange } from '../core/facts.ts'

/** A request as the browser tells of it, address without query. */
export interface SeenRequest { readonly method: string; readonly url: string; readonly type: string }

/** The paths that messages are written to. The exact one is in no source, so any that names messages counts. */
const messagePath = /\/(?:inbox\w{0,20}|conversations?|messag(?:es?|ing)|messenger|chats?|contact(?:_seller)?)(?:\/|$)/i

/** What the page sends besides: counters, presence, uploads, labels, telemetry. */
const besides = /\/(?:counters?|unread|read|seen|typing|online|presence|transmitter|collect\w*|relay|track\w*|events?|metrics|logs?|uploads?|attachments?|search|stars?|labels?|notifications?\w*|settings|drafts?|suggest\w*|translate|archive|spam|block|report|px|analytics)(?:\/|$)/i

const telemetryHost = /^(?:collector|relay|metrics|events|logs?|px-?\w*|captcha)\./i

/** How soon after a press on Send its request starts, in milliseconds. */
const soonAfterPress = 2500

/**
 * What a request of Fiverr's page is for. `pressedAt`: when the seller last pressed Send in that tab, if it was seen; a
 * request that writes right after it is the send even at an unknown path. `undefined`: telemetry, of no account.
 */
export function requestKind({ method, url, type }: SeenRequest, startedAt: number, pressedAt?: number): Exchange['kind'] | undefined {
  const address = new URL(url)
  if (telemetryHost.test(address.host)) return undefined
  if (type === 'main_frame') return 'page'
  const writes = method === 'POST' || method === 'PUT'
  if (!writes || type === 'beacon' || type === 'ping') return besides.test(address.pathname) && writes ? undefined : 'other'
  if (besides.test(address.pathname)) return undefined
  if (messagePath.test(address.pathname)) return 'send'
  const soon = pressedAt !== undefined && startedAt >= pressedAt - 50 && startedAt - pressedAt < soonAfterPress
  return soon ? 'send' : 'other'
}
