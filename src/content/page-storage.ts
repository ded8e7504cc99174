import type { Cleared } from '../platform/protocol.ts'

/** Empties what the page's origin keeps in this browser, cookies and HTTP cache aside, and counts by looking again. */
export async function clearPageStorage(view: Window): Promise<Cleared> {
  const before = await countStored(view)
  for (const store of stores(view)) store.clear()
  for (const name of await databases(view)) await deleteDatabase(view, name)
  for (const name of await caches(view)) await view.caches.delete(name).catch(() => false)
  for (const worker of await workers(view)) await worker.unregister().catch(() => false)
  return { before, after: await countStored(view) }
}

async function countStored(view: Window): Promise<number> {
  const items = stores(view).reduce((sum, store) => sum + store.length, 0)
  return items + (await databases(view)).length + (await caches(view)).length + (await workers(view)).length
}

/** Both storages, or none where the browser refuses the page its storage. */
function stores(view: Window): readonly Storage[] {
  try {
    return [view.localStorage, view.sessionStorage]
  } catch {
    return []
  }
}

async function databases(view: Window): Promise<readonly string[]> {
  const all = await view.indexedDB.databases().catch(() => [])
  return all.map(({ name }) => name).filter((name): name is string => name !== undefined)
}

/** A database that the page holds open is deleted when the page goes: the reload that follows waits for nothing. */
function deleteDatabase(view: Window, name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = view.indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
}

const caches = (view: Window): Promise<readonly string[]> => ('caches' in view ? view.caches.keys().catch(() => []) : Promise.resolve([]))

const workers = (view: Window): Promise<readonly ServiceWorkerRegistration[]> =>
  view.navigator.serviceWorker?.getRegistrations().catch(() => []) ?? Promise.resolve([])
