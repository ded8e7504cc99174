import { pageStale } from '../../src/causes/page-stale.ts'
import { at, cases, cookie, finds, holdsOnBothSets, missing, notices, sent } from './judged.ts'

holdsOnBothSets(pageStale)

cases(pageStale, {
  'something went wrong, no message box': [{ notices: notices('page-broken'), composer: missing('not-on-page') }, finds('likely', 'blocks', ['evidence_notice'])],
  'something went wrong, the box works': [{ notices: notices('page-broken') }, finds('likely', 'risks', ['evidence_notice'])],
  'the tab does not answer': [{ tabAnswers: at(false) }, finds('likely', 'none', ['evidence_tab_silent'])],
  'a send refused although the session is valid': [{ sends: sent(403) }, finds('possible', 'none', ['evidence_send_status', 'evidence_session_valid'])],
  'a send refused without a session': [{ sends: sent(403), sessionCookie: cookie.gone }, 'clear'],
})
