import type { Draft } from '../core/draft.ts'
import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { accountAfter, type Account } from './shapes/account.ts'
import { addressesIn, type Address } from './shapes/address.ts'
import { isUnspaced } from './shapes/domain.ts'
import { digitRunAt } from './shapes/digit-run.ts'
import { accountStart, leadIn } from './shapes/lead-in.ts'
import { isName } from './shapes/mailbox.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'
import { accountHosts, meetingHosts, openHosts } from './words/account-hosts.ts'
import { nameStrength } from './words/lexicon.ts'

/** Accounts with a messenger or a social network, by name, by number or as a link. */
export const handle: Detector = {
  kind: 'handle',
  triggers: classes.messenger | classes.dot | classes.scheme | classes.number,
  *find(tokens, draft) {
    for (const address of addressesIn(tokens, draft)) {
      const link = accountLink(tokens, address)
      if (link !== undefined) yield link
    }
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      const tagged = isA(tokens, index, classes.number) ? taggedName(tokens, index) : undefined
      if (tagged !== undefined) yield tagged
      if (isA(tokens, index, classes.messenger) && standsAlone(tokens, index)) {
        const named = spacedHost(tokens, index) ?? namedAccount(tokens, draft, index) ?? accountBefore(tokens, draft, index)
        if (named !== undefined) yield named
      }
    }
  },
}

/** "add jodoe#1234": a name with its number, as one messenger has them, behind a verb of getting in touch. */
function taggedName(tokens: Tokens, number: number): Candidate | undefined {
  const name = number - 2
  if (!isSign(tokens, number - 1, '#') || gapAfter(tokens, number - 1) > 0 || gapAfter(tokens, name) > 0 || kindOf(tokens, name) === signToken || endOf(tokens, number) - startOf(tokens, number) !== 4 || gapAfter(tokens, number) === 0 && kindOf(tokens, number + 1) !== signToken) return undefined
  const start = pieceBefore(tokens, number)
  const verb = [name - 1, name - 2].some((at) => isA(tokens, at, classes.contact) && endOf(tokens, at) < start)
  return verb && isName(tokens, name) ? { start, end: endOf(tokens, number), certain: true, weight: weights.account } : undefined
}

/** "meet google com abc-defg-hij": a service's host with space for its dots, and what an address has behind it. */
function spacedHost(tokens: Tokens, name: number): Candidate | undefined {
  for (let last = name + 1; last <= name + 2 && gapAfter(tokens, last - 1) === 1 && kindOf(tokens, last) !== signToken; last++) {
    const host = tokens.text.slice(startOf(tokens, name), endOf(tokens, last)).replaceAll(' ', '.')
    if (!isA(tokens, last, classes.topLevel) || !(accountHosts.has(host) || openHosts.has(host))) continue
    const slash = isSign(tokens, last + 1, '/') ? 1 : 0
    const path = last + 1 + slash
    if (gapAfter(tokens, last) > 1 || gapAfter(tokens, path - 1) > 1 || kindOf(tokens, path) === signToken) return undefined
    let end = path
    while (end - path < 16 && gapAfter(tokens, end) === 0 && (kindOf(tokens, end + 1) !== signToken || '-_/'.includes(tokenText(tokens, end + 1)))) end += 1
    return end > path || slash > 0 ? { start: startOf(tokens, accountStart(tokens, name, end)), end: endOf(tokens, end), disguised: true, certain: true, weight: weights.account } : undefined
  }
  return undefined
}

/** Whether a name is a word of its own and no part of an address or a code. */
function standsAlone(tokens: Tokens, index: number): boolean {
  if (gapAfter(tokens, index - 1) === 0 && kindOf(tokens, index - 1) === signToken && '/.-_=&?%@#\\'.includes(tokenText(tokens, index - 1))) return false
  const account = classes.link | classes.account
  return gapAfter(tokens, index) > 0 || kindOf(tokens, index + 1) === signToken || (isUnspaced(tokens, index + 1) && isA(tokens, index + 1, account) && (isA(tokens, index + 2, account) || !isUnspaced(tokens, index + 2))) || tokens.text.charCodeAt(startOf(tokens, index)) > 127
}

