import { signedOut } from '../../src/causes/signed-out.ts'
import { at, cases, cookie, finds, holdsOnBothSets, missing, sent } from './judged.ts'

holdsOnBothSets(signedOut)

cases(signedOut, {
  'page and cookie agree': [{ signedIn: at(false), sessionCookie: cookie.gone }, finds('certain', 'blocks', ['evidence_page_signed_out', 'evidence_session_missing'])],
  'the page shows a signed-in visitor, the cookie is gone: never more than possible': [{ sessionCookie: cookie.gone }, finds('possible', 'risks', ['evidence_session_missing'], ['evidence_page_signed_in'])],
  'or past its date, which Firefox still lists': [{ sessionCookie: cookie.expired }, finds('possible', 'risks', ['evidence_session_expired'], ['evidence_page_signed_in'])],
  'the page offers to sign in, the cookie is valid': [{ signedIn: at(false) }, finds('possible', 'risks', ['evidence_page_signed_out'], ['evidence_session_valid'])],
  'a send was refused with 401': [{ sends: sent(401), sessionCookie: cookie.gone }, finds('likely', 'blocks', ['evidence_send_status', 'evidence_session_missing'])],
  'the page tells nothing, the cookie is gone': [{ signedIn: missing('not-on-page'), sessionCookie: cookie.gone }, finds('possible', 'none', ['evidence_session_missing'])],
  'access is withheld: never signed out': [{ signedIn: at(false), sessionCookie: missing('needs-permission') }, 'needs-permission'],
  'the cookie is gone, and a send was refused for another reason': [{ signedIn: at(false), sessionCookie: cookie.gone, sends: sent(422) }, finds('certain', 'blocks', ['evidence_page_signed_out', 'evidence_session_missing'])],
})
