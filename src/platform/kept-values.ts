import { changeLocal, readLocal } from './local-store.ts'
import { changeSession, readSession } from './session-store.ts'

/** Where a tab's account is at home: its cookie store, and whether it is a private window's, of which nothing goes to disk. */
export interface Home { readonly store: string | undefined; readonly private: boolean }

/** Reads a value of an account, from memory alone for a private window. */
export const readKept = (home: Home, key: string): Promise<unknown> => (home.private ? readSession(key) : readLocal(key))

/** Changes a value of an account, in memory alone for a private window. */
export async function changeKept(home: Home, key: string, change: (before: unknown) => unknown): Promise<void> {
  await (home.private ? changeSession(key, change) : changeLocal(key, change))
}
