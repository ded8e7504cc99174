import { browser, type Cookies } from './browser.ts'

/** A cookie without its value, which never passes this file. */
export interface CookieMark {
  readonly name: string
  /** Milliseconds since the epoch, `undefined` for a cookie that ends with the browser. */
  readonly expires: number | undefined
  /** What name and value weigh in a request, in bytes. */
  readonly bytes: number
}

/** The cookies of a domain in one cookie store, partitioned ones too. Empty as well where the browser withholds access. */
export async function readCookies(domain: string, storeId: string | undefined): Promise<readonly CookieMark[]> {
  const wanted = { domain, partitionKey: {}, ...(storeId === undefined ? {} : { storeId }) }
  const cookies = await getAll(wanted)
  const encoder = new TextEncoder()
  return cookies.map(({ name, value, expirationDate }) => ({
    name,
    expires: expirationDate === undefined ? undefined : expirationDate * 1000,
    bytes: encoder.encode(name).length + encoder.encode(value).length + 3,
  }))
}

/** Removes a domain's cookies from one store and says how many there were and are. Counted by reading again, not by promises. */
export async function removeCookies(domain: string, storeId: string | undefined): Promise<{ readonly before: number; readonly after: number }> {
  const wanted = { domain, partitionKey: {}, ...(storeId === undefined ? {} : { storeId }) }
  const cookies = await getAll(wanted)
  for (const cookie of cookies) await browser.cookies.remove(removal(cookie))
  return { before: cookies.length, after: (await getAll(wanted)).length }
}

function removal({ name, domain, path, secure, storeId, partitionKey, firstPartyDomain }: Cookies.Cookie): Cookies.RemoveDetailsType {
  return {
    url: `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`, name, storeId,
    ...(partitionKey ? { partitionKey } : {}), ...(firstPartyDomain ? { firstPartyDomain } : {}),
  }
}

/** With Firefox's First-Party Isolation on, a query must name a first party, and `null` is any; Chrome refuses the word. */
async function getAll(wanted: Cookies.GetAllDetailsType): Promise<Cookies.Cookie[]> {
  try {
    return await browser.cookies.getAll(wanted)
  } catch (error) {
    if (!String(error).includes('firstPartyDomain')) throw error
    return await browser.cookies.getAll({ ...wanted, firstPartyDomain: null } as unknown as Cookies.GetAllDetailsType)
  }
}

/** The cookie store that a tab uses. Firefox says so on the tab, Chrome lists tabs by store. */
export async function cookieStoreOf(tabId: number, named: string | undefined): Promise<string | undefined> {
  if (named !== undefined) return named
  const stores = await browser.cookies.getAllCookieStores()
  return stores.find(({ tabIds }) => tabIds.includes(tabId))?.id
}
