import { browser } from './browser.ts'

/** Whether the icon stands in the toolbar by itself. `undefined`: this browser does not say. */
export async function isPinned(): Promise<boolean | undefined> {
  const action = browser.action as typeof browser.action & { readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }> }
  return (await action.getUserSettings?.().catch(() => undefined))?.isOnToolbar
}
