import type { Candidate } from '../../core/detector.ts'
import { isA, startOf, type Tokens } from '../../core/tokens.ts'
import type { Address } from '../shapes/address.ts'
import { weights } from '../shapes/weights.ts'
import { accountHosts, meetingHosts, openHosts } from '../words/account-hosts.ts'
import { classes } from '../words/classes.ts'

export function accountLink(tokens: Tokens, address: Address): Candidate | undefined {
  const host = openHosts.has(address.host) || accountHosts.has(address.host) ? address.host : address.host.replace(/^(?:www|m|web|api|chat|open)\./, '')
  const named = isA(tokens, address.first - 1, classes.messenger) ? address.first - 1 : address.first
  if (!openHosts.has(host) && !(accountHosts.has(host) && address.path.length > 2)) return undefined
  if (meetingHosts.has(host) && named === address.first) return undefined
  return { start: startOf(tokens, named), end: address.end, disguised: address.form !== 'glued', certain: true, weight: weights.account }
}
