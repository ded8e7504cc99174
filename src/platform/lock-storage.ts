import { browser } from './browser.ts'

/**
 * Keeps what is stored from scripts in tabs, ours among them: a tab that was taken over can then read neither replies nor
 * history. Chromium alone knows how; Firefox opens this machine's storage to the extension's scripts in tabs.
 */
export function lockStorage(): void {
  for (const area of ['local', 'sync'] as const) {
    const lockable = browser.storage[area] as { setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> }
    // Where it is refused things stay as they were: nothing depends on it.
    void lockable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined)
  }
}
