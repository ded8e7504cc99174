import type { Facts } from '../core/facts.ts'
import { gap, known } from '../core/known.ts'
import type { Home } from '../platform/kept-values.ts'
import { cookieStoreOf } from '../platform/cookies.ts'
import { maySeeFiverr } from '../platform/permissions.ts'
import { fiverrTab } from '../platform/tabs.ts'
import { readAccount } from '../probes/account-memory.ts'
import { readBrowserVersion } from '../probes/browser-version.ts'
import { readExchanges, readSends } from '../probes/exchanges.ts'
import { probeSessionCookie } from '../probes/session-cookie.ts'

/** Where a tab's account is at home, by which accounts are told apart. */
export async function homeOf(tabId: number | null | undefined): Promise<Home> {
  const tab = typeof tabId === 'number' ? await fiverrTab(tabId).catch(() => undefined) : undefined
  // A tab that is gone may have been a private one.
  if (!tab) return { store: undefined, private: typeof tabId === 'number' }
  return { store: await cookieStoreOf(tab.id, tab.cookieStoreId).catch(() => undefined), private: tab.private }
}

/** What the browser knows of a tab, without waiting for the network. */
export async function readBrowserFacts(tabId: number | null): Promise<Partial<Facts>> {
  const now = Date.now()
  const tab = tabId === null ? undefined : await fiverrTab(tabId).catch(() => undefined)
  const access = await maySeeFiverr(tab?.url)
  return {
    access: known(access, now),
    // Withheld access reads as "no cookies" in both browsers: it must never be taken for signed out.
    sessionCookie: access ? await probeSessionCookie(tab, now) : gap('needs-permission'),
    sends: access ? await readSends(tabId ?? undefined, now) : gap('needs-permission'),
    exchanges: access ? await readExchanges(tabId ?? undefined, now) : gap('needs-permission'),
    online: known(navigator.onLine, now),
    browser: readBrowserVersion(navigator.userAgent, now),
    ...(await readAccount(await homeOf(tabId), now)),
  }
}
