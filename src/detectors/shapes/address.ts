import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { namesCode, saysAddress } from './says-address.ts'
import { dotBefore, leadsOn, signSpanAt, type SignForm } from './dots.ts'
import { trimmedEnd } from './address-end.ts'
import { nextTopLevel } from './top-levels.ts'
import { domainAt, mostHostTokens, isSymbolLabel, isUnspaced, labelStart, type Domain } from './domain.ts'

/** A web address as it stands in a text, with or without scheme. */
export interface Address {
  /** Index of its first token and of the last one of its host. */
  readonly first: number
  readonly lastOfHost: number
  /** Folded offsets of the whole address. */
  readonly start: number
  readonly end: number
  /** Host, lower case, dots between its labels. */
  readonly host: string
  /** What follows the host, from "/" on; empty for none. */
  readonly path: string
  readonly form: SignForm
  readonly scheme: boolean
}

/** Most labels that are walked back over to find where a host begins. */
const mostLabelsBack = 10

/** What was read last: detectors ask one after the other for the same draft. */
let known: { readonly draft: Draft; readonly addresses: readonly Address[] } | undefined
const none: readonly Address[] = []

/** The addresses of a text, in order, none inside another. Read once for all detectors that ask. */
export function addressesIn(tokens: Tokens, draft: Draft): readonly Address[] {
  if ((tokens.seen & (classes.dot | classes.scheme)) === 0) return none
  if (known?.draft === draft) return known.addresses
  const addresses: Address[] = []
  let done = 0
  for (let at = 0; at < tokens.markedCount; at++) {
    const index = tokens.marked[at] ?? 0
    if (!isA(tokens, index, classes.dot | classes.scheme) || startOf(tokens, index) < done) continue
    const address = addressAt(tokens, draft, index)
    if (address === undefined || address.start < done) continue
    addresses.push(address)
    done = address.end
  }
  known = { draft, addresses }
  return addresses
}

/** The address whose dot or scheme is at a token, if it is one that stands for something outside. */
function addressAt(tokens: Tokens, draft: Draft, index: number): Address | undefined {
  if (isSign(tokens, index, ':')) return schemeAddress(tokens, index)
  if (isSign(tokens, index, '/')) return schemeless(tokens, index)
  if (isA(tokens, index, classes.scheme)) return undefined
  if (!leadsOn(tokens, index)) return undefined
  if (kindOf(tokens, index - 1) !== numberToken && nextTopLevel(tokens, index) > index + mostHostTokens) return undefined
  const start = hostStart(tokens, index)
  if (start === undefined) return undefined
  const domain = domainAt(tokens, start)
  if (domain === undefined) return machineAt(tokens, start, index)
  if (domain.last < index || (domain.form === 'glued' && domain.labels[0] !== 'www' && tokens.text.charAt(startOf(tokens, start) - 1) === '/')) return undefined
  const address = withPath(tokens, domain, domain.first, false)
  return saysAddress(tokens, draft, domain, address) ? address : undefined
}

const machine = /^(?:\d{1,3}\.){3}\d{1,3}(?![\d.]\d|[a-z_-])/
const machineWord = /^(?:ip|ips|ipv4|ping|ssh|dns|rdp|vps|ftp|sftp|traceroute|telnet|nslookup)$/
/** Most tokens before a machine's number among which a word for machines is looked for. */
const mostBeforeMachine = 4

/** "192.0.2.10:8080/demo", "ping 192.0.2.10": a machine's number with a port or a path, or named as one; else it may be a version as well. */
function machineAt(tokens: Tokens, first: number, index: number): Address | undefined {
  const start = startOf(tokens, first)
  const host = machine.exec(tokens.text.slice(start, start + 24))?.[0]
  if (host === undefined || /[\w./-]/.test(tokens.text.charAt(start - 1)) || startOf(tokens, index) > start + host.length || host.split('.').some((part) => Number(part) > 255)) return undefined
  if (host.startsWith('127.')) return undefined
  const goesOn = /^(?::\d{2,5}(?!\d)|\/[^\s\d])/.test(tokens.text.slice(start + host.length, start + host.length + 7))
  if (!goesOn && !isMachine(tokens, first, start + host.length)) return undefined
  const end = trimmedEnd(tokens.text, start + host.length)
  return { first, lastOfHost: index, start, end, host, path: tokens.text.slice(start + host.length, end), form: 'glued', scheme: false }
}

