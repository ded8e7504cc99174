import { defineCause, type Evidence } from '../core/cause.ts'
import { failedSend, measured, statusOf, traffic } from '../core/evidence.ts'

/** Cookie headers larger than this, in bytes, are refused by common servers (their default limit is 8 KiB in all). */
const headerLimit = 7000

/** Cookies or cached files that no longer fit what Fiverr expects. */
export const staleSiteData = defineCause({
  id: 'stale-site-data',
  support: 'measured',
  prior: 0.08,
  cost: 3,
  needs: ['exchanges', 'sessionCookie', 'sends'],
  uses: ['siteStorage', 'reply'],
  explainedBy: ['signed-out', 'bot-check', 'rate-limited'],
  steps: 4,
  repairs: ['reload', 'clear-page-storage', 'remove-cookies'],
  judge({ exchanges, sessionCookie, siteStorage, sends }) {
    const evidence: Evidence[] = []
    const cookie = sessionCookie.known ? sessionCookie.value : undefined
    const send = failedSend(sends)
    const status = send && statusOf(send.outcome)
    const signedIn = cookie?.present === true && !cookie.expired
    const refused = send && (status === 400 || status === 431 || ((status === 401 || status === 403) && signedIn)) ? send : undefined
    if (refused) evidence.push(measured('evidence_send_status', refused.at, String(status)))
    const load = traffic(exchanges).filter(({ kind }) => kind === 'page').at(-1)
    const loadStatus = load && statusOf(load.outcome)
    if (load && (loadStatus === 400 || loadStatus === 431)) evidence.push(measured('evidence_page_status', load.at, String(loadStatus)))
    const oversized = cookie !== undefined && cookie.headerBytes > headerLimit
    if (oversized && sessionCookie.known) evidence.push(measured('evidence_cookies_large', sessionCookie.seenAt, (cookie.headerBytes / 1024).toFixed(1)))
    if (cookie?.expired && sessionCookie.known) evidence.push(measured('evidence_session_expired', sessionCookie.seenAt))
    if (evidence.length === 0) return null
    if (refused && siteStorage.known && siteStorage.value.serviceWorker) evidence.push(measured('evidence_service_worker', siteStorage.seenAt))
    const against = signedIn && sessionCookie.known && !oversized ? [measured('evidence_session_valid', sessionCookie.seenAt)] : []
    const fits = status === 400 || status === 401 || status === 431
    if (refused) return { certainty: fits ? 'likely' : 'possible', effect: fits ? 'blocks' : 'none', evidence, against }
    if (loadStatus === 400 || loadStatus === 431) return { certainty: 'likely', effect: 'blocks', evidence }
    return { certainty: oversized ? 'likely' : 'possible', effect: oversized ? 'risks' : 'none', evidence }
  },
})
