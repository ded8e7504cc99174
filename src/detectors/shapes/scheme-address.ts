import { endOf, gapAfter, isSign, kindOf, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { trimmedEnd } from './address-end.ts'
import { withPath } from './address-path.ts'
import type { Address } from './address.ts'
import { domainAt } from './domain.ts'
import { namesCode } from './code-name.ts'

/** "//example.com/path", "//localhost": an address that takes over the page's scheme. */
export function schemeless(tokens: Tokens, slash: number): Address | undefined {
  if (slash > 0 && gapAfter(tokens, slash - 1) === 0) return undefined
  const host = slash + 2
  if (tokenText(tokens, host) === 'localhost') {
    const end = trimmedEnd(tokens.text, endOf(tokens, host))
    return { first: slash, lastOfHost: host, start: startOf(tokens, slash), end, host: 'localhost', path: '', form: 'glued', scheme: true }
  }
  const domain = domainAt(tokens, host)
  if (domain === undefined || domain.form !== 'glued' || tokens.text.charAt(endOf(tokens, domain.last)) === '(' || namesCode(domain)) return undefined
  return withPath(tokens, domain, slash, true)
}

export function schemeAddress(tokens: Tokens, colon: number): Address | undefined {
  const scheme = colon - 1
  if (kindOf(tokens, scheme) !== wordToken || gapAfter(tokens, scheme) > 2) return undefined
  const hostAt = colon + 3
  if (gapAfter(tokens, colon + 2) > 3) return undefined
  const credentials = userInfoEnd(tokens, hostAt)
  const domain = domainAt(tokens, credentials, true)
  if (domain !== undefined && (domain.form === 'glued' || credentials === hostAt)) return withPath(tokens, domain, scheme, true)
  if (gapAfter(tokens, colon + 2) > 0 || (kindOf(tokens, hostAt) === signToken && tokens.text.charCodeAt(startOf(tokens, hostAt)) < 128)) return undefined
  const end = trimmedEnd(tokens.text, startOf(tokens, hostAt))
  const host = /^[^/?#:]{1,253}/.exec(tokens.text.slice(startOf(tokens, hostAt), end))?.[0] ?? ''
  if (!host.includes('.') && host.length < 2) return undefined
  return { first: scheme, lastOfHost: hostAt, start: startOf(tokens, scheme), end, host, path: '', form: 'glued', scheme: true }
}

/** Index after "user:password@", or the same index when there is none. */
function userInfoEnd(tokens: Tokens, from: number): number {
  for (let at = from; at < from + 8 && (at === from || gapAfter(tokens, at - 1) === 0); at++) {
    if (isSign(tokens, at, '@')) return at + 1
    if (isSign(tokens, at, '/')) return from
  }
  return from
}
