import { browser } from './browser.ts'

/** Whether the icon stands in the toolbar by itself. `undefined`: this browser does not say. */
export async function isPinned(): Promise<boolean | undefined> {
  const action = browser.action as typeof browser.action & { readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }> }
  return (await action.getUserSettings?.().catch(() => undefined))?.isOnToolbar
}

/** Shows an icon of `public/icons` and a title for one tab, until its page changes. `undefined`: the extension's own again. */
export async function showToolbar(tabId: number, shown: { readonly icon: string; readonly title: string } | undefined): Promise<void> {
  const icon = shown?.icon ?? 'plain'
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } }),
      browser.action.setTitle({ tabId, title: shown?.title ?? browser.i18n.getMessage('name') }),
    ])
  } catch {
    // The tab is gone.
    return
  }
}
