import { browser } from './browser.ts'

/** Reads a value kept on this machine. `undefined` if there is none or storage refuses. */
export async function readLocal(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key]
  } catch {
    return undefined
  }
}

/** Keeps a value on this machine. `false` if storage refused it. */
export async function writeLocal(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.local.set({ [key]: value })
    return true
  } catch {
    return false
  }
}

/** Forgets a value kept on this machine. `false` if storage refused. */
export async function forgetLocal(key: string): Promise<boolean> {
  try {
    await browser.storage.local.remove(key)
    return true
  } catch {
    return false
  }
}

/** Calls back with each new value of a key, whichever context changed it. */
export function onLocalChange(key: string, changed: (value: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[key] : undefined
    if (change) changed(change.newValue)
  })
}

/** Changes run one after another, so that two events never lose each other's. */
let last: Promise<unknown> = Promise.resolve()

/** Changes a value kept on this machine. `false`: storage refused it, and the change is lost, nothing else. */
export function changeLocal(key: string, change: (before: unknown) => unknown): Promise<boolean> {
  const changed = last.then(() => changeNow(key, change))
  // A change that fails must not stop those after it.
  last = changed.catch(() => undefined)
  return changed
}

/** What cannot be read is not nothing: it is left as it is. */
async function changeNow(key: string, change: (before: unknown) => unknown): Promise<boolean> {
  let before: unknown
  try {
    before = (await browser.storage.local.get(key))[key]
  } catch {
    return false
  }
  return writeLocal(key, change(before))
}
