import { browser } from './browser.ts'

/** Whether this script runs in a private window, of which nothing goes to disk. */
export const inPrivateWindow = (): boolean => (browser as { readonly extension?: { readonly inIncognitoContext?: boolean } }).extension?.inIncognitoContext === true