function accountLink(tokens: Tokens, address: Address): Candidate | undefined {
  const host = openHosts.has(address.host) || accountHosts.has(address.host) ? address.host : address.host.replace(/^(?:www|m|web|api|chat|open)\./, '')
  const named = isA(tokens, address.first - 1, classes.messenger) ? address.first - 1 : address.first
  if (!openHosts.has(host) && !(accountHosts.has(host) && address.path.length > 2)) return undefined
  if (meetingHosts.has(host) && named === address.first) return undefined
  let last = address.lastOfHost
  while (last + 1 < tokens.count && startOf(tokens, last + 1) < address.end) last += 1
  return { start: startOf(tokens, accountStart(tokens, named, last)), end: address.end, disguised: address.form !== 'glued', certain: true, weight: weights.account }
}

function namedAccount(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  if (tokens.value[name] === nameStrength.ordinaryWord && /^(?:a|an|per|each|every|the|this|that|its|new|next|current)$/.test(tokenText(tokens, name - 1))) return undefined
  const isHint = tokens.value[name] === nameStrength.hint || isSpacedShortForm(tokens, name)
  if (tokenText(tokens, name) === 'zoom' && tokenText(tokens, name + 1) === 'meeting' && isA(tokens, name + 2, classes.account)) {
    const meeting = accountAfter(tokens, draft, name + 1)
    if (meeting !== undefined && meeting.telling) return { start: startOf(tokens, accountStart(tokens, name, meeting.last)), end: meeting.end, certain: true, weight: weights.account }
  }
  const account = isA(tokens, name + 1, classes.topic) && !isA(tokens, name + 1, classes.account) && !isA(tokens, name + 2, classes.account) ? undefined : accountAfter(tokens, draft, name, isHint)
  const led = leadIn(tokens, name)
  const first = isHint && led === name ? hintStart(tokens, name) : led
  if (account === undefined || !believable(tokens, name, first, account)) return namedPage(tokens, draft, name)
  const disguised = tokens.disguised[name] === 1 || isHint
  return { start: startOf(tokens, isHint && led === name ? first : accountStart(tokens, name, account.last)), end: account.end, disguised, certain: account.telling || account.led, weight: weights.account }
}

const searches = /^(?:search|find|type|look|lookup|add|follow|busca|buscame|busque|cherche|cherchez|such|suche|cerca|ищи|найди|найдите|ara|cari|dhundo|dhoond|search)$/
/** Most words of a page's name. */
const mostOfName = 4

/** "search facebook Jo Doe Studio", "find me on Facebook: Jo Doe": a page by the name it goes by. */
function namedPage(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  if (tokens.value[name] !== nameStrength.plain) return undefined
  let searched = false
  for (let at = name - 1; at >= name - 4; at--) searched ||= searches.test(tokenText(tokens, at))
  if (!searched) return undefined
  let first = name + 1
  while (first < name + 3 && (isSign(tokens, first, ':') || isSign(tokens, first, '"') || isA(tokens, first, classes.link | classes.account))) first += 1
  let last = first - 1
  while (last - first < mostOfName && kindOf(tokens, last + 1) !== signToken && gapAfter(tokens, last) <= 1 && draft.upperAt(startOf(tokens, last + 1))) last += 1
  return last > first ? { start: startOf(tokens, accountStart(tokens, name, last)), end: endOf(tokens, last), certain: true, weight: weights.account } : undefined
}

/** "f b", "t.g": a short form with its letters apart is hardly a word. */
const isSpacedShortForm = (tokens: Tokens, name: number): boolean => tokens.value[name] === nameStrength.shortForm && /[^\p{L}\p{N}]/u.test(tokenText(tokens, name))

/** "the blue bird app": with the words that describe it. */
function hintStart(tokens: Tokens, name: number): number {
  for (let at = name - 1; at >= name - 3; at--) if (/^(?:the|a|that)$/.test(tokenText(tokens, at))) return at
  return name
}

