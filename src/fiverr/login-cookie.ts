/** The cookies that carry a login, by name. `hodor_creds` is the one that several public sources agree on. */
export const loginCookies: ReadonlySet<string> = new Set(['hodor_creds'])

/** The domain that all of Fiverr's cookies belong to. */
export const cookieDomain = 'fiverr.com'
