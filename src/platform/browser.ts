/** The one place that imports the browser's extension interface. */
export { default as browser } from 'webextension-polyfill'
export type { Cookies, Runtime, Tabs, WebRequest } from 'webextension-polyfill'
