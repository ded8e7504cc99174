import { asAccountFacts, withSeen, type AccountFacts } from '../core/account.ts'
import { changeKept, readKept, type Home } from '../platform/kept-values.ts'

/** One memory for each cookie store: containers and private windows are other accounts. */
const keyOf = ({ store }: Home): string => `account:${store ?? 'default'}`

/** What the seller's own pages said when one was open last. */
export const readAccount = async (home: Home, now: number): Promise<AccountFacts> => asAccountFacts(await readKept(home, keyOf(home)), now)

/** Remembers what one of the seller's own pages shows. What comes from a tab is checked before it is believed. */
export const rememberAccount = (home: Home, seen: unknown, now: number): Promise<void> =>
  changeKept(home, keyOf(home), (before) => withSeen(asAccountFacts(before, now), asAccountFacts(seen, now)))
