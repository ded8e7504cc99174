import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { leadingVerbs } from '../words/asking-words.ts'
import { nameStrength } from '../words/word-values.ts'
import { isUnspaced } from './domain.ts'
import { digitRunAt } from './digit-run.ts'

/** What stands behind a method's or messenger's name and looks like an account there. */
export interface Account {
  readonly last: number
  /** Folded offset of its end. */
  readonly end: number
  /** Whether it can hardly be an ordinary word: it has digits, signs, or is a number. */
  readonly telling: boolean
  /** Whether words or signs lead to it: ":", "is", "id". */
  readonly led: boolean
  /** Whether some small word or sign stands between. */
  readonly linked: boolean
}

/** Most tokens between the name and the account, and in an account. */
const mostBetween = 6
const mostTokens = 40
/** Fewest digits of a number that serves as an account. */
const fewestDigits = 7

const leadSigns = ':-=(>@#~"\'/→➡⇒👉.'
const inside = '._-#+$'

/**
 * The account after a name's last token, or `undefined`.
 * @param loose whether everyday words may stand between: "the app with the camera jodoe"
 */
export function accountAfter(tokens: Tokens, draft: Draft, name: number, loose = false): Account | undefined {
  let led = false
  for (let at = name + 1; at <= name + mostBetween && at < tokens.count; at++) {
    if (lineEndsAfter(tokens, at - 1) && !led) return undefined
    if ((isSign(tokens, at, '@') || isSign(tokens, at, '$')) && gapAfter(tokens, at) <= 1) {
      const piece = at + 1 + (isSign(tokens, at + 1, '_') && gapAfter(tokens, at + 1) === 0 ? 1 : 0)
      if (kindOf(tokens, piece) !== signToken) return pieceAt(tokens, piece, { led: true, linked: true })
    }
    if (tokenText(tokens, at) === 'u' && isSign(tokens, at + 1, '/') && gapAfter(tokens, at + 1) === 0) return pieceAt(tokens, at + 2, { led: true, linked: true })
    const number = numberAt(tokens, draft, at)
    const linked = at > name + 1
    if (number !== undefined) return { ...number, led, linked }
    if (isSign(tokens, at, '.') && gapAfter(tokens, at) === 0 && !isSign(tokens, at + 1, '.')) return undefined
    if (isSign(tokens, at, '?') && isSign(tokens, at + 1, '@')) continue
    if (isCoinNetwork(tokens, at)) {
      at += 1
      continue
    }
    const isLead = /^(?:business|line|there|type|search|find|look|lookup|write|too|also|personal|agent|merchant|wallet|him|her|them|us|aussi|auch|tambien|tambem|anche|тоже|trc20|erc20|bep20)$/.test(tokenText(tokens, at)) || (kindOf(tokens, at) === signToken && !endsSentence(tokens, draft, at) && (leadSigns.includes(tokenText(tokens, at)) || tokens.text.charCodeAt(startOf(tokens, at)) >= 0x2190 || leadsOnAfterComma(tokens, at))) || isA(tokens, at, classes.link | classes.account | classes.mine | classes.phone | classes.mail | classes.direct) || isOtherName(tokens, at) || leadsToNumber(tokens, at) || (loose && isA(tokens, at, classes.common | classes.topic))
    const piece = isLead && !telling(tokens, at) ? undefined : pieceAt(tokens, at, { led, linked })
    if (piece !== undefined) return piece
    if (!isLead) return undefined
    if (kindOf(tokens, at) === signToken ? ':=@#'.includes(tokenText(tokens, at)) : isA(tokens, at, classes.account | classes.phone) || /^(?:type|search|find|lookup|is|es|est|ist|it|as|это|是|è|e)$/.test(tokenText(tokens, at))) led = true
  }
  return undefined
}

/** "… to Slack. It fails": a full stop, and a capital behind it. */
const endsSentence = (tokens: Tokens, draft: Draft, at: number): boolean => isSign(tokens, at, '.') && gapAfter(tokens, at) > 0 && draft.upperAt(startOf(tokens, at + 1)) && !isA(tokens, at + 1, classes.mine | classes.account)

/** "usdt trc20 …": the network that a coin goes through, where it is two tokens. */
const isCoinNetwork = (tokens: Tokens, at: number): boolean => /^(?:trc|erc|bep)$/.test(tokenText(tokens, at)) && tokenText(tokens, at + 1) === '20'

