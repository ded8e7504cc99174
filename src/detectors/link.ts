import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { isName } from './shapes/mailbox.ts'
import { isOwnNetwork } from './shapes/own-network.ts'
import { addressesIn, type Address } from './shapes/address.ts'
import { weights } from './shapes/weights.ts'
import { openHosts } from './words/account-hosts.ts'
import { classes } from './words/classes.ts'

/** Most tokens between the quotes of words to search for. */
const longestQuery = 10

/** Addresses outside Fiverr: with a scheme or without, spelled out, or as words to search for. */
export const link: Detector = {
  kind: 'link',
  triggers: classes.dot | classes.scheme,
  *find(tokens, draft) {
    for (const address of addressesIn(tokens, draft)) {
      const { start, end, host, form } = address
      yield { start: spokenScheme(tokens, address) ?? start, end, host, disguised: form !== 'glued', certain: leadsOutside(address), weight: weights.detail }
    }
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      const query = isA(tokens, index, classes.scheme) ? (searchQuery(tokens, index) ?? queryBefore(tokens, index) ?? wwwSpelled(tokens, index) ?? dotcom(tokens, index)) : undefined
      if (query !== undefined) yield query
    }
  },
}

/** Start of "https colon slash slash" said before an address. */
function spokenScheme(tokens: Tokens, { first, form }: Address): number | undefined {
  if (form === 'glued' || tokenText(tokens, first - 1) !== 'slash' || tokenText(tokens, first - 2) !== 'slash') return undefined
  return /^https?$/.test(tokenText(tokens, first - 4)) ? startOf(tokens, first - 4) : undefined
}

/** "jodoe dotcom": the ending and its dot in one word. */
function dotcom(tokens: Tokens, index: number): Candidate | undefined {
  if (!/^dot(?:com|net)$/.test(tokenText(tokens, index)) || gapAfter(tokens, index - 1) !== 1 || !isName(tokens, index - 1) || /^(?:a|an|the|this|any|old|new)$/.test(tokenText(tokens, index - 2))) return undefined
  if (kindOf(tokens, index + 1) !== signToken && !lineEndsAfter(tokens, index) && index + 1 < tokens.count && !isA(tokens, index + 1, classes.link | classes.common)) return undefined
  return { start: startOf(tokens, index - 1), end: endOf(tokens, index), disguised: true, weight: weights.detail }
}

/** Whether an address can be nothing else: it has a scheme, "www", a path, or is a known place. */
const leadsOutside = ({ host, path, scheme }: Address): boolean =>
  !isOwnNetwork(host) && ((scheme && host.includes('.')) || host.startsWith('www.') || (path.startsWith('/') && path.length > 1) || openHosts.has(host))

/** "look up "jo doe design" on google". */
function queryBefore(tokens: Tokens, index: number): Candidate | undefined {
  if (!/^(?:on|in|with|using)$/.test(tokenText(tokens, index - 1)) || !isSign(tokens, index - 2, '"')) return undefined
  for (let at = index - 4; at >= Math.max(0, index - 4 - longestQuery); at--) {
    if (!isSign(tokens, at, '"')) continue
    const verb = /^(?:search|find|type|google|look)$/.test(tokenText(tokens, at - 1)) ? at - 1 : tokenText(tokens, at - 2) === 'look' ? at - 2 : at
    return { start: startOf(tokens, verb), end: endOf(tokens, index), disguised: true, weight: weights.detail }
  }
  return undefined
}

/** "www example com": an address with its dots left out. */
function wwwSpelled(tokens: Tokens, index: number): Candidate | undefined {
  if (tokenText(tokens, index) !== 'www') return undefined
  if (kindOf(tokens, index + 1) === signToken && !isSign(tokens, index + 1, ',')) return undefined
  const bare = isSign(tokens, index + 1, ',') ? 1 : 0
  const name = index + 1 + bare
  const ending = name + 1 + bare
  if (kindOf(tokens, name) === signToken || !isA(tokens, ending, classes.topLevel) || gapAfter(tokens, index) > 1 || gapAfter(tokens, ending - 1) > 1) return undefined
  return { start: startOf(tokens, index), end: endOf(tokens, ending), disguised: true, certain: true, weight: weights.detail }
}

/** "google "jo doe design" first result". */
function searchQuery(tokens: Tokens, index: number): Candidate | undefined {
  if (kindOf(tokens, index) === signToken || !isSign(tokens, index + 1, '"')) return undefined
  for (let at = index + 3; at < index + 3 + longestQuery; at++) {
    if (!isSign(tokens, at, '"')) continue
    const last = /^(?:first|top)$/.test(tokenText(tokens, at + 1)) && /^(?:result|hit|link)s?$/.test(tokenText(tokens, at + 2)) ? at + 2 : at
    return { start: startOf(tokens, index), end: endOf(tokens, last), disguised: true, weight: weights.detail }
  }
  return undefined
}
