import { defineCause } from '../core/cause.ts'
import { measured, seen } from '../core/evidence.ts'

/** The browser refuses Fiverr's cookies, without which nobody stays signed in. */
export const cookiesBlocked = defineCause({
  id: 'cookies-blocked',
  support: 'measured',
  prior: 0.03,
  cost: 2,
  needs: ['siteStorage'],
  uses: ['sessionCookie', 'signedIn'],
  steps: 3,
  repairs: ['reload'],
  judge({ siteStorage, sessionCookie, signedIn }) {
    if (!siteStorage.known) return null
    const { cookies, storage } = siteStorage.value
    // Chromium calls cookies on even where it refuses them; the page's storage is refused along with them.
    if (cookies && (storage || (sessionCookie.known && sessionCookie.value.anyCookie))) return null
    const evidence = cookies ? [] : [measured('evidence_cookies_refused', siteStorage.seenAt)]
    if (sessionCookie.known && !sessionCookie.value.anyCookie) evidence.push(measured('evidence_no_cookies', sessionCookie.seenAt))
    if (!storage) evidence.push(measured('evidence_storage_refused', siteStorage.seenAt))
    if (sessionCookie.known && sessionCookie.value.present && !sessionCookie.value.expired) {
      return { certainty: 'likely', effect: 'risks', evidence, against: [measured('evidence_session_valid', sessionCookie.seenAt)] }
    }
    const shown = signedIn.known && signedIn.value
    return { certainty: shown ? 'likely' : 'certain', effect: 'blocks', evidence, against: shown ? [seen('evidence_page_signed_in', signedIn.seenAt)] : [] }
  },
})
