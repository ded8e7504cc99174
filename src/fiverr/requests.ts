import type { Exchange } from '../core/facts.ts'

/** A request as the browser tells of it, address without query. */
export interface SeenRequest { readonly method: string; readonly url: string; readonly type: string }

/** The paths that messages are written to. The exact one is in no source, so any that names messages counts. */
const messagePath = /\/(?:inbox\w{0,20}|conversations?|messag(?:es?|ing)|messenger|chats?|contact(?:_seller)?)(?:\/|$)/i

/** What the page sends besides: counters, presence, uploads, labels, telemetry. */
const besides = new Set([
  'counter', 'counters', 'unread', 'read', 'seen', 'typing', 'online', 'presence', 'transmitter', 'relay', 'event', 'events', 'metrics', 'log', 'logs', 'upload', 'uploads', 'attachment', 'attachments', 'search', 'star', 'stars',
  'label', 'labels', 'settings', 'draft', 'drafts', 'translate', 'archive', 'spam', 'block', 'report', 'px', 'analytics',
])
/** The same by how a part of the path begins. */
const besidesFrom = /^(?:collect|track|notification|suggest)\w*$/
const isBesides = (path: string): boolean => path.toLowerCase().split('/').some((part) => besides.has(part) || besidesFrom.test(part))

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
  if (!writes || type === 'beacon' || type === 'ping') return isBesides(address.pathname) && writes ? undefined : 'other'
  if (isBesides(address.pathname)) return undefined
  if (messagePath.test(address.pathname)) return 'send'
  const soon = pressedAt !== undefined && startedAt >= pressedAt - 50 && startedAt - pressedAt < soonAfterPress
  return soon ? 'send' : 'other'
}
