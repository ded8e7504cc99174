import { cookiesBlocked } from '../../src/causes/cookies-blocked.ts'
import { at, cases, finds, holdsOnBothSets } from './judged.ts'

const none = at({ present: false, expired: false, anyCookie: false, headerBytes: 0 })

holdsOnBothSets(cookiesBlocked)

cases(cookiesBlocked, {
  'refused, nobody is signed in': [{ siteStorage: at({ cookies: false, storage: false, serviceWorker: false }), sessionCookie: none, signedIn: at(false) }, finds('certain', 'blocks', ['evidence_cookies_refused', 'evidence_no_cookies', 'evidence_storage_refused'])],
  'the page shows a visitor signed in': [{ siteStorage: at({ cookies: false, storage: true, serviceWorker: false }), sessionCookie: none }, finds('likely', 'blocks', ['evidence_cookies_refused', 'evidence_no_cookies'], ['evidence_page_signed_in'])],
  'refused, and the session is there': [{ siteStorage: at({ cookies: false, storage: true, serviceWorker: false }) }, finds('likely', 'risks', ['evidence_cookies_refused'], ['evidence_session_valid'])],
  'Chromium calls them on and refuses the storage': [{ siteStorage: at({ cookies: true, storage: false, serviceWorker: false }), sessionCookie: none, signedIn: at(false) }, finds('certain', 'blocks', ['evidence_no_cookies', 'evidence_storage_refused'])],
  'storage is refused, cookies are there': [{ siteStorage: at({ cookies: true, storage: false, serviceWorker: false }) }, 'clear'],
  'no cookie is left, but they are allowed': [{ sessionCookie: none }, 'clear'],
})