/** Whether a name and what follows it are an account, rather than the name of the thing that work is done for. */
function believable(tokens: Tokens, name: number, first: number, { telling, led, linked, last }: Account): boolean {
  if (isMereWriting(tokens, name, last) || isDecimal(tokens, last)) return false
  if (tokenText(tokens, name) === 'whats' && !(telling && isA(tokens, last, classes.number))) return false
  if (isUnspaced(tokens, last) && !isA(tokens, last, classes.digit)) return false
  if (!telling && (tokens.text.charCodeAt(startOf(tokens, last)) > 127 || (isA(tokens, last - 1, classes.phone) && !isA(tokens, last - 1, classes.account)))) return false
  const inPieces = tokens.disguised[name] === 1 && tokens.text.slice(startOf(tokens, name), endOf(tokens, name)).includes(' ')
  if (inPieces && linked && !led && !telling) return false
  const asked = first < name && contactIn(tokens, first, name)
  const clauseIsAll = (first === 0 || kindOf(tokens, first - 1) === signToken || lineEndsAfter(tokens, first - 1)) && (last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last))
  switch (isSpacedShortForm(tokens, name) ? nameStrength.hint : tokens.value[name]) {
    case nameStrength.plain:
      return telling || (((linked && isA(tokens, first, classes.mine)) || tokens.text.charCodeAt(startOf(tokens, name)) > 127) && endsThere(tokens, last)) || (led && endsThere(tokens, last)) || ((asked || (clauseIsAll && first === name && isOneWord(tokens, name, last)) || tokens.disguised[name] === 1) && endsThere(tokens, last))
    case nameStrength.hint:
      return telling || endsThere(tokens, last)
    case nameStrength.shortForm:
      return (telling && (led || asked || clauseIsAll)) || (led && (asked || clauseIsAll))
    default:
      if (led && isA(tokens, name + 1, classes.account) && /^(?:line|snap|signal|imo|kik|steam|qq|zoom)$/.test(tokenText(tokens, name)) && /^(?:id|username|user|handle)$/.test(tokenText(tokens, name + 1)) && endsThere(tokens, last)) return true
      if (telling && /^(?:imo|signal|kik|zalo|botim)$/.test(tokenText(tokens, name)) && isLongNumber(tokens, last)) return true
      return (telling && (led || asked || clauseIsAll || (first === 0 && isA(tokens, last, classes.number) && endsThere(tokens, last)))) || (led && asked)
  }
}

/** Whether one word of ASCII letters, and no more, ends at a token behind a name. */
const isOneWord = (tokens: Tokens, name: number, last: number): boolean => gapAfter(tokens, last - 1) > 0 && last <= name + 2 && /^[a-z]+$/.test(tokenText(tokens, last)) && !(last === name + 2 && kindOf(tokens, name + 1) !== signToken && !isA(tokens, name + 1, classes.link | classes.account | classes.mine))

/** Whether a number ends at a token that is long enough for a telephone's. */
const isLongNumber = (tokens: Tokens, last: number): boolean => tokens.text.slice(Math.max(0, endOf(tokens, last) - 18), endOf(tokens, last)).replace(/\D/g, '').length >= 9

/** "ラインの太さ": an everyday word, and what follows is written on in its own script. */
const isMereWriting = (tokens: Tokens, name: number, last: number): boolean => tokens.value[name] === nameStrength.ordinaryWord && isUnspaced(tokens, name) && isUnspaced(tokens, last)

/** "x = 3.14159": a number with a point is nobody's name. */
const isDecimal = (tokens: Tokens, last: number): boolean => /^\d{1,6}\.\d+$/.test(tokens.text.slice(startOf(tokens, last - 2), endOf(tokens, last)))

function contactIn(tokens: Tokens, first: number, name: number): boolean {
  for (let at = first; at < name; at++) if (isA(tokens, at, classes.contact)) return true
  return false
}

