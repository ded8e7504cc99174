import { expect, test } from 'vitest'
import { networkFault } from '../../src/platform/network-faults.ts'

test.each([
  ['net::ERR_ABORTED', 'aborted'], ['net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-extension'], ['net::ERR_INTERNET_DISCONNECTED', 'offline'], ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
  ['net::ERR_DNS_TIMED_OUT', 'dns'], ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'], ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'], ['net::ERR_CERT_DATE_INVALID', 'tls'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'], ['net::ERR_CONNECTION_REFUSED', 'refused'], ['net::ERR_CONNECTION_TIMED_OUT', 'timed-out'], ['net::ERR_CONNECTION_RESET', 'reset'],
  ['net::ERR_HTTP2_PING_FAILED', 'reset'], ['net::ERR_FAILED', 'unexplained'], ['', 'unexplained'],
  ['NS_BINDING_ABORTED', 'aborted'], ['NS_ERROR_ABORT', 'maybe-blocked'], ['NS_ERROR_OFFLINE', 'offline'], ['NS_ERROR_UNKNOWN_HOST', 'dns'], ['NS_ERROR_UNKNOWN_PROXY_HOST', 'proxy'],
  ['NS_ERROR_PROXY_CONNECTION_REFUSED', 'proxy'], ['NS_ERROR_CONNECTION_REFUSED', 'refused'], ['NS_ERROR_NET_TIMEOUT', 'timed-out'], ['NS_ERROR_NET_RESET', 'reset'],
  ['NS_ERROR_FAILURE', 'unexplained'], ['SEC_ERROR_UNKNOWN_ISSUER', 'tls'], ['Le certificat du pair a été émis par une autorité inconnue.', 'tls'],
] as const)('%s means %s', (error, fault) => {
  expect(networkFault(error)).toBe(fault)
})
