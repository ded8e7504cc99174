import type { IncomingMessage } from 'node:http'

/** What a request is for. Answers can be set by these names. */
export const kinds = ['send', 'page', 'api', 'asset', 'robots', 'favicon', 'presence', 'telemetry', 'upload', 'login', 'socket'] as const
export type Kind = (typeof kinds)[number]

/** A request as it arrived. */
export interface Arrival {
  readonly kind: Kind
  readonly method: string
  readonly host: string
  /** With its query. */
  readonly path: string
  /** Milliseconds since the epoch. */
  readonly time: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The status it was answered with, or how it ended; absent while it waits. */
  outcome?: number | 'reset' | 'hung'
}

const patterns: readonly (readonly [Kind, string, RegExp])[] = [
  ['send', 'POST', /^\/(inbox\/conversations|inbox\/contacts|orders)\/[^/]+\/messages$/],
  ['upload', 'POST', /^\/inbox\/attachments$/],
  ['login', 'POST', /^\/login$/],
  ['presence', 'POST', /^\/transmitter\/api\/v1\/online$/],
  ['socket', 'GET', /^\/socket$/],
  ['robots', '*', /^\/robots\.txt$/],
  ['favicon', '*', /^\/favicon\.ico$/],
  ['asset', '*', /^\/(assets\/|worker\.js)/],
  ['api', '*', /^\/(inbox\/counters|inbox\/contacts(\/|$)|inbox\/settings|notification_items\/|orders\/[^/]+\/ajax\/|api\/)/],
]

function kindOf(method: string, host: string, path: string): Kind {
  if (/^(collector|relay)\./.test(host)) return 'telemetry'
  const bare = path.split('?')[0] ?? path
  for (const [kind, verb, pattern] of patterns) if ((verb === '*' || verb === method) && pattern.test(bare)) return kind
  return 'page'
}

/** The request's own words; its body is kept for tests that look for what must not leave the tab. */
export function describe(request: IncomingMessage, body: string): Arrival {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const method = request.method ?? 'GET'
  const path = request.url ?? '/'
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value)
  return { kind: kindOf(method, host, path), method, host, path, time: Date.now(), headers, body }
}
