import { asAccountFacts, withSeen, type AccountFacts } from '../core/account.ts'
import { changeLocal, readLocal } from '../platform/local-store.ts'

/** One memory for each cookie store: containers and private windows are other accounts. */
const keyOf = (store: string | undefined): string => `account:${store ?? 'default'}`

/** What the seller's own pages said when one was open last. */
export const readAccount = async (store: string | undefined, now: number): Promise<AccountFacts> => asAccountFacts(await readLocal(keyOf(store)), now)

/** Remembers what one of the seller's own pages shows. What comes from a tab is checked before it is believed. */
export const rememberAccount = (store: string | undefined, seen: unknown, now: number): Promise<void> =>
  changeLocal(keyOf(store), (before) => withSeen(asAccountFacts(before, now), asAccountFacts(seen, now)))
