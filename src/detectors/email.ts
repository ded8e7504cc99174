import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../core/tokens.ts'
import { domainAt, labelStart, type Domain } from './shapes/domain.ts'
import { dotBefore, leadsOn, signSpanAt, widestGap } from './shapes/dots.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'
import { plainEndings } from './words/top-level-domains.ts'

const plain: ReadonlySet<string> = new Set(plainEndings.split(' '))

/** Most tokens of the part before "@". */
const mostLocalTokens = 24
/** Most tokens between a word for "@" and the first dot of its host. */
const mostBeforeDot = 8
/** Longest user name and password before "@" in a web address. */
const longestUser = 80
/** Most filling words between the parts of an address told part by part. */
const mostSpelled = 7

/** Mail addresses: plain, spelled out, spaced out, or a name with a well-known mail host. */
export const email: Detector = {
  kind: 'email',
  triggers: classes.at | classes.mailHost | classes.dot,
  *find(tokens) {
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (isA(tokens, index, classes.at)) {
        const found = aroundAt(tokens, index)
        if (found !== undefined) yield found
      }
      if (isA(tokens, index, classes.dot) && leadsOn(tokens, index)) {
        const found = aroundLetterA(tokens, index) ?? aroundOtherSign(tokens, index) ?? reversed(tokens, index)
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
function hostAt(tokens: Tokens, first: number, strongAt = false): Host | undefined {
  const domain = domainAt(tokens, first)
  if (domain !== undefined && (strongAt || trustworthy(tokens, domain) || (domain.form === 'word' && !isA(tokens, first, classes.common | classes.link))) && !/^\d+x$/.test(domain.labels[0] ?? '')) return { last: domain.last, plain: domain.form === 'glued', known: isA(tokens, first, classes.mailHost) }
  const quoted = isSign(tokens, first, '"') && isSign(tokens, first + 2, '"') ? 1 : 0
  const name = first + quoted
  if (!isA(tokens, name, classes.mailHost)) return undefined
  const end = name + quoted
  const next = kindOf(tokens, end + 1) === signToken && ';,/\\-_:'.includes(tokenText(tokens, end + 1)) && gapAfter(tokens, end) === 0 && gapAfter(tokens, end + 1) === 0 ? end + 2 : end + 1
  if (gapAfter(tokens, end) <= widestGap && /^(?:com|co|net|org|de|fr|ru|in|br|uk|dotcom|dotnet)$/.test(tokenText(tokens, next))) return { last: next, plain: false, known: true }
  return { last: end, plain: false, known: true }
}

/** Whether a domain after an at-sign is more than a word and the next sentence. */
function trustworthy(tokens: Tokens, { topLevel, form, first, labels }: Domain): boolean {
  if (form === 'glued' || form === 'bracketed') return true
  if (form === 'spaced') return plain.has(labels.at(-1) ?? '') || isA(tokens, first, classes.mailHost)
  return plain.has(labels.at(-1) ?? '') || !isA(tokens, topLevel, classes.link | classes.common) || isA(tokens, first, classes.mailHost)
}

/** A quick look whether a word for "@" has a host close behind it: most are mere words. */
function hostMayFollow(tokens: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + mostBeforeDot; at++) if (isA(tokens, at, classes.mailHost | classes.dot)) return true
  return false
}

function aroundAt(tokens: Tokens, index: number): Candidate | undefined {
  if (kindOf(tokens, index) === wordToken && !hostMayFollow(tokens, index)) return undefined
  const sign = signSpanAt(tokens, index)
  if (isSign(tokens, index + 1, '@')) return undefined
  const strong = sign.form === 'bracketed' || sign.form === 'glued' || (sign.form === 'word' && !/^(?:at|et|en|aet|eta|ot|ет)$/.test(tokenText(tokens, index)))
  const host = gapAfter(tokens, sign.last) <= widestGap ? hostAt(tokens, sign.last + 1, strong) : undefined
  if (host === undefined) return sign.form === 'glued' ? bareHost(tokens, index) : undefined
  let last = sign.first - 1
  while (isSign(tokens, last, '@')) last -= 1
  const isBare = sign.form === 'word'
  if (gapAfter(tokens, last) > widestGap || (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken)) return undefined
  const first = localStart(tokens, last)
  const spaced = gapAfter(tokens, last) > 0
  if ((isBare || spaced) && first === last && isA(tokens, last, classes.common | classes.link | classes.mail | classes.topic | classes.contact)) return undefined
  if (inAddress(tokens, startOf(tokens, first)) || (spaced && sign.form === 'spaced' && gapAfter(tokens, sign.last) === 0 && host.plain && !host.known)) return undefined
  const start = host.plain || !spaced || first !== last || sign.form === 'bracketed' ? (host.plain ? first : overDots(tokens, first)) : furtherName(tokens, overDots(tokens, first))
  return { start: startOf(tokens, withScheme(tokens, start)), end: endOf(tokens, host.last), disguised: !(sign.form === 'glued' && host.plain), certain: sign.form !== 'word' || host.known, weight: weights.mail }
}

/** "mailto:jo@intranet": a host without an ending, where the scheme says what it is. */
function bareHost(tokens: Tokens, at: number): Candidate | undefined {
  const first = localStart(tokens, at - 1)
  const start = withScheme(tokens, first)
  return start < first && kindOf(tokens, at + 1) !== signToken ? { start: startOf(tokens, start), end: endOf(tokens, at + 1), disguised: false, certain: true, weight: weights.mail } : undefined
}

/** Whether an offset lies inside a web address, as in "https://user:pass@example.com". */
function inAddress(tokens: Tokens, at: number): boolean {
  const before = tokens.text.slice(Math.max(0, at - longestUser), at)
  return before.lastIndexOf('://') > before.search(/\s\S{0,80}$/)
}

/** "mailto:" belongs to the address. */
const withScheme = (tokens: Tokens, first: number): number =>
  isSign(tokens, first - 1, ':') && gapAfter(tokens, first - 1) === 0 && gapAfter(tokens, first - 2) === 0 && tokenText(tokens, first - 2) === 'mailto' ? first - 2 : first

/** Index of the first token of the unbroken piece that ends at a token, without signs before it. */
function localStart(tokens: Tokens, last: number): number {
  let first = last
  for (let next = last - 1; next >= 0 && last - next < mostLocalTokens && gapAfter(tokens, next) === 0; next--) {
    if (kindOf(tokens, next) !== signToken) first = next
    else if (!'._-+%&~\'!#$*=^{|}'.includes(tokenText(tokens, next))) break
  }
  return first
}

/** "jo [dot] doe [at] …": the parts of the name before its spelled dots. */
function overDots(tokens: Tokens, from: number): number {
  let first = overSpokenSign(tokens, from)
  for (let dots = 0; dots < 3; dots++) {
    const dot = dotBefore(tokens, first)
    if (dot === undefined || (dot.form !== 'bracketed' && dot.form !== 'word' && !(dot.form === 'spaced' && gapAfter(tokens, dot.last) === 1 && gapAfter(tokens, dot.first - 1) === 1)) || kindOf(tokens, dot.first - 1) === signToken || isA(tokens, dot.first - 1, classes.common | classes.link) || gapAfter(tokens, dot.first - 1) > 1) break
    first = localStart(tokens, dot.first - 1)
  }
  return first
}

/** "jo underscore doe [at] …": a sign said in words between two parts of the name. */
function overSpokenSign(tokens: Tokens, first: number): number {
  const isSaid = /^(?:underscore|dash|hyphen|minus|guion|unterstrich|tiret)$/.test(tokenText(tokens, first - 1)) && gapAfter(tokens, first - 1) === 1
  return isSaid && gapAfter(tokens, first - 2) === 1 && isName(tokens, first - 2) ? localStart(tokens, first - 2) : first
}

/** "maria kovac @ gmail . com": the name before, when it is no everyday word. */
function furtherName(tokens: Tokens, first: number): number {
  const before = first - 1
  return gapAfter(tokens, before) === 1 && kindOf(tokens, before) === wordToken && (tokens.classes[before] ?? 0) === 0 ? before : first
}

function aroundHost(tokens: Tokens, index: number): Candidate | undefined {
  return spelled(tokens, index) ?? emojiAround(tokens, index) ?? nameOn(tokens, index) ?? bracketedHost(tokens, index) ?? nameThenHost(tokens, index) ?? hostThenName(tokens, index)
}

/** "jo.doe🐵gmail🔵com": pictures in place of both signs. */
function emojiAround(tokens: Tokens, host: number): Candidate | undefined {
  const isPicture = (at: number): boolean => kindOf(tokens, at) === signToken && tokens.text.charCodeAt(startOf(tokens, at)) > 0x2000 && gapAfter(tokens, at) <= 1 && gapAfter(tokens, at - 1) <= 1
  if (!isPicture(host - 1) || !isPicture(host + 1) || !isA(tokens, host + 2, classes.topLevel) || kindOf(tokens, host - 2) === signToken || host < 2) return undefined
  return { start: startOf(tokens, localStart(tokens, host - 2)), end: endOf(tokens, host + 2), disguised: true, certain: true, weight: weights.mail }
}

/** "jo.doe on gmail", "my gmail is jodoe": nothing else is said. */
function nameOn(tokens: Tokens, host: number): Candidate | undefined {
  const ends = (at: number): boolean => at + 1 >= tokens.count || kindOf(tokens, at + 1) === signToken || lineEndsAfter(tokens, at)
  const begins = (at: number): boolean => at === 0 || kindOf(tokens, at - 1) === signToken || lineEndsAfter(tokens, at - 1)
  if (tokenText(tokens, host) === 'outlook') return undefined
  if (/^(?:on|at|in)$/.test(tokenText(tokens, host - 1)) && isName(tokens, host - 2) && ends(host)) {
    const start = localStart(tokens, host - 2)
    return begins(start) || isA(tokens, start - 1, classes.mine | classes.link | classes.account) ? { start: startOf(tokens, start), end: endOf(tokens, host), disguised: true, weight: weights.mail } : undefined
  }
  const linked = isA(tokens, host + 1, classes.link) && /^(?:is|es|est|ist)$/.test(tokenText(tokens, host + 1))
  if (linked && isA(tokens, host - 1, classes.mine) && isName(tokens, host + 2) && ends(host + 2)) return { start: startOf(tokens, host), end: endOf(tokens, host + 2), disguised: true, weight: weights.mail }
  return undefined
}

/** "jo.doe (a) example.com", found from its first dot. */
function aroundLetterA(tokens: Tokens, dot: number): Candidate | undefined {
  const opening = isSign(tokens, dot - 1, '(') || isSign(tokens, dot - 1, '[') ? dot - 1 : dot
  const label = labelStart(tokens, opening - 1)
  const sign = signSpanAt(tokens, label - 2)
  if (tokenText(tokens, label - 2) !== 'a' || sign.form !== 'bracketed' || sign.last !== label - 1) return undefined
  return aroundAt(tokens, label - 2)
}

/** "jo.doe🐒gmail.com", "jo.doe%40example.com": another sign, or its code, in the place of "@". */
function aroundOtherSign(tokens: Tokens, dot: number): Candidate | undefined {
  const label = labelStart(tokens, dot - 1)
  const domain = domainAt(tokens, label)
  if (domain === undefined || domain.form !== 'glued') return undefined
  const coded = kindOf(tokens, label) === numberToken && isSign(tokens, label - 1, '%') && tokenText(tokens, label).startsWith('40')
  const entity = isSign(tokens, label - 1, ';') && /^(?:64|commat)$/.test(tokenText(tokens, label - 2))
  const emoji = kindOf(tokens, label - 1) === signToken && (tokens.text.charCodeAt(startOf(tokens, label - 1)) > 127 || '#*~^|'.includes(tokenText(tokens, label - 1))) && isA(tokens, label, classes.mailHost)
  const last = coded ? label - 2 : entity ? label - (isSign(tokens, label - 3, '#') ? 5 : 4) : label - 2
  if (!(coded || entity || emoji) || gapAfter(tokens, last) > 0 || kindOf(tokens, last) === signToken || last < 0) return undefined
  return { start: startOf(tokens, localStart(tokens, last)), end: endOf(tokens, domain.last), disguised: true, certain: true, weight: weights.mail }
}

/** "moc.elpmaxe@eod.oj": typed backwards. */
function reversed(tokens: Tokens, dot: number): Candidate | undefined {
  if (!/^(?:moc|ten|gro|oi)$/.test(tokenText(tokens, dot - 1)) || gapAfter(tokens, dot) > 0) return undefined
  let last = dot + 1
  let sign = false
  while (last - dot < mostLocalTokens && gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) !== signToken || (gapAfter(tokens, last + 1) === 0 && '@._-'.includes(tokenText(tokens, last + 1))))) {
    last += 1
    sign ||= isSign(tokens, last, '@')
  }
  return sign ? { start: startOf(tokens, dot - 1), end: endOf(tokens, last), disguised: true, certain: true, weight: weights.mail } : undefined
}

