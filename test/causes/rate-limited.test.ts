import { rateLimited } from '../../src/causes/rate-limited.ts'
import { at, cases, exchange, finds, holdsOnBothSets, minute, missing, notices, sent } from './judged.ts'

holdsOnBothSets(rateLimited)

cases(rateLimited, {
  'the send was answered with 429': [{ sends: sent(429) }, finds('certain', 'blocks', ['evidence_send_status'])],
  'then the next one arrived': [{ sends: sent(429, 200) }, 'clear'],
  'another request was': [{ exchanges: at([exchange('other', { status: 429 })]) }, finds('likely', 'risks', ['evidence_request_status'])],
  'three sends refused within a minute': [{ sends: sent(403, 403, 403) }, finds('likely', 'blocks', ['evidence_burst'])],
  'two are no burst': [{ sends: sent(403, 403) }, 'clear'],
  'stated on the page': [{ notices: notices('rate-limited') }, finds('likely', 'risks', ['evidence_notice'])],
  'the sends can not be seen': [{ sends: missing('unsupported') }, 'unsupported'],
  'another request was answered, and none with 429': [{ exchanges: at([exchange('other', { status: 200 })]) }, 'clear'],
  'another request was, and answered since': [{ exchanges: at([exchange('other', { status: 429 }, 3000), exchange('other', { status: 200 })]) }, finds('likely', 'risks', ['evidence_request_status'])],
  'three other requests refused within a minute': [{ exchanges: at([exchange('other', { status: 403 }), exchange('other', { status: 403 }), exchange('other', { status: 403 })]) }, finds('likely', 'risks', ['evidence_burst'])],
  'one refused among others that were answered': [{ exchanges: at([exchange('other', { status: 200 }), exchange('other', { status: 403 }), exchange('other', { status: 404 })]) }, 'clear'],
  'refused a minute ago and before, and now': [{ sends: at([exchange('send', { status: 403 }, minute), exchange('send', { status: 403 }, minute), exchange('send', { status: 403 })]) }, 'clear'],
  'refused for other reasons before': [{ sends: sent(422, 422, 403) }, 'clear'],
  'another request slowed down, and the send refused': [{ exchanges: at([exchange('other', { status: 429 })]), sends: sent(403) }, finds('likely', 'blocks', ['evidence_request_status'])],
})
