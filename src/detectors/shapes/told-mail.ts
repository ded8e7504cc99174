import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, lineEndsAfter, numberToken, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'
import { besidePart, partWords } from '../words/mailbox-words.ts'
import { hasWord } from './clause.ts'
import { domainAt } from './domain.ts'
import { localStart } from './mailbox.ts'
import { weights } from './weights.ts'

/** Most words between a host and the name that is told beside it. */
const mostBetween = 8

/** "@gmail.com with jodoe before it", "jodoe in front of @gmail.com", "gmail.com, user jodoe": host and name told one beside the other. */
export function toldMail(tokens: Tokens, host: number): Candidate | undefined {
  const at = isSign(tokens, host - 1, '@') && gapAfter(tokens, host - 1) === 0 ? 1 : 0
  if (at === 1 && gapAfter(tokens, host - 2) === 0 && kindOf(tokens, host - 2) !== signToken) return undefined
  const said = at === 0 && isA(tokens, host - 1, classes.at) && (host < 2 || kindOf(tokens, host - 2) === signToken) ? 1 : at
  const domain = domainAt(tokens, host)
  if (domain === undefined || domain.first !== host) return undefined
  return nameAfter(tokens, host - said, domain.last, at === 1) ?? nameBefore(tokens, host - at, domain.last, at === 1)
}

/** Whether an unbroken piece can be a mailbox's name: no word that any list knows, or one with digits or signs. */
function isBox(tokens: Tokens, first: number, last: number): boolean {
  if (kindOf(tokens, first) === signToken) return false
  const known = ((tokens.classes[first] ?? 0) & ~(classes.topLevel | classes.head | classes.digit)) !== 0
  return last > first ? endOf(tokens, last) - startOf(tokens, first) > 4 : kindOf(tokens, first) === wordToken && !known && endOf(tokens, first) - startOf(tokens, first) > 4 && !/(?:ed|ing|ly)$/.test(tokenText(tokens, first))
}

function boxEnd(tokens: Tokens, first: number): number {
  let last = first
  while (last - first < mostBetween && gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) === numberToken || kindOf(tokens, last + 1) === wordToken || ('._-'.includes(tokenText(tokens, last + 1)) && gapAfter(tokens, last + 1) === 0))) last += 1
  return last
}

const isBetween = (tokens: Tokens, at: number): boolean => besidePart.has(tokenText(tokens, at)) || partWords.has(tokenText(tokens, at)) || (kindOf(tokens, at) === signToken && ',:-+/=>→"()'.includes(tokenText(tokens, at)))

function nameAfter(tokens: Tokens, first: number, last: number, signed: boolean): Candidate | undefined {
  let told = false
  for (let at = last + 1; at <= last + mostBetween && at < tokens.count && !lineEndsAfter(tokens, at - 1); at++) {
    const end = boxEnd(tokens, at)
    if (gapAfter(tokens, at - 1) > 0 && isBox(tokens, at, end)) {
      let behind = end
      while (behind - end < 4 && (partWords.has(tokenText(tokens, behind + 1)) || besidePart.has(tokenText(tokens, behind + 1))) && !/^(?:please|and|then)$/.test(tokenText(tokens, behind + 1)) && !lineEndsAfter(tokens, behind)) {
        behind += 1
        told ||= partWords.has(tokenText(tokens, behind))
      }
      return told ? candidate(tokens, first, hasWord(tokens, { first: end + 1, last: behind }, partWords) ? behind : end, signed) : undefined
    }
    if (!isBetween(tokens, at)) return undefined
    told ||= partWords.has(tokenText(tokens, at))
  }
  return undefined
}

function nameBefore(tokens: Tokens, first: number, last: number, signed: boolean): Candidate | undefined {
  let told = false
  for (let at = first - 1; at >= Math.max(0, first - mostBetween) && !lineEndsAfter(tokens, at); at--) {
    const start = localStart(tokens, at)
    if (isBox(tokens, start, at) && told) return candidate(tokens, start, last, signed)
    if (!isBetween(tokens, at)) return undefined
    told ||= partWords.has(tokenText(tokens, at))
  }
  return undefined
}

const candidate = (tokens: Tokens, first: number, last: number, signed: boolean): Candidate => ({ start: startOf(tokens, first), end: endOf(tokens, last), disguised: true, certain: signed, weight: weights.mail })