const isName = (tokens: Tokens, index: number): boolean =>
  kindOf(tokens, index) === wordToken && endOf(tokens, index) - startOf(tokens, index) > 3 && ((tokens.classes[index] ?? 0) & ~(classes.topLevel | classes.head | classes.digit)) === 0

const spellingWord = /^(?:name|username|user|id|login|provider|host|domain|server|ending|end|tld|extension|then|the|sign|symbol|at|dot|point|first|second|third|last|part|followed|by|comes|with|and|its|it|s|is|my|after|finally|next|plus|address|email|mail|service|suffix)$/

/** "its jodoe then the at sign then gmail then dot com": name, host and ending told one after the other. */
function spelled(tokens: Tokens, host: number): Candidate | undefined {
  const isFiller = (at: number): boolean => spellingWord.test(tokenText(tokens, at)) || isA(tokens, at, classes.at | classes.dot | classes.spokenSign) || (kindOf(tokens, at) === signToken && ':=-,.@"'.includes(tokenText(tokens, at)))
  let ending = host + 1
  while (ending - host < mostSpelled && isFiller(ending)) ending += 1
  if (ending === host + 1 || !/^(?:com|net|org|co|de|fr|ru|in|uk|br)$/.test(tokenText(tokens, ending))) return undefined
  let name = host - 1
  while (host - name < mostSpelled && isFiller(name)) name -= 1
  if (name === host - 1 || !isName(tokens, name)) return undefined
  if (!tellsParts(tokens, name + 1, host - 1) && !tellsParts(tokens, host + 1, ending - 1)) return undefined
  let first = localStart(tokens, name)
  while (name - first < mostSpelled && isFiller(first - 1) && !(kindOf(tokens, first - 1) === signToken && gapAfter(tokens, first - 1) > 1) && !/^(?:my|is|email|mail|address|at|dot)$/.test(tokenText(tokens, first - 1))) first -= 1
  while (kindOf(tokens, first) === signToken) first += 1
  return { start: startOf(tokens, first), end: endOf(tokens, ending), disguised: true, certain: true, weight: weights.mail + 0.5 }
}