/** "maya/paymaya 0917…": a second name of the same thing behind a slash. */
const isOtherName = (tokens: Tokens, at: number): boolean => isSign(tokens, at - 1, '/') && gapAfter(tokens, at - 1) === 0 && isA(tokens, at, classes.messenger | classes.payment)

/** Most verbs between a name and its number. */
const mostVerbs = 3

/** "easypaisa pe bhej do 0345…": verbs of getting in touch or of sending, and the number behind them. */
function leadsToNumber(tokens: Tokens, first: number): boolean {
  if (isUnknownWord(tokens, first) && isA(tokens, first - 1, classes.messenger | classes.payment) && tokens.value[first - 1] === nameStrength.plain && longNumberAt(tokens, first + 1)) return true
  for (let at = first; at < first + mostVerbs; at++) {
    if (!isA(tokens, at, classes.give | classes.contact | classes.pay | classes.talk | classes.ask | classes.link) && !leadingVerbs.has(tokenText(tokens, at))) return false
    if (kindOf(tokens, at + 1) === numberToken && endOf(tokens, at + 1) - startOf(tokens, at + 1) >= 3) return true
  }
  return false
}

/** Fewest digits of a number that an unknown word leads to: "whatsapp Rahul 07700 900123". */
const fewestBehindWord = 9

const isUnknownWord = (tokens: Tokens, at: number): boolean => kindOf(tokens, at) === wordToken && (tokens.classes[at] ?? 0) === 0

/** Whether the digits that begin at a token are as many as a telephone's. */
function longNumberAt(tokens: Tokens, first: number): boolean {
  const at = isSign(tokens, first, '+') ? first + 1 : first
  return kindOf(tokens, at) === numberToken && /^(?:[ .-]?\d){9}/.test(tokens.text.slice(startOf(tokens, at), startOf(tokens, at) + 2 * fewestBehindWord))
}

/** "…, it is jo@…", "…, my mail is …": after the comma the account is announced. */
const leadsOnAfterComma = (tokens: Tokens, at: number): boolean => (isSign(tokens, at, ',') && (isA(tokens, at + 1, classes.mine) || /^(?:it|its)$/.test(tokenText(tokens, at + 1))) && isA(tokens, at + 2, classes.link | classes.mail | classes.account)) || (isSign(tokens, at, ',') && leadsToAccount(tokens, at))

/** Whether a number, "@jodoe" or what follows "him," stands behind a comma. */
function leadsToAccount(tokens: Tokens, comma: number): boolean {
  const next = comma + 1
  if (isSign(tokens, next, '+') && kindOf(tokens, next + 1) === numberToken) return true
  if (kindOf(tokens, next) === numberToken) return endOf(tokens, next) - startOf(tokens, next) >= 3
  if (isA(tokens, next, classes.account) && (isSign(tokens, next + 1, ':') || isA(tokens, next + 1, classes.link))) return true
  if (/^(?:im|i)$/.test(tokenText(tokens, next))) return telling(tokens, next + (/^(?:am|m)$/.test(tokenText(tokens, next + 1)) ? 2 : 1))
  if (isSign(tokens, next, '@') || (isA(tokens, next, classes.mine) && isSign(tokens, next + 1, '@'))) return true
  if (isA(tokens, next, classes.digit) && isA(tokens, next + 1, classes.digit) && isA(tokens, next + 2, classes.digit)) return true
  if (isA(tokens, comma - 1, classes.payment)) return tokens.text.slice(startOf(tokens, next), startOf(tokens, next) + 64).search(/^[^\s@]{2,60}@\w/) === 0
  if (isA(tokens, comma - 1, classes.messenger) && (isA(tokens, comma - 2, classes.link | classes.contact) || isA(tokens, comma - 3, classes.contact))) return isNickname(tokens, next)
  return /^(?:him|her|them|me|us)$/.test(tokenText(tokens, comma - 1)) && telling(tokens, next)
}

/** "lil.rowan2k", "jo_doe": one piece with signs or digits inside, as nicknames have them. */
const isNickname = (tokens: Tokens, first: number): boolean => {
  const piece = tokens.text.slice(startOf(tokens, first), endOf(tokens, pieceEnd(tokens, first)))
  return telling(tokens, first) && /^[a-z][\w.@-]{3,60}$/.test(piece) && /[\d_.@]/.test(piece)
}

