import { gap, known } from '../core/known.ts'
import { answer } from '../platform/messages.ts'
import { onInstalled } from '../platform/install.ts'
import { maySeeFiverr } from '../platform/permissions.ts'
import { allFiverrTabs, fiverrTab, startInTab } from '../platform/tabs.ts'
import { readBrowserVersion } from '../probes/browser-version.ts'
import { noteMessageLeft, notePress, readExchanges, readSends, recordExchanges } from '../probes/exchanges.ts'
import { hearOfProbe, probeReply } from '../probes/reply.ts'
import { probeSessionCookie } from '../probes/session-cookie.ts'

recordExchanges()
hearOfProbe()

answer({
  readBrowser: async ({ tabId }) => {
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
      browser: known(readBrowserVersion(navigator.userAgent), now),
    }
  },
  probeFiverr: () => probeReply(Date.now),
  sendPressed: (_ask, { tabId }) => {
    if (tabId !== undefined) notePress(tabId, Date.now())
    return null
  },
  messageLeft: async (_ask, { tabId }) => {
    if (tabId !== undefined) await noteMessageLeft(tabId, Date.now())
    return null
  },
})

onInstalled(async () => {
  for (const tab of await allFiverrTabs()) await startInTab(tab.id)
})
