import { fiverrDown } from '../../src/causes/fiverr-down.ts'
import { at, cases, exchange, finds, holdsOnBothSets, sent } from './judged.ts'

holdsOnBothSets(fiverrDown)

cases(fiverrDown, {
  'send and probe fail': [{ sends: sent(503), reply: at({ outcome: { status: 503 }, milliseconds: 90 }) }, finds('certain', 'blocks', ['evidence_send_status', 'evidence_probe_status'])],
  'the send alone': [{ sends: sent(500) }, finds('likely', 'blocks', ['evidence_send_status'])],
  'the probe alone': [{ reply: at({ outcome: { status: 502 }, milliseconds: 90 }) }, finds('likely', 'blocks', ['evidence_probe_status'])],
  'the page itself': [{ exchanges: at([exchange('page', { status: 502 })]) }, finds('likely', 'blocks', ['evidence_request_status'])],
  'one request, others were answered since': [{ exchanges: at([exchange('other', { status: 500 }, 9000), exchange('other', { status: 200 })]) }, finds('possible', 'none', ['evidence_request_status'], ['evidence_request_answered'])],
  'a later send arrived': [{ sends: sent(503, 200) }, 'clear'],
  'a refusal is no failure': [{ sends: sent(422) }, 'clear'],
})
