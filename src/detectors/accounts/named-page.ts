import type { Candidate } from '../../core/detector.ts'
import type { Draft } from '../../core/draft.ts'
import { endOf, gapAfter, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { firstName } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { nameStrength } from '../words/lexicon.ts'

const searches = /^(?:search|find|type|look|lookup|add|follow|busca|buscame|busque|cherche|cherchez|such|suche|cerca|ищи|найди|найдите|ara|cari|dhundo|dhoond|search)$/

/** Most words of a page's name. */
const mostOfName = 4

/** "search facebook Jo Doe Studio", "find me on Facebook: Jo Doe": a page by the name it goes by. */
export function namedPage(tokens: Tokens, draft: Draft, name: number): Candidate | undefined {
  if (tokens.value[name] !== nameStrength.plain) return undefined
  let searched = false
  for (let at = name - 1; at >= name - 4; at--) searched ||= searches.test(tokenText(tokens, at))
  searched ||= isSign(tokens, name + 1, ':') || (isA(tokens, name + 1, classes.account) && isSign(tokens, name + 2, ':'))
  if (!searched) return undefined
  let first = name + 1
  while (first < name + 3 && (isSign(tokens, first, ':') || isSign(tokens, first, '"') || isA(tokens, first, classes.link | classes.account))) first += 1
  let last = first - 1
  while (last - first < mostOfName && kindOf(tokens, last + 1) !== signToken && gapAfter(tokens, last) <= 1 && draft.upperAt(startOf(tokens, last + 1))) last += 1
  return last > first && !isA(tokens, first, classes.topic) && !isA(tokens, last, classes.topic) ? { start: startOf(tokens, firstName(tokens, name, classes.messenger)), end: endOf(tokens, last), certain: true, weight: weights.account } : undefined
}
