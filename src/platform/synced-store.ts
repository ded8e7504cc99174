import { asItems, changeItems, isNewer, mergeNewest, storedItems, type Item } from '../core/items.ts'
import { browser } from './browser.ts'
import { onLocalChange, readLocal, writeLocal } from './local-store.ts'
import { fitsSync } from './sync-limits.ts'

/** Things kept by key that follow the seller's browser account. The copy on this machine is the one that is worked with. */
const syncedStores = ['settings', 'replies'] as const
export type SyncedStore = (typeof syncedStores)[number]

/** What the mirror must know of the seller's wishes. */
export interface MirrorRules {
  /** Whether anything follows the account at all. */
  readonly wanted: () => Promise<boolean>
  /** Keys that stay on this machine. */
  readonly own: (store: SyncedStore, key: string) => boolean
}

/** All changes run one after another in the background, the only context that writes: no window loses another's. */
let last: Promise<unknown> = Promise.resolve()

/** Changes things of a store; `null` removes. `false`: the machine's storage refused. For the background alone. */
export function changeKeptItems(store: SyncedStore, changes: Readonly<Record<string, unknown>>): Promise<boolean> {
  const changed = last.then(async () => {
    const before = asItems(await readLocal(store), Date.now())
    return writeLocal(store, storedItems(changeItems(before, changes, Date.now())))
  })
  last = changed.catch(() => undefined)
  return changed
}

/** The things of a store that are there, by key. */
export async function readItems(store: SyncedStore): Promise<Readonly<Record<string, unknown>>> {
  const items = asItems(await readLocal(store), Date.now())
  return Object.fromEntries([...items].filter(([, { value }]) => value !== null).map(([key, { value }]) => [key, value]))
}

/** Mirrors the stores into the browser account and back, from now on. For the background alone. */
export function mirrorStores(rules: MirrorRules): void {
  let asked = false
  // Many changes at once make one run: the account takes few writes a minute.
  const mirror = (): void => {
    if (asked) return
    asked = true
    last = last.then(async () => {
      asked = false
      if (await rules.wanted()) for (const store of syncedStores) await mirrorStore(store, rules)
    }).catch(() => undefined)
  }
  for (const store of syncedStores) onLocalChange(store, mirror)
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') mirror()
  })
  browser.runtime.onStartup.addListener(mirror)
  browser.runtime.onInstalled.addListener(mirror)
}

/** Brings both copies of a store to the newest of each thing. An account that refuses changes nothing here. */
async function mirrorStore(store: SyncedStore, { own }: MirrorRules): Promise<void> {
  const now = Date.now()
  const all = await readSync()
  if (!all) return
  const local = asItems(await readLocal(store), now)
  const remote = asItems(Object.fromEntries(Object.entries(all).flatMap(([key, one]) => {
    const name = key.slice(store.length + 1)
    return key.startsWith(`${store}/`) && !own(store, name) ? [[name, one]] : []
  })), now)
  const merged = mergeNewest(local, remote)
  const news = [...merged].filter(([key, item]) => item !== local.get(key))
  if (news.length > 0) await writeLocal(store, storedItems(merged))
  const wanted = [...merged].filter(([key, item]) => !own(store, key) && isOther(item, remote.get(key)))
  const changes = fitsSync(all, Object.fromEntries(wanted.map(([key, item]) => [`${store}/${key}`, item])))
  if (Object.keys(changes).length > 0) await writeSync(changes)
}

const isOther = (item: Item, remote: Item | undefined): boolean => remote === undefined || isNewer(item, remote)

async function readSync(): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage.sync.get(null)
  } catch {
    return undefined
  }
}

/** A refused write is made up for at the next change: the copies are compared anew each time. */
async function writeSync(changes: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.sync.set(changes)
  } catch {
    return
  }
}
