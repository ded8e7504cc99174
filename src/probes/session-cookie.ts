import type { SessionCookie } from '../core/facts.ts'
import { gap, known, type Known } from '../core/known.ts'
import { cookieDomain, loginCookies } from '../fiverr/login-cookie.ts'
import { cookieStoreOf, readCookies } from '../platform/cookies.ts'
import type { FiverrTab } from '../platform/tabs.ts'

/** Whether the browser holds Fiverr's login cookie, in the cookie store of the tab. Withheld access must be ruled out before. */
export async function probeSessionCookie(tab: FiverrTab | undefined, now: number): Promise<Known<SessionCookie>> {
  try {
    const store = tab && (await cookieStoreOf(tab.id, tab.cookieStoreId))
    // Without its store the browser would answer for another one, and a private window would look signed out.
    if (tab && store === undefined) return gap('unsupported')
    const cookies = await readCookies(cookieDomain, store)
    const logins = cookies.filter(({ name }) => loginCookies.has(name))
    const valid = logins.some(({ expires }) => expires === undefined || expires > now)
    return known({
      present: logins.length > 0,
      expired: logins.length > 0 && !valid,
      anyCookie: cookies.length > 0,
      headerBytes: cookies.reduce((sum, { bytes }) => sum + bytes, 0),
    }, now)
  } catch {
    return gap('needs-permission')
  }
}
