import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { foreignPostpositions } from '../words/question-words.ts'
import { widestGap } from './dots.ts'
import { hostAt } from './mail-host.ts'
import { isMailboxBefore, isName, localStart, mostLocalTokens } from './mailbox.ts'
import { weights } from './weights.ts'

/** An address made of a name and a well-known mail host with no at-sign between, around the host's token. */
export const nameWithHost = (tokens: Tokens, host: number): Candidate | undefined =>
  emojiAround(tokens, host) ?? nameOn(tokens, host) ?? bracketedHost(tokens, host) ?? nameThenHost(tokens, host) ?? hostThenName(tokens, host)

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
  if (/^(?:on|at|in)$/.test(tokenText(tokens, host - 1)) && isName(tokens, host - 2) && (ends(host) || hostAt(tokens, host) !== undefined)) {
    const start = localStart(tokens, host - 2)
    return begins(start) || isA(tokens, start - 1, classes.mine | classes.link | classes.account) ? { start: startOf(tokens, start), end: endOf(tokens, hostAt(tokens, host)?.last ?? host), disguised: true, weight: weights.mail } : undefined
  }
  if (/^(?:under|as)$/.test(tokenText(tokens, host + 1)) && isName(tokens, host + 2) && ends(mailboxEnd(tokens, host + 2)) && !isA(tokens, host - 1, classes.topic)) return { start: startOf(tokens, host), end: endOf(tokens, mailboxEnd(tokens, host + 2)), disguised: true, weight: weights.mail }
  const linked = isA(tokens, host + 1, classes.link) && /^(?:is|es|est|ist)$/.test(tokenText(tokens, host + 1))
  const last = mailboxEnd(tokens, host + 2)
  if (linked && (isA(tokens, host - 1, classes.mine) || (last > host + 2 && begins(host))) && (isName(tokens, host + 2) || last > host + 2) && (ends(last) || last > host + 2 || isLongName(tokens, host + 2))) return { start: startOf(tokens, host), end: endOf(tokens, last), disguised: true, weight: weights.mail }
  return undefined
}

/** Whether a word is so long that no list knows it by chance. */
const isLongName = (tokens: Tokens, at: number): boolean => /^[a-z]{11,30}$/.test(tokenText(tokens, at)) && !/(?:ed|ing|ly|ion|ment|ness|able|ible)$/.test(tokenText(tokens, at))

/** "jo.doe (gmail)", "jo.doe [gmail]". */
function bracketedHost(tokens: Tokens, index: number): Candidate | undefined {
  const said = isA(tokens, index - 1, classes.at) || tokenText(tokens, index - 1) === 'on' ? 1 : 0
  if (said > 0 && kindOf(tokens, index - 2) === numberToken && gapAfter(tokens, index - 3) === 0 && gapAfter(tokens, index - 2) === 1) {
    return { start: startOf(tokens, localStart(tokens, index - 2)), end: endOf(tokens, index), disguised: true, weight: weights.mail }
  }
  const bracket = index - 1 - said
  const inPieces = localStart(tokens, bracket - 1) < bracket - 2
  if (!((isSign(tokens, bracket, '(') && isSign(tokens, index + 1, ')')) || (isSign(tokens, bracket, '[') && isSign(tokens, index + 1, ']'))) || !(isName(tokens, bracket - 1) || inPieces || (kindOf(tokens, bracket - 1) === numberToken && gapAfter(tokens, bracket - 2) === 0))) return undefined
  return { start: startOf(tokens, localStart(tokens, bracket - 1)), end: endOf(tokens, bracketedEnding(tokens, index + 1)), disguised: true, weight: weights.mail }
}

/** "(gmail)(.com)", "(gmail) com": index of the last token of the ending behind a bracket, or the bracket's own. */
function bracketedEnding(tokens: Tokens, bracket: number): number {
  const opens = isSign(tokens, bracket + 1, '(') ? 1 : 0
  const ending = bracket + 1 + opens + (isA(tokens, bracket + 1 + opens, classes.dot) ? 1 : 0)
  if (!/^(?:com|net|org|de|fr|ru|co|in)$/.test(tokenText(tokens, ending)) || gapAfter(tokens, bracket) > 1) return bracket
  return opens === 0 ? ending : isSign(tokens, ending + 1, ')') ? ending + 1 : bracket
}

/** "jo.doe gmail com". */
function nameThenHost(tokens: Tokens, index: number): Candidate | undefined {
  const numbered = kindOf(tokens, index - 1) === numberToken && gapAfter(tokens, index - 2) === 0 && kindOf(tokens, index - 2) === wordToken
  const start = localStart(tokens, index - 1)
  if (!(isName(tokens, index - 1) || numbered || start < index - 2) || gapAfter(tokens, index - 1) > widestGap || gapAfter(tokens, index - 1) === 0) return undefined
  const host = hostAt(tokens, index)
  if (host === undefined) return undefined
  if (host.last === index && !isMailboxBefore(tokens, start, index)) return undefined
  return { start: startOf(tokens, start), end: endOf(tokens, host.last), disguised: true, weight: weights.mail }
}

/** "gmail: jo.doe", "gmail id jodoe88". */
function hostThenName(tokens: Tokens, index: number): Candidate | undefined {
  let at = index + 1
  let says = false
  if (isA(tokens, at, classes.link) && !isA(tokens, at, classes.account) && !/^(?:is|es|est|ist|it)$/.test(tokenText(tokens, at)) && !foreignPostpositions.has(tokenText(tokens, at))) return undefined
  for (; at < index + 5; at++) {
    if (isSign(tokens, at, ':') || isSign(tokens, at, '=') || isA(tokens, at, classes.account)) says = true
    else if (!(isSign(tokens, at, '-') || isSign(tokens, at, '>') || isSign(tokens, at, '→')) && !isA(tokens, at, classes.link) && !(at > index + 1 && isA(tokens, at, classes.give | classes.contact | classes.pay))) break
  }
  const telling = at > index + 1 && kindOf(tokens, at) === wordToken && gapAfter(tokens, at) === 0 && kindOf(tokens, at + 1) === numberToken
  if (!(telling || (says && (isName(tokens, at) || isDottedName(tokens, at)))) || gapAfter(tokens, at - 1) > widestGap) return undefined
  return { start: startOf(tokens, index), end: endOf(tokens, mailboxEnd(tokens, at)), disguised: true, weight: weights.mail }
}

/** "jo.doe", "jo_doe": small words with a dot or an underscore between, one at least that no list knows. */
function isDottedName(tokens: Tokens, first: number): boolean {
  const last = mailboxEnd(tokens, first)
  if (!/^[a-z]{2,20}(?:[._][a-z]{2,20}){1,2}$/.test(tokens.text.slice(startOf(tokens, first), endOf(tokens, last)))) return false
  return [first, last].some((at) => ((tokens.classes[at] ?? 0) & ~(classes.topLevel | classes.head)) === 0)
}

/** Index of the last token of the unbroken name of a mailbox that begins at a token. */
function mailboxEnd(tokens: Tokens, first: number): number {
  let last = first
  while (last - first < mostLocalTokens && gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) !== signToken || ('._-+'.includes(tokenText(tokens, last + 1)) && gapAfter(tokens, last + 1) === 0))) last += 1
  return last
}
