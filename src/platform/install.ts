import { browser } from './browser.ts'

/** Calls back after installing and updating. */
export function onInstalled(installed: (reason: 'install' | 'update') => void | Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void installed(reason)
  })
}

/**
 * Calls back when the background has been put in place: after installing, updating, and switching on again, of which
 * `onInstalled` hears nothing. Chromium's alone, a worker, is told of it; Firefox puts content scripts into open tabs by itself.
 */
export const onPutInPlace = (put: () => void): void => globalThis.addEventListener('activate', put)

/** The version of this extension, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version