/** Whether some words between two parts are there to tell which part comes next. */
function tellsParts(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/^(?:then|sign|symbol|provider|host|domain|server|ending|end|tld|extension|followed|comes|finally|suffix|service)$/.test(tokenText(tokens, at))) return true
  return false
}

/** "jo.doe (gmail)". */
function bracketedHost(tokens: Tokens, index: number): Candidate | undefined {
  const said = isA(tokens, index - 1, classes.at) || tokenText(tokens, index - 1) === 'on' ? 1 : 0
  if (said > 0 && kindOf(tokens, index - 2) === numberToken && gapAfter(tokens, index - 3) === 0 && gapAfter(tokens, index - 2) === 1) {
    return { start: startOf(tokens, localStart(tokens, index - 2)), end: endOf(tokens, index), disguised: true, weight: weights.mail }
  }
  const bracket = index - 1 - said
  if (!isSign(tokens, bracket, '(') || !isSign(tokens, index + 1, ')') || !(isName(tokens, bracket - 1) || (kindOf(tokens, bracket - 1) === numberToken && gapAfter(tokens, bracket - 2) === 0))) return undefined
  return { start: startOf(tokens, localStart(tokens, bracket - 1)), end: endOf(tokens, index + 1), disguised: true, weight: weights.mail }
}

