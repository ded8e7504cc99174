import { connectionUnstable } from '../../src/causes/connection-unstable.ts'
import { at, cases, exchange, finds, holdsOnBothSets, minute, sent } from './judged.ts'

holdsOnBothSets(connectionUnstable)

cases(connectionUnstable, {
  'the send was dropped': [{ sends: sent('reset') }, finds('likely', 'blocks', ['evidence_send_dropped'])],
  'the send got no answer': [{ sends: sent('timed-out') }, finds('likely', 'blocks', ['evidence_send_dropped'])],
  'a later send arrived': [{ sends: sent('reset', 200) }, 'clear'],
  'given up by the page itself': [{ sends: sent('aborted') }, 'clear'],
  'the probe is slow': [{ reply: at({ outcome: { status: 200 }, milliseconds: 4000 }) }, finds('likely', 'risks', ['evidence_probe_slow'])],
  'the probe got no answer': [{ reply: at({ outcome: { fault: 'timed-out' }, milliseconds: 5000 }) }, finds('likely', 'risks', ['evidence_probe_no_answer'])],
  'the probe was cut off': [{ reply: at({ outcome: { fault: 'reset' }, milliseconds: 50 }) }, finds('likely', 'risks', ['evidence_probe_dropped'])],
  'two other requests were': [{ exchanges: at([exchange('other', { fault: 'reset' }), exchange('other', { fault: 'reset' })]) }, finds('likely', 'risks', ['evidence_requests_dropped'])],
  'one other request was': [{ exchanges: at([exchange('other', { fault: 'reset' })]) }, 'clear'],
  'two, ten minutes ago': [{ exchanges: at([exchange('other', { fault: 'reset' }, 10 * minute), exchange('other', { fault: 'reset' }, 10 * minute)]) }, 'clear'],
  'of two other requests one was answered': [{ exchanges: at([exchange('other', { fault: 'reset' }), exchange('other', { status: 200 })]) }, 'clear'],
  'a probe of just the slowness that counts': [{ reply: at({ outcome: { status: 200 }, milliseconds: 3000 }) }, 'clear'],
  'a refused send is no drop': [{ sends: sent(422) }, 'clear'],
  'a slow probe that failed for another reason': [{ reply: at({ outcome: { status: 503 }, milliseconds: 4000 }) }, 'clear'],
})
