import { rateLimited } from '../../src/causes/rate-limited.ts'
import { at, cases, exchange, finds, holdsOnBothSets, missing, notices, sent } from './judged.ts'

holdsOnBothSets(rateLimited)

cases(rateLimited, {
  'the send was answered with 429': [{ sends: sent(429) }, finds('certain', 'blocks', ['evidence_send_status'])],
  'then the next one arrived': [{ sends: sent(429, 200) }, 'clear'],
  'another request was': [{ exchanges: at([exchange('other', { status: 429 })]) }, finds('likely', 'risks', ['evidence_request_status'])],
  'three sends refused within a minute': [{ sends: sent(403, 403, 403) }, finds('likely', 'blocks', ['evidence_burst'])],
  'two are no burst': [{ sends: sent(403, 403) }, 'clear'],
  'stated on the page': [{ notices: notices('rate-limited') }, finds('likely', 'risks', ['evidence_notice'])],
  'the sends can not be seen': [{ sends: missing('unsupported') }, 'unsupported'],
})
