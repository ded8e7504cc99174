import type { Candidate, Detector } from '../core/detector.ts'
import { isA, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { bankDetails } from './pays/bank-details.ts'
import { askStart, namedPayee } from './pays/named-payee.ts'
import { offer } from './pays/offer.ts'
import { payMe } from './pays/pay-me.ts'
import { payeeNumber } from './pays/payee-number.ts'
import { addressesIn, type Address } from './shapes/address.ts'
import { weights } from './shapes/weights.ts'
import { payeeHosts } from './words/account-hosts.ts'
import { classes } from './words/classes.ts'
import { transferNouns } from './words/pay-asking-words.ts'

/** Paying and being paid outside Fiverr: accounts, account numbers that hold their checksum, and asks. */
export const payment: Detector = {
  kind: 'payment',
  triggers: classes.payment | classes.pay | classes.dot | classes.scheme | classes.number,
  *find(tokens, draft) {
    for (const address of addressesIn(tokens, draft)) {
      const link = payeeLink(tokens, address)
      if (link !== undefined) yield link
    }
    const speaksOfPaying = (tokens.seen & (classes.pay | classes.payment)) !== 0
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      const found = isA(tokens, index, classes.number) ? payeeNumber(tokens, draft, index) : undefined
      if (found !== undefined) yield found
      const named = isA(tokens, index, classes.payment) ? (bankDetails(tokens, index) ?? namedPayee(tokens, draft, index) ?? offer(tokens, index)) : isA(tokens, index, classes.pay) && transferNouns.has(tokenText(tokens, index)) ? offer(tokens, index) : undefined
      if (named !== undefined) yield named
      const ask = isA(tokens, index, classes.pay) || (speaksOfPaying && isA(tokens, index, classes.direct | classes.give)) ? payMe(tokens, index) : undefined
      if (ask !== undefined) yield ask
    }
  },
}

function payeeLink(tokens: Tokens, address: Address): Candidate | undefined {
  if (!payeeHosts.has(address.host.replace(/^www\./, '')) || address.path.length < 2) return undefined
  const name = isA(tokens, address.first - 1, classes.payment) ? address.first - 1 : address.first
  return { start: startOf(tokens, askStart(tokens, name) ?? name), end: address.end, disguised: address.form !== 'glued', certain: true, weight: weights.payee }
}