const endsThere = (tokens: Tokens, last: number): boolean =>
  last + 1 >= tokens.count || kindOf(tokens, last + 1) === signToken || lineEndsAfter(tokens, last) || (isUnspaced(tokens, last + 1) && !isUnspaced(tokens, last)) || /^(?:please|pls|plz|thanks|thx|or|and|if|for|so|now|ok|okay|any|hai|only|too|bro|sir|dear|friend)$/.test(tokenText(tokens, last + 1))

/** "@jo_doe on telegram", "+1 202 555 0143 (whatsapp)". */
function accountBefore(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  let at = name - 1
  if (isSign(tokens, at, '(') || isA(tokens, at, classes.link)) at -= 1
  if (isA(tokens, at, classes.link) && isA(tokens, at + 1, classes.link)) at -= 1
  if (at < 0 || lineEndsAfter(tokens, at)) return undefined
  const short = tokens.value[name] === nameStrength.shortForm
  if ((at === name - 1 || short) && !endsThere(tokens, name)) return undefined
  if (at === name - 1 && !(short && isA(tokens, at, classes.number))) return undefined
  const end = endOf(tokens, isSign(tokens, name + 1, ')') ? name + 1 : name)
  const piece = pieceBefore(tokens, at)
  const bracketed = isSign(tokens, name - 1, '(') && isSign(tokens, name + 1, ')')
  if (short && tokens.text.charAt(piece) !== '@' && !isA(tokens, at, classes.number)) return undefined
  if (accountForm.test(tokens.text.slice(piece, endOf(tokens, at))) || (!short && (bracketed || saysWho(tokens, piece)) && isUnknownName(tokens, draft, piece, at))) return { start: piece, end, certain: true, weight: weights.account }
  if (isA(tokens, at, classes.number)) {
    let first = at
    while (at - first < 8 && first > 0 && gapAfter(tokens, first - 1) <= 1 && (isA(tokens, first - 1, classes.number) || kindOf(tokens, first - 1) === signToken)) first -= 1
    while (first < at && !isA(tokens, first, classes.number)) first += 1
    const run = digitRunAt(tokens, draft, first)
    return run !== undefined && run.last === at && run.digits >= 8 && run.digits <= 15 ? { start: run.start, end, certain: true, weight: weights.account } : undefined
  }
  return undefined
}

/** Whether "I'm", "as" or "me" stands before a folded offset. */
const saysWho = (tokens: Tokens, start: number): boolean => /(?:^|[^a-z])(?:i'?m|i am|as|it's|its|by|for|add|find|search|user|contact|follow|dm|message)\s$/.test(tokens.text.slice(Math.max(0, start - 9), start))

/** Whether a piece is no word that anyone knows: "jodoe", "jo.doe". */
function isUnknownName(tokens: Tokens, draft: Draft, start: number, last: number): boolean {
  const text = tokens.text.slice(start, endOf(tokens, last))
  return tokens.value[last] !== nameStrength.plain && text.length >= 5 && /^[a-z]+(?:[._][a-z]+)?$/.test(text) && !/(?:ed|ing|ly)$/.test(text) && ((tokens.classes[last] ?? 0) & ~(classes.topLevel | classes.head)) === 0 && !draft.upperAt(start)
}

/** "@jo_doe", "jodoe#1234", "live:jo.doe", "jo_doe99": no ordinary words. */
const accountForm = /^(?:@[\w.-]{3,40}|[\w.-]{2,40}#\d{4}|live:[\w.-]{3,40}|[a-z][a-z.-]{1,30}[\d_][\w.-]{0,30})$/

/** Folded offset at which the unbroken piece begins that ends with a token. */
function pieceBefore(tokens: Tokens, last: number): number {
  let first = last
  while (first > 0 && last - first < 12 && gapAfter(tokens, first - 1) === 0 && (kindOf(tokens, first - 1) !== signToken || '._-@#:'.includes(tokenText(tokens, first - 1)))) first -= 1
  return startOf(tokens, first)
}
