import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../core/tokens.ts'
import { domainAt, type Domain } from './shapes/domain.ts'
import { signSpanAt, widestGap } from './shapes/dots.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'

/** Most tokens of the part before "@". */
const mostLocalTokens = 24

/** Mail addresses: plain, spelled out, spaced out, or a name with a well-known mail host. */
export const email: Detector = {
  kind: 'email',
  triggers: classes.at | classes.mailHost,
  *find(tokens) {
    for (let index = 0; index < tokens.count; index++) {
      if (isA(tokens, index, classes.at)) {
        const found = aroundAt(tokens, index)
        if (found !== undefined) yield found
      }
      if (isA(tokens, index, classes.mailHost)) {
        const found = aroundHost(tokens, index)
        if (found !== undefined) yield found
      }
    }
  },
}

interface Host {
  readonly last: number
  readonly plain: boolean
  readonly known: boolean
}

/** The host that begins at a token: a domain, or a mail host's name with or without its ending. */
function hostAt(tokens: Tokens, first: number): Host | undefined {
  const domain = domainAt(tokens, first)
  if (domain !== undefined && trustworthy(tokens, domain)) return { last: domain.last, plain: domain.form === 'glued', known: isA(tokens, first, classes.mailHost) }
  const quoted = isSign(tokens, first, '"') && isSign(tokens, first + 2, '"') ? 1 : 0
  const name = first + quoted
  if (!isA(tokens, name, classes.mailHost)) return undefined
  const end = name + quoted
  const next = end + 1
  if (gapAfter(tokens, end) <= widestGap && /^(?:com|co|net|org|de|fr|ru|in|br|uk)$/.test(tokenText(tokens, next))) return { last: next, plain: false, known: true }
  return { last: end, plain: false, known: true }
}

/** Whether a domain after an at-sign is more than a word and the next sentence. */
function trustworthy(tokens: Tokens, { topLevel, form, first }: Domain): boolean {
  if (form === 'glued' || form === 'bracketed') return !/^\d+x$/.test(tokenText(tokens, first))
  return !isA(tokens, topLevel, classes.link | classes.common) || isA(tokens, first, classes.mailHost)
}

function aroundAt(tokens: Tokens, index: number): Candidate | undefined {
  const sign = signSpanAt(tokens, index)
  const host = gapAfter(tokens, sign.last) <= widestGap ? hostAt(tokens, sign.last + 1) : undefined
  if (host === undefined) return undefined
  const last = sign.first - 1
  const isBare = sign.form === 'word'
  if (gapAfter(tokens, last) > widestGap || (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken)) return undefined
  const first = localStart(tokens, last)
  const spaced = gapAfter(tokens, last) > 0
  if ((isBare || spaced) && first === last && isA(tokens, last, classes.common | classes.link | classes.mail | classes.topic | classes.contact)) return undefined
  const start = spaced && !host.plain && sign.form === 'spaced' ? furtherName(tokens, first) : first
  return { start: startOf(tokens, start), end: endOf(tokens, host.last), disguised: !(sign.form === 'glued' && host.plain), certain: sign.form !== 'word' || host.known, weight: weights.mail }
}

/** Index of the first token of the unbroken piece that ends at a token, without signs before it. */
function localStart(tokens: Tokens, last: number): number {
  let first = last
  for (let next = last - 1; next >= 0 && last - next < mostLocalTokens && gapAfter(tokens, next) === 0; next--) {
    if (kindOf(tokens, next) !== signToken) first = next
    else if (!'._-+%&~\'!#$*=^{|}'.includes(tokenText(tokens, next))) break
  }
  return first
}

/** "maria kovac @ gmail . com": the name before, when it is no everyday word. */
function furtherName(tokens: Tokens, first: number): number {
  const before = first - 1
  return gapAfter(tokens, before) === 1 && kindOf(tokens, before) === wordToken && (tokens.classes[before] ?? 0) === 0 ? before : first
}

function aroundHost(tokens: Tokens, index: number): Candidate | undefined {
  return bracketedHost(tokens, index) ?? nameThenHost(tokens, index) ?? hostThenName(tokens, index)
}

const isName = (tokens: Tokens, index: number): boolean =>
  kindOf(tokens, index) === wordToken && endOf(tokens, index) - startOf(tokens, index) > 3 && ((tokens.classes[index] ?? 0) & ~(classes.topLevel | classes.head | classes.digit)) === 0

/** "jo.doe (gmail)". */
function bracketedHost(tokens: Tokens, index: number): Candidate | undefined {
  if (!isSign(tokens, index - 1, '(') || !isSign(tokens, index + 1, ')') || !isName(tokens, index - 2)) return undefined
  return { start: startOf(tokens, localStart(tokens, index - 2)), end: endOf(tokens, index + 1), disguised: true, weight: weights.mail }
}

/** "jo.doe gmail com". */
function nameThenHost(tokens: Tokens, index: number): Candidate | undefined {
  if (!isName(tokens, index - 1) || gapAfter(tokens, index - 1) > widestGap || gapAfter(tokens, index - 1) === 0 || lineEndsAfter(tokens, index - 1)) return undefined
  const host = hostAt(tokens, index)
  if (host === undefined || host.last === index) return undefined
  return { start: startOf(tokens, localStart(tokens, index - 1)), end: endOf(tokens, host.last), disguised: true, weight: weights.mail }
}

/** "gmail: jo.doe", "gmail id jodoe88". */
function hostThenName(tokens: Tokens, index: number): Candidate | undefined {
  let at = index + 1
  let says = false
  for (; at < index + 4; at++) {
    if (isSign(tokens, at, ':') || isSign(tokens, at, '=') || isA(tokens, at, classes.account)) says = true
    else if (!isSign(tokens, at, '-') && !isA(tokens, at, classes.link)) break
  }
  if (!says || !isName(tokens, at) || gapAfter(tokens, at - 1) > widestGap) return undefined
  let last = at
  while (last - at < mostLocalTokens && gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) !== signToken || ('._-+'.includes(tokenText(tokens, last + 1)) && gapAfter(tokens, last + 1) === 0))) last += 1
  return { start: startOf(tokens, index), end: endOf(tokens, last), disguised: true, weight: weights.mail }
}
