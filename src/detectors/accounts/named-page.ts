import type { Candidate } from '../../core/detector.ts'
import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { firstName } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/word-values.ts'
import { endsThere } from './clause-ends.ts'

const searches = /^(?:search|find|type|look|lookup|add|follow|busca|buscame|busque|cherche|cherchez|such|suche|cerca|ищи|найди|найдите|ara|cari|dhundo|dhoond|search)$/

/** Most words of a page's name. */
const mostOfName = 4

/** "fb im Jo Doe Art", "messenger, name is Jo Doe", "fb, Jo Doe Edits": index of the name behind the words or the comma that announce it. */
function toldName(tokens: Tokens, name: number): number | undefined {
  const comma = isSign(tokens, name + 1, ',') ? 1 : 0
  let at = name + 1 + comma
  if (/^(?:im|as|under)$/.test(tokenText(tokens, at))) return at + 1
  if (tokenText(tokens, at) === 'i' && /^(?:am|m)$/.test(tokenText(tokens, at + 1))) return at + 2
  if (isA(tokens, at, classes.mine)) at += 1
  const named = isA(tokens, at, classes.account) ? 1 : 0
  if (named === 1 && (isA(tokens, at + 1, classes.link) || isSign(tokens, at + 1, ':'))) return at + 2
  if (isA(tokens, name - 1, classes.mine) && isA(tokens, at, classes.link) && comma === 0) return at + 1
  return comma === 1 && (isA(tokens, name - 1, classes.link) || isA(tokens, name - 1, classes.contact)) ? name + 2 : undefined
}

/** Index behind a colon and words such as "page" that follow a name. */
function overSmallWords(tokens: Tokens, name: number): number {
  let first = name + 1
  while (first < name + 3 && (isSign(tokens, first, ':') || isSign(tokens, first, '"') || isA(tokens, first, classes.link | classes.account))) first += 1
  return first
}

/** "search facebook Jo Doe Studio", "find me on Facebook: Jo Doe": a page by the name it goes by. */
export function namedPage(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  const told = toldName(tokens, name)
  if (tokens.value[name] !== nameStrength.plain && (told === undefined || tokens.value[name] !== nameStrength.shortForm && tokenText(tokens, name) !== 'messenger')) return undefined
  let searched = told !== undefined
  for (let at = name - 1; at >= name - 4; at--) searched ||= searches.test(tokenText(tokens, at))
  searched ||= isSign(tokens, name + 1, ':') || (isA(tokens, name + 1, classes.account) && isSign(tokens, name + 2, ':'))
  if (!searched) return undefined
  const first = told ?? overSmallWords(tokens, name)
  let last = first - 1
  while (last - first < mostOfName && kindOf(tokens, last + 1) !== signToken && gapAfter(tokens, last) <= 1 && draft.upperAt(startOf(tokens, last + 1))) last += 1
  if (told !== undefined && isSign(tokens, name + 1, ',') && told === name + 2 && !endsThere(tokens, last) && !isA(tokens, last + 1, classes.account)) return undefined
  return last > first && !isA(tokens, first, classes.topic) && !isA(tokens, last, classes.topic) ? { start: startOf(tokens, firstName(tokens, name, classes.messenger)), end: endOf(tokens, last), certain: true, weight: weights.account } : undefined
}
