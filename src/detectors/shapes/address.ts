import type { Draft } from '../../core/draft.ts'
import { gapAfter, isA, isSign, kindOf, numberToken, startOf, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { withPath } from './address-path.ts'
import { domainAt, isSymbolLabel, isUnspaced, labelStart, mostHostTokens } from './domain.ts'
import { dotBefore, leadsOn, signSpanAt, type SignForm } from './dots.ts'
import { machineAt } from './machine-address.ts'
import { saysAddress } from './says-address.ts'
import { schemeAddress, schemeless } from './scheme-address.ts'
import { nextTopLevel } from './top-levels.ts'

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

/** The address that begins before a folded offset and ends behind it: "Telegram: t.me" goes on with its path. */
export function addressAround(tokens: Tokens, draft: Draft, offset: number): Address | undefined {
  const addresses = addressesIn(tokens, draft)
  let low = 0
  let high = addresses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((addresses[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  const found = addresses[low]
  return found !== undefined && found.start < offset ? found : undefined
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

/** Walks back from a dot to where its host begins. */
function hostStart(tokens: Tokens, dot: number): number | undefined {
  let last = signSpanAt(tokens, dot).first - 1
  if (isSign(tokens, last, '"') && isSign(tokens, last - 2, '"')) return last - 2
  if (isSymbolLabel(tokens, last)) return last
  if (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken) return undefined
  let first = labelStart(tokens, last)
  for (let labels = 1; labels < mostLabelsBack; labels++) {
    const before = dotBefore(tokens, first)
    const spoken = before !== undefined && (before.form === 'word' || before.form === 'bracketed') && before.form === signSpanAt(tokens, dot).form && gapAfter(tokens, before.first - 1) <= 1 && !isA(tokens, before.first - 1, classes.link)
    if (before === undefined || (before.form !== 'glued' && !spoken) || isUnspaced(tokens, before.first - 1) !== isUnspaced(tokens, first)) break
    last = before.first - 1
    if (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken) break
    first = labelStart(tokens, last)
  }
  return first
}
