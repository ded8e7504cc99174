import type { Candidate } from '../../core/detector.ts'
import { isA, startOf, type Tokens } from '../../core/tokens.ts'
import type { Address } from '../shapes/address.ts'
import { accountStart } from '../shapes/lead-in.ts'
import { weights } from '../shapes/weights.ts'
import { accountHosts, meetingHosts, openHosts } from '../words/account-hosts.ts'
import { classes } from '../words/classes.ts'

export function accountLink(tokens: Tokens, address: Address): Candidate | undefined {
  const host = openHosts.has(address.host) || accountHosts.has(address.host) ? address.host : address.host.replace(/^(?:www|m|web|api|chat|open)\./, '')
  const named = isA(tokens, address.first - 1, classes.messenger) ? address.first - 1 : address.first
  if (!openHosts.has(host) && !(accountHosts.has(host) && address.path.length > 2)) return undefined
  if (meetingHosts.has(host) && named === address.first) return undefined
  let last = address.lastOfHost
  while (last + 1 < tokens.count && startOf(tokens, last + 1) < address.end) last += 1
  return { start: startOf(tokens, accountStart(tokens, named, last)), end: address.end, disguised: address.form !== 'glued', certain: true, weight: weights.account }
}
