import type { Detector } from '../core/detector.ts'
import { gapAfter, isA, kindOf, signToken, startOf, tokenText, type Tokens } from '../core/tokens.ts'
import { accountBefore } from './accounts/account-before.ts'
import { accountLink } from './accounts/account-link.ts'
import { namedAccount } from './accounts/named-account.ts'
import { sameName } from './accounts/same-name.ts'
import { spacedHost } from './accounts/spaced-host.ts'
import { taggedName } from './accounts/tagged-name.ts'
import { addressesIn } from './shapes/address.ts'
import { isUnspaced } from './shapes/domain.ts'
import { classes } from './words/classes.ts'

/** Accounts with a messenger or a social network, by name, by number or as a link. */
export const handle: Detector = {
  kind: 'handle',
  triggers: classes.messenger | classes.dot | classes.scheme | classes.number,
  *find(tokens, draft) {
    for (const address of addressesIn(tokens, draft)) {
      const link = accountLink(tokens, address)
      if (link !== undefined) yield link
    }
    for (let at = 0; at < tokens.markedCount; at++) {
      const index = tokens.marked[at] ?? 0
      const tagged = isA(tokens, index, classes.number) ? taggedName(tokens, index) : undefined
      if (tagged !== undefined) yield tagged
      if (isA(tokens, index, classes.messenger) && standsAlone(tokens, index)) {
        const named = spacedHost(tokens, index) ?? namedAccount(tokens, draft, index) ?? accountBefore(tokens, draft, index) ?? sameName(tokens, index)
        if (named !== undefined) yield named
      }
    }
  },
}

/** Whether a name is a word of its own and no part of an address or a code. */
function standsAlone(tokens: Tokens, index: number): boolean {
  if (gapAfter(tokens, index - 1) === 0 && kindOf(tokens, index - 1) === signToken && '/.-_=&?%@#\\'.includes(tokenText(tokens, index - 1))) return false
  const account = classes.link | classes.account
  return gapAfter(tokens, index) > 0 || kindOf(tokens, index + 1) === signToken || (isUnspaced(tokens, index + 1) && isA(tokens, index + 1, account) && (isA(tokens, index + 2, account) || !isUnspaced(tokens, index + 2))) || tokens.text.charCodeAt(startOf(tokens, index)) > 127
}
