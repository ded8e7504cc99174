import browser from 'webextension-polyfill'

/** The one place that imports the browser's extension interface. */
export { browser }

/** Parts that Firefox for Android has none of. */
export const { commands, contextMenus } = browser as Partial<Pick<typeof browser, 'commands' | 'contextMenus'>>
export type { Cookies, Runtime, Tabs, WebRequest } from 'webextension-polyfill'
