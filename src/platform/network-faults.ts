import type { NetworkFault } from '../core/facts.ts'

/**
 * The browsers' own error strings by meaning. Neither promises them: what is not here is unexplained.
 * Chromium's list is net/base/net_error_list.h, Firefox's xpcom/base/ErrorList.py.
 */
const chromium: readonly (readonly [RegExp, NetworkFault])[] = [
  [/^net::ERR_ABORTED$/, 'aborted'],
  [/^net::ERR_BLOCKED_BY_(?:CLIENT|ADMINISTRATOR)$/, 'blocked-by-extension'],
  [/^net::ERR_(?:INTERNET_DISCONNECTED)$/, 'offline'],
  [/^net::ERR_(?:NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_\w{1,40}|ICANN_NAME_COLLISION)$/, 'dns'],
  [/^net::ERR_(?:PROXY_\w{1,40}|TUNNEL_CONNECTION_FAILED|SOCKS_\w{1,40}|MANDATORY_PROXY_\w{1,40}|UNEXPECTED_PROXY_AUTH)$/, 'proxy'],
  [/^net::ERR_(?:CERT_\w{1,40}|SSL_\w{1,60}|BAD_SSL_\w{1,40})$/, 'tls'],
  [/^net::ERR_(?:CONNECTION_REFUSED|ADDRESS_UNREACHABLE|ADDRESS_INVALID|NETWORK_ACCESS_DENIED|CONNECTION_FAILED)$/, 'refused'],
  [/^net::ERR_(?:TIMED_OUT|CONNECTION_TIMED_OUT)$/, 'timed-out'],
  [/^net::ERR_(?:EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED|CONNECTION_ABORTED|NETWORK_CHANGED|NETWORK_IO_SUSPENDED|HTTP2_\w{1,40}|QUIC_\w{1,40}|INCOMPLETE_\w{1,40}|CONTENT_LENGTH_MISMATCH|SOCKET_NOT_CONNECTED)$/, 'reset'],
]

const firefox: readonly (readonly [RegExp, NetworkFault])[] = [
  [/^NS_BINDING_(?:ABORTED|RETARGETED|REDIRECTED)$/, 'aborted'],
  [/^NS_ERROR_ABORT$/, 'maybe-blocked'],
  [/^NS_ERROR_OFFLINE$/, 'offline'],
  [/^NS_ERROR_(?:UNKNOWN_HOST|DNS_\w{1,40})$/, 'dns'],
  [/^NS_ERROR_(?:PROXY_\w{1,40}|UNKNOWN_PROXY_HOST)$/, 'proxy'],
  [/^NS_ERROR_CONNECTION_REFUSED$/, 'refused'],
  [/^NS_ERROR_NET_TIMEOUT(?:_EXTERNAL)?$/, 'timed-out'],
  [/^NS_ERROR_NET_(?:RESET|INTERRUPT|EMPTY_RESPONSE|PARTIAL_TRANSFER|HTTP2_\w{1,40})$/, 'reset'],
  [/^(?:SSL_ERROR|SEC_ERROR|MOZILLA_PKIX_ERROR)_\w{1,60}$/, 'tls'],
]

/** What a browser's error string means. Firefox words its certificate errors as a sentence in the user's language. */
export function networkFault(error: string): NetworkFault {
  const known = [...chromium, ...firefox].find(([pattern]) => pattern.test(error))
  if (known) return known[1]
  return error !== '' && !error.startsWith('net::') && !error.startsWith('NS_') ? 'tls' : 'unexplained'
}
