import { staleSiteData } from '../../src/causes/stale-site-data.ts'
import { at, cases, cookie, exchange, finds, holdsOnBothSets, sent } from './judged.ts'

holdsOnBothSets(staleSiteData)

cases(staleSiteData, {
  'a valid session and 401': [{ sends: sent(401) }, finds('likely', 'blocks', ['evidence_send_status'], ['evidence_session_valid'])],
  '400 and 431': [{ sends: sent(431) }, finds('likely', 'blocks', ['evidence_send_status'], ['evidence_session_valid'])],
  '403 has many sources': [{ sends: sent(403) }, finds('possible', 'none', ['evidence_send_status'], ['evidence_session_valid'])],
  '403 behind the page\'s own worker': [{ sends: sent(403), siteStorage: at({ cookies: true, storage: true, serviceWorker: true }) }, finds('possible', 'none', ['evidence_send_status', 'evidence_service_worker'], ['evidence_session_valid'])],
  '401 without a session is being signed out': [{ sends: sent(401), sessionCookie: cookie.gone }, 'clear'],
  'the page was refused for its header': [{ exchanges: at([exchange('page', { status: 431 })]) }, finds('likely', 'blocks', ['evidence_page_status'])],
  'cookies weigh too much': [{ sessionCookie: at({ present: true, expired: false, anyCookie: true, headerBytes: 12_000 }) }, finds('likely', 'risks', ['evidence_cookies_large'])],
  'a later send arrived': [{ sends: sent(401, 200) }, 'clear'],
  '400': [{ sends: sent(400) }, finds('likely', 'blocks', ['evidence_send_status'], ['evidence_session_valid'])],
  '400 without a session': [{ sends: sent(400), sessionCookie: cookie.gone }, finds('likely', 'blocks', ['evidence_send_status'])],
  '403 without a session is being signed out': [{ sends: sent(403), sessionCookie: cookie.gone }, 'clear'],
  'any other refusal': [{ sends: sent(422) }, 'clear'],
  'the page was refused as a bad request': [{ exchanges: at([exchange('page', { status: 400 })]) }, finds('likely', 'blocks', ['evidence_page_status'])],
  'the page was refused, its pictures were not': [{ exchanges: at([exchange('page', { status: 431 }, 2000), exchange('other', { status: 200 })]) }, finds('likely', 'blocks', ['evidence_page_status'])],
  'another request was refused as bad': [{ exchanges: at([exchange('other', { status: 400 })]) }, 'clear'],
  'the page was answered': [{ exchanges: at([exchange('page', { status: 200 })]) }, 'clear'],
  'cookies of just the weight that servers take': [{ sessionCookie: at({ present: true, expired: false, anyCookie: true, headerBytes: 7000 }) }, 'clear'],
  'cookies weigh too much, and the send was refused for it': [{ sends: sent(431), sessionCookie: at({ present: true, expired: false, anyCookie: true, headerBytes: 12_000 }) }, finds('likely', 'blocks', ['evidence_send_status', 'evidence_cookies_large'])],
  'a session past its date': [{ sessionCookie: cookie.expired }, finds('possible', 'none', ['evidence_session_expired'])],
})
