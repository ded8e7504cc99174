import { browser } from './browser.ts'

/** Changes to memory-only storage run one after another: reading and writing back from two events would lose one. */
let last: Promise<unknown> = Promise.resolve()

/** Reads a value kept for this browser session, in memory only. `undefined` if there is none or storage refuses. */
export async function readSession(key: string): Promise<unknown> {
  try {
    return (await browser.storage.session.get(key))[key]
  } catch {
    return undefined
  }
}

/** Changes a value kept for this browser session. A storage that refuses loses the change, nothing else. */
export function changeSession(key: string, change: (before: unknown) => unknown): Promise<void> {
  const changed = last.then(async () => {
    const after = change(await readSession(key))
    try {
      await (after === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: after }))
    } catch {
      return
    }
  })
  // A change that fails must not stop those after it.
  last = changed.catch(() => undefined)
  return changed
}
