import { endOf, isA, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { leadingVerbs } from '../words/asking-words.ts'
import { callVerbs, contactMe } from '../words/call-verbs.ts'
import { nameStrength, weakPhone } from '../words/word-values.ts'
import { foreignPostpositions } from '../words/question-words.ts'
import type { DigitRun } from './digit-run.ts'

/** How far a word such as "phone" reaches, in code units: before the number, and after it. */
const reachBefore = 40
const reachAfter = 24
/** Most tokens looked at on either side. */
const mostTokens = 8

/** Whether a few digits stand behind "my number is" or a word for telephones, and nothing more goes on. */
export function saysTelephone(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) if (isA(tokens, at, classes.phone)) return tokens.value[at] !== weakPhone || isA(tokens, at - 1, classes.mine | classes.phone)
  return false
}

/** How near a word for telephones stands; "direct" when it leads straight to the number. */
export type Nearness = 'none' | 'near' | 'direct'

/** Whether a word for telephones stands close by; "direct" when it leads straight to the number. */
export function phoneWordNear(tokens: Tokens, { first, last, start, end }: DigitRun): Nearness {
  if (hasTelephoneSign(tokens.text, start, end)) return 'direct'
  let direct = true
  for (let at = first - 1; at >= 0 && at >= first - mostTokens && start - endOf(tokens, at) <= reachBefore; at--) {
    if (meansTelephone(tokens, at, direct) && (direct || !namesThing(tokens, at))) return direct ? 'direct' : 'near'
    if (!isA(tokens, at, classes.link | classes.mine | classes.phone) && kindOf(tokens, at) !== signToken) direct = false
  }
  for (let at = last + 1; at < tokens.count && at <= last + mostTokens && startOf(tokens, at) - end <= reachAfter; at++) {
    if ((isA(tokens, at, classes.phone | classes.contact) && isA(tokens, at + 1, classes.mine)) || contactMe.has(tokenText(tokens, at))) return 'near'
    if (at === last + 1 && isA(tokens, at, classes.link) && tokenText(tokens, at + 1) === 'mine') return 'near'
    if (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone && isA(tokens, at, classes.mine)) return 'near'
    if (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone && isA(tokens, at - 1, classes.mine) && at <= last + 4 && at - 1 > last) return 'near'
    if (meansTelephone(tokens, at, false)) return namesThing(tokens, at) && !isA(tokens, at, classes.messenger) ? 'none' : 'near'
    if (kindOf(tokens, at) !== signToken && !isA(tokens, at, classes.link | classes.mine | classes.phone | classes.contact) && !foreignPostpositions.has(tokenText(tokens, at)) && !/^(?:thats|that|this|s)$/.test(tokenText(tokens, at))) break
  }
  return 'none'
}

/** Widest space between a picture of a telephone and the number, in code units. */
const besideSign = 4

/** "☎ 212…", "212… 📞": whether a picture of a telephone stands beside a number. */
function hasTelephoneSign(text: string, start: number, end: number): boolean {
  return /[☎☏📞📱📲]\ufe0f?[\s:]{0,2}$/u.test(text.slice(Math.max(0, start - besideSign), start)) || /^\s?[☎☏📞📱📲]/u.test(text.slice(end, end + besideSign))
}

/** Whether a word for telephones or a messenger is there for a thing or a program: "my phone screen", "the skype application". */
function namesThing(tokens: Tokens, at: number): boolean {
  if (isA(tokens, at, classes.messenger)) return true
  if (callVerbs.has(tokenText(tokens, at)) || isOwnNumber(tokens, at)) return false
  let next = at + 1
  while (isA(tokens, next, classes.phone) && next - at < 3) next += 1
  return kindOf(tokens, next) === wordToken && !isA(tokens, next, classes.link | classes.mine | classes.yours | classes.phone | classes.measure | classes.contact | classes.account | classes.ask | classes.give) && !leadingVerbs.has(tokenText(tokens, next))
}

/** Whether a token speaks of telephones. "Number" does where it leads straight to the digits and is nothing else's number. */
function meansTelephone(tokens: Tokens, at: number, direct: boolean): boolean {
  if (isTelephoneLine(tokens, at)) return direct
  if (isA(tokens, at, classes.messenger)) return tokens.value[at] === nameStrength.plain || tokens.value[at] === nameStrength.hint
  if (isA(tokens, at, classes.phone) && tokens.value[at] === weakPhone) return isTelephonesNumber(tokens, at) && (direct || isOwnNumber(tokens, at))
  return isA(tokens, at, classes.phone) || (direct && isA(tokens, at, classes.contact) && (isA(tokens, at + 1, classes.mine) || !/^(?:add|find|join|follow|mail|email|message|msg|dm|pm|inbox)$/.test(tokenText(tokens, at))))
}

/** "my personal number only for emergencies …": the writer's, whatever stands between it and the digits. */
const isOwnNumber = (tokens: Tokens, at: number): boolean =>
  tokenText(tokens, at) === 'number' && (isA(tokens, at - 1, classes.mine) || (isA(tokens, at - 2, classes.mine) && /^(?:personal|private|new|other|second|home|work)$/.test(tokenText(tokens, at - 1)))) && (/^(?:only|just|for|in|please|pls|to)$/.test(tokenText(tokens, at + 1)) || kindOf(tokens, at + 1) === signToken)

/** "my line is …", "direct line": no messenger where a number follows. */
export const isTelephoneLine = (tokens: Tokens, at: number): boolean =>
  tokenText(tokens, at) === 'line' && (isA(tokens, at - 1, classes.mine) || numberOf.test(tokenText(tokens, at - 1)) || isA(tokens, at - 1, classes.phone)) && tokenText(tokens, at - 1) !== 'id'

/** What "number" may have before it and still mean a telephone's: whose it is, where it rings. */
const numberOf = /^(?:work|office|home|house|business|personal|private|direct|local|new|other|second|main|mobile|international|daytime|[a-z]{2}|[a-z]{3,10}(?:ish|ian|ese|can))$/

/** Whether "number" is said of nothing else: "my number", "UK number", "number: …". */
function isTelephonesNumber(tokens: Tokens, at: number): boolean {
  const opens = at === 0 || kindOf(tokens, at - 1) === signToken
  if (tokenText(tokens, at) === 'numbers') return isA(tokens, at - 1, classes.phone | classes.mine | classes.contact)
  if (/^(?:no|nr)$/.test(tokenText(tokens, at)) && kindOf(tokens, at + 1) !== signToken && opens) return false
  if (opens || (isA(tokens, at - 1, classes.link) && isSign(tokens, at + 1, ':'))) return true
  if (isA(tokens, at - 1, classes.measure)) return false
  const whose = classes.phone | classes.mine | classes.yours | classes.messenger | classes.contact
  return isA(tokens, at - 1, whose) || (numberOf.test(tokenText(tokens, at - 1)) && isA(tokens, at - 2, whose))
}

/** Whether a line is a number and where it rings: "020 7946 0123 office". */
export function saysWhereItRings(tokens: Tokens, { first, last }: DigitRun): boolean {
  const word = last + 1 + (isSign(tokens, last + 1, '-') ? 1 : 0)
  const begins = first === 0 || lineEndsAfter(tokens, first - 1)
  const ends = word + 1 >= tokens.count || lineEndsAfter(tokens, word) || kindOf(tokens, word + 1) === signToken
  return begins && ends && /^(?:office|home|work|fax|mobile|cell|direct|main|reception|landline)$/.test(tokenText(tokens, word))
}
