import { browser } from './browser.ts'

/** Every address of Fiverr, as the manifest asks for it. */
export const fiverrOrigins = ['https://*.fiverr.com/*']

/** Whether the browser lets this extension see Fiverr. `url`: a page of Fiverr that alone may have been allowed. */
export async function maySeeFiverr(url?: string): Promise<boolean> {
  if (await browser.permissions.contains({ origins: fiverrOrigins })) return true
  if (url === undefined || !url.startsWith('https://')) return false
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] })
}

/** Asks for access to Fiverr. Must be the very first thing that a click does: Firefox refuses it after any wait. */
export const askForFiverr = (): Promise<boolean> => browser.permissions.request({ origins: fiverrOrigins })

/** Calls back when access was given or taken. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}
