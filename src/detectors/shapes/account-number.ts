import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isSign, kindOf, numberToken, signToken, startOf, type Tokens } from '../../core/tokens.ts'
import { isBitcoinAddress, isCoinKey, isEtherAddress } from './coin-address.ts'

/** A bank account, card or coin address whose checksum holds. */
export interface AccountNumber {
  readonly first: number
  readonly start: number
  readonly end: number
  /** Whether its own shape says what it is; a card number could be any number that happens to hold the check digit. */
  readonly sure: boolean
  /** Whether the check digit of a card is wrong: only an ask to pay to it makes it one. */
  readonly mistyped?: boolean
}

/** Length of an IBAN by country. Source: SWIFT, IBAN Registry, release 99. */
const ibanLengths = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28
IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31
SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`.toLowerCase().split(/\s+/).map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/** Most tokens and longest space of a number in groups. */
const mostTokens = 40

interface Compact {
  readonly text: string
  /** Folded offset of each character's end, and the index of the token it is in. */
  readonly ends: readonly number[]
}

/** Letters and digits from a token on, with the single spaces and hyphens between groups left out. */
function compactFrom(tokens: Tokens, first: number, most: number): Compact {
  let text = ''
  const ends: number[] = []
  for (let at = first; at < first + mostTokens && at < tokens.count && text.length < most; at++) {
    if (at > first && gapAfter(tokens, at - 1) > 1) break
    if (kindOf(tokens, at) === signToken) {
      if (tokens.text.charAt(startOf(tokens, at)) !== '-') break
      continue
    }
    for (let offset = startOf(tokens, at); offset < endOf(tokens, at) && text.length < most; offset++) {
      text += tokens.text.charAt(offset)
      ends.push(offset + 1)
    }
  }
  return { text, ends }
}

/** Whether a character ends a group: nothing but another letter or digit may follow a number directly. */
const endsThere = (tokens: Tokens, end: number): boolean => !/^[a-z0-9]$/.test(tokens.text.charAt(end))

/** The account number that has its first digits at a token. */
export function accountNumberAt(tokens: Tokens, draft: Draft, index: number): AccountNumber | undefined {
  return ibanAt(tokens, index) ?? cardAt(tokens, index) ?? coinAt(tokens, draft, index)
}

function ibanAt(tokens: Tokens, index: number): AccountNumber | undefined {
  // "TR33" may be one token: it looks like a word with digits in place of letters.
  if (index === 0 || gapAfter(tokens, index - 1) > (endOf(tokens, index - 1) - startOf(tokens, index - 1) === 4 ? 1 : 0)) return undefined
  const length = ibanLengths.get(tokens.text.slice(startOf(tokens, index - 1), startOf(tokens, index - 1) + 2))
  if (length === undefined) return undefined
  const { text, ends } = compactFrom(tokens, index - 1, length)
  const end = ends[length - 1]
  return end !== undefined && endsThere(tokens, end) && remainderOf97(text.slice(4) + text.slice(0, 4)) === 1 ? { first: index - 1, start: startOf(tokens, index - 1), end, sure: true } : undefined
}

function remainderOf97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

function cardAt(tokens: Tokens, index: number): AccountNumber | undefined {
  if (index > 0 && gapAfter(tokens, index - 1) === 0 && tokens.text.charAt(startOf(tokens, index) - 1) !== '(') return undefined
  if (endOf(tokens, index) - startOf(tokens, index) < 15 && !groupFollows(tokens, index)) return undefined
  const digits = compactFrom(tokens, index, 19)
  const text = /^\d*/.exec(digits.text)?.[0] ?? ''
  for (const length of [16, 15]) {
    const end = digits.ends[length - 1]
    const card = text.slice(0, length)
    if (end === undefined || card.length < length || !endsThere(tokens, end) || !isCardPrefix(card) || new Set(card).size < 2) continue
    return { first: index, start: startOf(tokens, index), end, sure: false, mistyped: !holdsLuhn(card) }
  }
  return undefined
}

/** A quick look whether the digits go on behind a token. */
const groupFollows = (tokens: Tokens, index: number): boolean => gapAfter(tokens, index) <= 1 && (kindOf(tokens, index + 1) === numberToken || isSign(tokens, index + 1, '-'))

const isCardPrefix = (card: string): boolean => (card.length === 15 ? /^3[47]/.test(card) : /^(?:4|5[1-5]|2[2-7]|6(?:011|5|2)|35)/.test(card))

function holdsLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    sum += at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  return sum % 10 === 0
}

function coinAt(tokens: Tokens, draft: Draft, index: number): AccountNumber | undefined {
  let first = index
  while (first > 0 && index - first < 2 && gapAfter(tokens, first - 1) === 0 && kindOf(tokens, first - 1) !== signToken) first -= 1
  let last = index
  while (last - first < mostTokens && gapAfter(tokens, last) === 0 && kindOf(tokens, last + 1) !== signToken) last += 1
  const start = startOf(tokens, first)
  const end = endOf(tokens, last)
  if (end - start < 26 || end - start > 64) return undefined
  const span = draft.typedSpan(start, end)
  const text = draft.typed.slice(span.start, span.end)
  if (isBitcoinAddress(text) || isEtherAddress(text)) return { first, start, end, sure: true }
  return isCoinKey(text) ? { first, start, end, sure: false } : undefined
}