/** "jo.doe gmail com". */
function nameThenHost(tokens: Tokens, index: number): Candidate | undefined {
  if (!isName(tokens, index - 1) || gapAfter(tokens, index - 1) > widestGap || gapAfter(tokens, index - 1) === 0) return undefined
  const host = hostAt(tokens, index)
  if (host === undefined) return undefined
  const start = localStart(tokens, index - 1)
  if (host.last === index && !isMailboxBefore(tokens, start, index)) return undefined
  return { start: startOf(tokens, start), end: endOf(tokens, host.last), disguised: true, weight: weights.mail }
}

/** "john.doe gmail", "jo_doe88 gmail": a name as mailboxes have one, where nothing goes on about a program. */
function isMailboxBefore(tokens: Tokens, start: number, host: number): boolean {
  const goesOn = kindOf(tokens, host + 1) === wordToken && !lineEndsAfter(tokens, host) && !isA(tokens, host + 1, classes.common | classes.link | classes.ask | classes.mine) && !/^(?:today|tomorrow|now|please|pls|thanks)$/.test(tokenText(tokens, host + 1))
  const name = tokens.text.slice(startOf(tokens, start), endOf(tokens, host - 1))
  return !goesOn && gapAfter(tokens, host - 1) === 1 && /^[a-z]{2,20}(?:[._][a-z]{3,20}\d{0,4}|[._]?\d{2,4})$/.test(name) && !isA(tokens, host - 1, classes.topLevel)
}

/** "gmail: jo.doe", "gmail id jodoe88". */
function hostThenName(tokens: Tokens, index: number): Candidate | undefined {
  let at = index + 1
  let says = false
  if (isA(tokens, at, classes.link) && !isA(tokens, at, classes.account) && !/^(?:is|es|est|ist|it)$/.test(tokenText(tokens, at))) return undefined
  for (; at < index + 4; at++) {
    if (isSign(tokens, at, ':') || isSign(tokens, at, '=') || isA(tokens, at, classes.account)) says = true
    else if (!isSign(tokens, at, '-') && !isA(tokens, at, classes.link)) break
  }
  const telling = at > index + 1 && kindOf(tokens, at) === wordToken && gapAfter(tokens, at) === 0 && kindOf(tokens, at + 1) === numberToken
  if (!(telling || (says && isName(tokens, at))) || gapAfter(tokens, at - 1) > widestGap) return undefined
  let last = at
  while (last - at < mostLocalTokens && gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) !== signToken || ('._-+'.includes(tokenText(tokens, last + 1)) && gapAfter(tokens, last + 1) === 0))) last += 1
  return { start: startOf(tokens, index), end: endOf(tokens, last), disguised: true, weight: weights.mail }
}
