import { sendRefused } from '../../src/causes/send-refused.ts'
import { at, cases, cookie, finds, holdsOnBothSets, missing, notices, now, sent } from './judged.ts'

holdsOnBothSets(sendRefused)

cases(sendRefused, {
  'refused although the session is valid': [{ sends: sent(422) }, finds('likely', 'blocks', ['evidence_send_status', 'evidence_session_valid'])],
  'refused, and the session is over': [{ sends: sent(403), sessionCookie: cookie.gone }, finds('likely', 'blocks', ['evidence_send_status'])],
  'what other causes explain better': [{ sends: sent(401) }, finds('possible', 'none', ['evidence_send_status', 'evidence_session_valid'])],
  'a later send arrived': [{ sends: sent(422, 200) }, 'clear'],
  'too many requests, failing servers and dropped connections have causes of their own': [{ sends: sent(429) }, 'clear'],
  'a failing server': [{ sends: sent(503) }, 'clear'],
  'marked as failed, no answer seen': [{ lastMessage: at('failed') }, finds('likely', 'risks', ['evidence_message_failed'])],
  'marked as failed in words': [{ lastMessage: at('failed'), notices: notices('message-failed') }, finds('likely', 'risks', ['evidence_notice'])],
  'marked as failed, sent over a socket': [{ lastMessage: at('failed'), sends: missing('unsupported') }, finds('likely', 'risks', ['evidence_message_failed'])],
  'marked as failed before the last send arrived': [{ lastMessage: at('failed', now - 9000), sends: sent(200) }, 'clear'],
  'a send without an answer was not refused': [{ sends: sent('reset') }, 'clear'],
  'the first status of failing servers': [{ sends: sent(500) }, 'clear'],
  'the last of refusals': [{ sends: sent(499) }, finds('likely', 'blocks', ['evidence_send_status', 'evidence_session_valid'])],
  'marked as failed after the last send arrived': [{ lastMessage: at('failed', now), sends: sent(200) }, finds('likely', 'risks', ['evidence_message_failed'])],
  'marked as failed in the moment in which it arrived': [{ lastMessage: at('failed', now - 1000), sends: sent(200) }, finds('likely', 'risks', ['evidence_message_failed'])],
})
