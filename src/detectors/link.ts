import type { Candidate, Detector } from '../core/detector.ts'
import { endOf, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { addressAt } from './shapes/address.ts'
import { weights } from './shapes/weights.ts'
import { classes } from './words/classes.ts'

/** Most tokens between the quotes of words to search for. */
const longestQuery = 10

/** Addresses outside Fiverr: with a scheme or without, spelled out, or as words to search for. */
export const link: Detector = {
  kind: 'link',
  triggers: classes.dot | classes.scheme,
  *find(tokens, draft) {
    let done = 0
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      if (!isA(tokens, index, classes.dot | classes.scheme) || startOf(tokens, index) < done) continue
      const address = addressAt(tokens, draft, index)
      if (address !== undefined && address.start >= done) {
        done = address.end
        const disguised = address.form !== 'glued'
        yield { start: address.start, end: address.end, host: address.host, disguised, certain: !disguised || address.scheme, weight: weights.detail }
        continue
      }
      const query = searchQuery(tokens, index)
      if (query !== undefined) yield query
    }
  },
}

/** "google "jo doe design" first result". */
function searchQuery(tokens: Tokens, index: number): Candidate | undefined {
  if (kindOf(tokens, index) === signToken || !isSign(tokens, index + 1, '"')) return undefined
  for (let at = index + 3; at < index + 3 + longestQuery; at++) {
    if (!isSign(tokens, at, '"')) continue
    const last = /^(?:first|top)$/.test(tokenText(tokens, at + 1)) && /^(?:result|hit|link)s?$/.test(tokenText(tokens, at + 2)) ? at + 2 : at
    return { start: startOf(tokens, index), end: endOf(tokens, last), disguised: true, weight: weights.detail }
  }
  return undefined
}
