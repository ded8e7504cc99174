import { browser } from './browser.ts'

/**
 * Calls back after installing and updating. Firefox puts content scripts into open tabs by itself, Chrome does not: only
 * there is anything to do for tabs that are open.
 */
export function onInstalled(installed: (reason: 'install' | 'update') => void | Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void installed(reason)
  })
}

/** The version of this extension, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version