function numberAt(tokens: Tokens, draft: Draft, at: number): Omit<Account, 'led' | 'linked'> | undefined {
  if (isSign(tokens, at, '+') || isSign(tokens, at, '(')) return numberAt(tokens, draft, at + 1)
  if (!isA(tokens, at, classes.number | classes.digit | classes.repeat)) return undefined
  const run = digitRunAt(tokens, draft, at)
  if (run === undefined || run.digits < fewestDigits || (run.words > 0 && run.words < 5)) return undefined
  if (gapAfter(tokens, run.last) === 0 && kindOf(tokens, run.last + 1) === wordToken) return undefined
  return { last: run.last, end: run.end, telling: true }
}

/** Whether a piece has digits or signs that ordinary words do not have. */
function telling(tokens: Tokens, first: number): boolean {
  const last = pieceEnd(tokens, first)
  return last > first && (tokens.end[last] ?? 0) - startOf(tokens, first) >= 4
}

function pieceEnd(tokens: Tokens, first: number): number {
  let last = first
  for (let next = first + 1; next - first < mostTokens && next < tokens.count && gapAfter(tokens, next - 1) === 0; next++) {
    if (kindOf(tokens, next) !== signToken) {
      if (isUnspaced(tokens, next) !== isUnspaced(tokens, first)) break
      last = next
    }
    else if (next === first + 1 && isSign(tokens, next, ':') && tokenText(tokens, first) === 'live') continue
    else if (!inside.includes(tokenText(tokens, next)) && !(isSign(tokens, next, '@') && kindOf(tokens, next + 1) === wordToken) && !(isSign(tokens, next, ',') && gapAfter(tokens, next) === 0)) break
  }
  return last
}

const knownWord = ~(classes.topLevel | classes.head | classes.digit)

/** "top-up", "follow-up": everyday words with a hyphen between. */
function isCompound(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (kindOf(tokens, at) === signToken ? !isSign(tokens, at, '-') : ((tokens.classes[at] ?? 0) & knownWord) === 0) return false
  return true
}

/** "26th", "1080p", "10am". */
const measureForm = /^\d{1,5}(?:st|nd|rd|th|am|pm|px|p|k|x|mm|cm|kb|mb|gb|fps|hrs?|mins?|days?)$/

const clauseEnds = (tokens: Tokens, at: number): boolean => at + 1 >= tokens.count || kindOf(tokens, at + 1) === signToken || lineEndsAfter(tokens, at)

/** The unbroken piece at a token, when it can be an account's name. */
function pieceAt(tokens: Tokens, first: number, lead: Pick<Account, 'led' | 'linked'>): Account | undefined {
  if (kindOf(tokens, first) === signToken || first >= tokens.count) return undefined
  let last = pieceEnd(tokens, first)
  const isTelling = (last > first && !isCompound(tokens, first, last)) || isSign(tokens, first - 1, '@') || isSign(tokens, first - 1, '_') || (isSign(tokens, first - 1, '$') && kindOf(tokens, first) === wordToken)
  if (!isTelling && (((tokens.classes[first] ?? 0) & knownWord) !== 0 || kindOf(tokens, first) === numberToken || /.{3}(?:ed|ing|ly)$/.test(tokenText(tokens, first)))) return undefined
  if (endOf(tokens, last) - startOf(tokens, first) < 4 || measureForm.test(tokens.text.slice(startOf(tokens, first), endOf(tokens, last)))) return undefined
  if (!isTelling) while (last - first < 2 && gapAfter(tokens, last) === 1 && kindOf(tokens, last + 1) === wordToken && ((tokens.classes[last + 1] ?? 0) & knownWord & ~(last > first ? classes.common | classes.topic : 0)) === 0 && (last === first || clauseEnds(tokens, last + 1) || (tokens.classes[last + 1] ?? 0) === 0)) last += 1
  const trailing = isSign(tokens, last + 1, '_') && gapAfter(tokens, last) === 0 && gapAfter(tokens, last + 1) > 0
  return { last: trailing ? last + 1 : last, end: endOf(tokens, trailing ? last + 1 : last), telling: isTelling, ...lead }
}
