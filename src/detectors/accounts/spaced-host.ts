import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'
import { weights } from '../shapes/weights.ts'
import { accountHosts, openHosts } from '../words/account-hosts.ts'
import { classes } from '../words/classes.ts'

/** "meet google com abc-defg-hij": a service's host with space for its dots, and what an address has behind it. */
export function spacedHost(tokens: Tokens, name: number): Candidate | undefined {
  for (let last = name + 1; last <= name + 2 && gapAfter(tokens, last - 1) === 1 && kindOf(tokens, last) !== signToken; last++) {
    const host = tokens.text.slice(startOf(tokens, name), endOf(tokens, last)).replaceAll(' ', '.')
    if (!isA(tokens, last, classes.topLevel) || !(accountHosts.has(host) || openHosts.has(host))) continue
    const slash = isSign(tokens, last + 1, '/') ? 1 : 0
    const path = last + 1 + slash
    if (gapAfter(tokens, last) > 1 || gapAfter(tokens, path - 1) > 1 || kindOf(tokens, path) === signToken) return undefined
    let end = path
    while (end - path < 16 && gapAfter(tokens, end) === 0 && (kindOf(tokens, end + 1) !== signToken || '-_/'.includes(tokenText(tokens, end + 1)))) end += 1
    return end > path || slash > 0 ? { start: startOf(tokens, name), end: endOf(tokens, end), disguised: true, certain: true, weight: weights.account } : undefined
  }
  return undefined
}