/** Machines of one's own network. */
const ownNetwork = /^(?:127|10|192\.168|0|172\.(?:1[6-9]|2\d|3[01]))\./

/** Whether four numbers are all that is said, or named as a machine's out in the world. */
function isMachine(tokens: Tokens, first: number, end: number): boolean {
  if (ownNetwork.test(tokens.text.slice(startOf(tokens, first), end))) return false
  if (first === 0 && tokens.text.slice(end, end + 4).trim() === '' && end + 4 >= tokens.text.length) return true
  for (let at = first - 1; at >= first - mostBeforeMachine; at--) if (machineWord.test(tokenText(tokens, at))) return true
  return false
}

/** "//example.com/path", "//localhost": an address that takes over the page's scheme. */
function schemeless(tokens: Tokens, slash: number): Address | undefined {
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

/** Walks back from a dot to where its host begins. */
function hostStart(tokens: Tokens, dot: number): number | undefined {
  let last = signSpanAt(tokens, dot).first - 1
  if (isSign(tokens, last, '"') && isSign(tokens, last - 2, '"')) return last - 2
  if (isSymbolLabel(tokens, last)) return last
  if (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken) return undefined
  let first = labelStart(tokens, last)
  for (let labels = 1; labels < mostLabelsBack; labels++) {
    const before = dotBefore(tokens, first)
    if (before === undefined || before.form !== 'glued' || isUnspaced(tokens, before.first - 1) !== isUnspaced(tokens, first)) break
    last = before.first - 1
    if (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken) break
    first = labelStart(tokens, last)
  }
  return first
}

function schemeAddress(tokens: Tokens, colon: number): Address | undefined {
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

function withPath(tokens: Tokens, domain: Domain, first: number, scheme: boolean): Address {
  const hostEnd = endOf(tokens, domain.last)
  let end = hostEnd
  const next = tokens.text.charAt(hostEnd)
  const port = /^:\d{1,5}(?!\d)/.exec(tokens.text.slice(hostEnd, hostEnd + 7))?.[0] ?? ''
  const after = tokens.text.charAt(hostEnd + port.length)
  if (after === '/' || after === '?' || after === '#') end = Math.max(hostEnd, trimmedEnd(tokens.text, hostEnd + port.length))
  else if (port !== '') end = hostEnd + port.length
  else if (next === ' ') end = spokenPathEnd(tokens, domain.last)
  return {
    first, lastOfHost: domain.last, start: startOf(tokens, first), end, host: domain.labels.join('.'), path: tokens.text.slice(hostEnd, end), form: domain.form, scheme,
  }
}

/** End of a path said in words: "dot me slash jo". */
function spokenPathEnd(tokens: Tokens, host: number): number {
  let last = host
  for (let parts = 0; parts < 4; parts++) {
    const isSlash = tokenText(tokens, last + 1) === 'slash' || tokenText(tokens, last + 1) === 'forwardslash' || (isSign(tokens, last + 1, '/') && gapAfter(tokens, last) > 0)
    if (!isSlash || kindOf(tokens, last + 2) === signToken || last + 2 >= tokens.count || lineEndsAfter(tokens, last + 1)) break
    const before = last
    last += 2
    while (gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) !== signToken || isSign(tokens, last + 1, '_') || isSign(tokens, last + 1, '-'))) last += 1
    if (gapAfter(tokens, last) === 0 && (isSign(tokens, last + 1, '@') || isSign(tokens, last + 1, '.')) && gapAfter(tokens, last + 1) === 0) return endOf(tokens, before)
  }
  return endOf(tokens, last)
}
