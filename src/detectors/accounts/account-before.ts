import type { Candidate } from '../../core/detector.ts'
import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { digitRunAt } from '../shapes/digit-run.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/word-values.ts'
import { endsThere } from './clause-ends.ts'
import { pieceBefore } from './piece-before.ts'

/** "@jo_doe on telegram", "+1 202 555 0143 (whatsapp)". */
export function accountBefore(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  let at = name - 1
  if (tokens.value[name] === nameStrength.hint) while (name - at < 4 && isA(tokens, at, classes.common | classes.topic) && !isA(tokens, at, classes.link)) at -= 1
  if (isSign(tokens, at, '(') && gapAfter(tokens, at - 1) === 0 && tokens.value[name] !== nameStrength.plain) return undefined
  if (isSign(tokens, at, '(') || isA(tokens, at, classes.link)) at -= 1
  if (isA(tokens, at, classes.link) && isA(tokens, at + 1, classes.link)) at -= 1
  if (at < 0 || lineEndsAfter(tokens, at)) return undefined
  const short = tokens.value[name] === nameStrength.shortForm
  if (short && !endsThere(tokens, name)) return undefined
  if (at === name - 1 && !(short && isA(tokens, at, classes.number))) return undefined
  const close = /^(?:only|me|pls|please|number|no)$/.test(tokenText(tokens, name + 1)) && isSign(tokens, name - 1, '(') ? name + 2 : name + 1
  const end = endOf(tokens, isSign(tokens, close, ')') ? close : name)
  const piece = pieceBefore(tokens, at)
  const bracketed = isSign(tokens, name - 1, '(') && isSign(tokens, close, ')')
  if (short && tokens.text.charAt(piece) !== '@' && !isA(tokens, at, classes.number)) return undefined
  if ((accountForm.test(tokens.text.slice(piece, endOf(tokens, at))) && !fileName.test(tokens.text.slice(piece, endOf(tokens, at)))) || (!short && (bracketed || saysWho(tokens, piece)) && isUnknownName(tokens, draft, piece, at))) return { start: piece, end, certain: true, weight: weights.account }
  if (fileName.test(tokens.text.slice(piece, endOf(tokens, at)))) return undefined
  const page = short ? undefined : pageBefore(tokens, draft, at)
  if (page !== undefined) return { start: page, end, certain: false, weight: weights.account }
  if (isA(tokens, at, classes.number)) {
    let first = at
    while (at - first < 8 && first > 0 && gapAfter(tokens, first - 1) <= 1 && (isA(tokens, first - 1, classes.number) || kindOf(tokens, first - 1) === signToken)) first -= 1
    while (first < at && !isA(tokens, first, classes.number)) first += 1
    const run = digitRunAt(tokens, draft, first)
    return run !== undefined && run.last === at && run.digits >= 8 && run.digits <= 15 ? { start: run.start, end, certain: true, weight: weights.account } : undefined
  }
  return undefined
}

/** Most words of a page's name. */
const mostOfName = 4

/** "find me as The Paper Stag on Facebook": folded offset of a name in capitals behind "as", "under" or "called". */
function pageBefore(tokens: Tokens, draft: Draft, last: number): number | undefined {
  let first = last + 1
  while (last - first < mostOfName - 1 && kindOf(tokens, first - 1) !== signToken && draft.upperAt(startOf(tokens, first - 1)) && gapAfter(tokens, first - 1) === 1) first -= 1
  return last > first && /^(?:as|under|called|named|como|comme|als|come|как|jako)$/.test(tokenText(tokens, first - 1)) ? startOf(tokens, first) : undefined
}

/** Whether "I'm", "as" or "me" stands before a folded offset. */
const saysWho = (tokens: Tokens, start: number): boolean => /(?:^|[^a-z])(?:i'?m|i am|as|under|it's|its|call me|by|for|add|find|search|user|contact|follow|dm|message|up)\s$/.test(tokens.text.slice(Math.max(0, start - 9), start))

/** Whether a piece is no word that anyone knows: "jodoe", "jo.doe". */
function isUnknownName(tokens: Tokens, draft: Draft, start: number, last: number): boolean {
  const text = tokens.text.slice(start, endOf(tokens, last))
  return tokens.value[last] !== nameStrength.plain && text.length >= 5 && /^[a-z]+(?:[._][a-z]+)?$/.test(text) && (!/(?:ed|ing|ly)$/.test(text) || /\b(?:as|user|name)\s$/.test(tokens.text.slice(Math.max(0, start - 9), start))) && ((tokens.classes[last] ?? 0) & ~(classes.topLevel | classes.head)) === 0 && !draft.upperAt(start)
}

/** Files as they are delivered. */
const fileName = /\.(?:wav|mp[34]|png|jpe?g|gif|psd|ai|svg|pdf|mov|webp|docx?|xlsx?|pptx?|zip|aif|flac|webm|srt|txt|eps|tiff?|ttf|otf)$/

/** "@jo_doe", "jodoe#1234", "live:jo.doe", "jo_doe99": no ordinary words. */
const accountForm = /^(?:@[\w.-]{3,40}|[\w.-]{2,40}#\d{4}|live:[\w.-]{3,40}|[a-z][a-z.-]{1,30}[\d_][\w.-]{0,30})$/
