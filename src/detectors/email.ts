import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../core/tokens.ts'
import { hasWord } from './shapes/clause.ts'
import { domainAt, labelStart } from './shapes/domain.ts'
import { leadsOn, signSpanAt, widestGap } from './shapes/dots.ts'
import { hostAt, hostMayFollow } from './shapes/mail-host.ts'
import { furtherName, localStart, mostLocalTokens, overDots } from './shapes/mailbox.ts'
import { nameWithHost } from './shapes/name-with-host.ts'
import { spelledStart } from './shapes/spelled-letters.ts'
import { spelledMail } from './shapes/spelled-mail.ts'
import { toldMail } from './shapes/told-mail.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'
import { beforeDesk, deskWords, openDesks, shownAt, togetherWords } from './words/mailbox-words.ts'

/** Longest user name and password before "@" in a web address. */
const longestUser = 80

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
        const found = spelledMail(tokens, index) ?? toldMail(tokens, index) ?? nameWithHost(tokens, index)
        if (found !== undefined) yield found
      }
    }
  },
}

function aroundAt(tokens: Tokens, index: number): Candidate | undefined {
  if (kindOf(tokens, index) === wordToken && !hostMayFollow(tokens, index)) return undefined
  const sign = signSpanAt(tokens, index)
  if (isSign(tokens, index + 1, '@')) return undefined
  const strong = sign.form === 'bracketed' || sign.form === 'glued' || (sign.form === 'word' && !/^(?:at|et|en|aet|eta|ot|ет)$/.test(tokenText(tokens, index)))
  const host = gapAfter(tokens, sign.last) <= widestGap ? hostAt(tokens, overPlaceWords(tokens, sign.last + 1), strong) : undefined
  if (host === undefined) return sign.form === 'glued' ? bareHost(tokens, index) : undefined
  if (sign.form === 'word' && isSign(tokens, host.last + 1, '@') && gapAfter(tokens, host.last) === 0) return undefined
  if (/(?:^|[^a-z0-9-])(?:www|fiverr)\.[a-z]/.test(tokens.text.slice(startOf(tokens, sign.last + 1), endOf(tokens, host.last)))) return undefined
  let last = sign.first - 1
  while (isSign(tokens, last, '@')) last -= 1
  if (sign.form !== 'glued') last = overTelling(tokens, last)
  const isBare = sign.form === 'word'
  if (gapAfter(tokens, last) > widestGap || (kindOf(tokens, last) !== wordToken && kindOf(tokens, last) !== numberToken) || (last < sign.first - 1 && !host.known && host.plain && !strong && sign.form === 'word')) return undefined
  const first = localStart(tokens, last)
  const spaced = gapAfter(tokens, last) > 0
  if ((isBare || spaced) && first === last && overDots(tokens, first) === first && isA(tokens, last, classes.common | classes.link | classes.mail | classes.topic | classes.contact) && !isDesk(tokens, last, isBare) && !(host.spelled && openDesks.has(tokenText(tokens, last)))) return undefined
  if (isBare && host.plain && first === last && (isA(tokens, last, classes.account) || shownAt.has(tokenText(tokens, last)))) return undefined
  if (isBare && host.plain && (isSign(tokens, host.last + 1, '/') || isA(tokens, first - 1, classes.mine) || /^(?:the|some|more|these|those|this|that|all)$/.test(tokenText(tokens, first - 1))) && first === last) return undefined
  if (inAddress(tokens, startOf(tokens, first)) || (spaced && sign.form === 'spaced' && gapAfter(tokens, sign.last) === 0 && host.plain && !host.known)) return undefined
  const spelled = spelledStart(tokens, last + 1)
  const start = spelled < first ? spelled : host.plain || !spaced || first !== last || sign.form === 'bracketed' ? (host.plain ? first : overDots(tokens, first)) : furtherName(tokens, overDots(tokens, first))
  return { start: startOf(tokens, withScheme(tokens, writtenTogether(tokens, start, host.last))), end: endOf(tokens, host.last), disguised: !(sign.form === 'glued' && host.plain), certain: sign.form !== 'word' || host.known, weight: weights.mail }
}

/** Most words of a name that are to be written as one. */
const mostTogether = 4

/** "moth and moon at … written together": index of the first of the words that make the name. */
function writtenTogether(tokens: Tokens, first: number, host: number): number {
  if (gapAfter(tokens, first) === 0 || !hasWord(tokens, { first: host + 1, last: host + mostTogether }, togetherWords)) return first
  let start = first
  while (first - start < mostTogether && gapAfter(tokens, start - 1) === 1 && kindOf(tokens, start - 1) === wordToken && !isA(tokens, start - 1, classes.mail | classes.mine) && !/^(?:is|to|at|es|est|ist|a|en)$/.test(tokenText(tokens, start - 1))) start -= 1
  return start
}

/** Most words that tell of the host or of the sign between the parts of an address. */
const mostTelling = 4

/** "at our domain example dot com": index of the host behind the words that announce it. */
function overPlaceWords(tokens: Tokens, from: number): number {
  let told = false
  for (let at = from; at <= from + mostTelling; at++) {
    if (isA(tokens, at, classes.mailHost)) return at
    if (gapAfter(tokens, at) === 0 && isSign(tokens, at + 1, '.')) return told ? at : from
    if (!(isSign(tokens, at, ',') || isSign(tokens, at, ';') || /^(?:the|our|my|then|domain|host|provider|server|symbol|dann|puis|isareti|cong|zeichen|sign)$/.test(tokenText(tokens, at)))) return told ? at : from
    told ||= /^(?:domain|host|provider|server)$/.test(tokenText(tokens, at))
  }
  return from
}

/** "jodoe, then the at sign …": index of the name's last token before the words that lead to its sign. */
function overTelling(tokens: Tokens, from: number): number {
  let last = from
  while (from - last < mostTelling && (isSign(tokens, last, ',') || isSign(tokens, last, ';') || /^(?:then|the|followed|by|with|an|together|all|word|one|dann|puis|luego|poi)$/.test(tokenText(tokens, last)))) last -= 1
  const noSpace = isSign(tokens, last, ')') && tokenText(tokens, last - 1) === 'space' && tokenText(tokens, last - 2) === 'no'
  if (noSpace) return last - 4
  return isSign(tokens, last + 1, ',') || isSign(tokens, last + 1, ';') || last === from ? last : from
}

/** "write to team at example dot com": a word that mailboxes are called, where nothing makes it a place. */
const isDesk = (tokens: Tokens, index: number, isBare: boolean): boolean =>
  deskWords.has(tokenText(tokens, index)) && (!isBare || index === 0 || isSign(tokens, index - 1, ':') || isA(tokens, index - 1, classes.mail) || beforeDesk.has(tokenText(tokens, index - 1)))

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
