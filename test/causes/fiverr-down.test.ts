import { fiverrDown } from '../../src/causes/fiverr-down.ts'
import { at, cases, exchange, finds, holdsOnBothSets, minute, sent } from './judged.ts'

holdsOnBothSets(fiverrDown)

cases(fiverrDown, {
  'send and probe fail': [{ sends: sent(503), reply: at({ outcome: { status: 503 }, milliseconds: 90 }) }, finds('certain', 'blocks', ['evidence_send_status', 'evidence_probe_status'])],
  'the send alone': [{ sends: sent(500) }, finds('likely', 'blocks', ['evidence_send_status'])],
  'the probe alone': [{ reply: at({ outcome: { status: 502 }, milliseconds: 90 }) }, finds('likely', 'blocks', ['evidence_probe_status'])],
  'the page itself': [{ exchanges: at([exchange('page', { status: 502 })]) }, finds('likely', 'blocks', ['evidence_request_status'])],
  'one request, others were answered since': [{ exchanges: at([exchange('other', { status: 500 }, 9000), exchange('other', { status: 200 })]) }, finds('possible', 'none', ['evidence_request_status'], ['evidence_request_answered'])],
  'a later send arrived': [{ sends: sent(503, 200) }, 'clear'],
  'a refusal is no failure': [{ sends: sent(422) }, 'clear'],
  'one request, nothing since': [{ exchanges: at([exchange('other', { status: 500 })]) }, finds('possible', 'none', ['evidence_request_status'])],
  'one request, others were answered before': [{ exchanges: at([exchange('other', { status: 200 }, 9000), exchange('other', { status: 500 })]) }, finds('possible', 'none', ['evidence_request_status'])],
  'one request, another in the same moment': [{ exchanges: at([exchange('other', { status: 500 }), exchange('other', { status: 200 })]) }, finds('possible', 'none', ['evidence_request_status'])],
  'one request, another failed since in another way': [{ exchanges: at([exchange('other', { status: 500 }, 9000), exchange('other', { status: 404 })]) }, finds('possible', 'none', ['evidence_request_status'])],
  'two requests, nothing since': [{ exchanges: at([exchange('other', { status: 500 }), exchange('other', { status: 502 })]) }, finds('likely', 'blocks', ['evidence_request_status'])],
  'two requests, others were answered since': [{ exchanges: at([exchange('other', { status: 500 }, 9000), exchange('other', { status: 502 }, 8000), exchange('other', { status: 200 })]) }, finds('possible', 'none', ['evidence_request_status'], ['evidence_request_answered'])],
  'the page came, one of its requests failed': [{ exchanges: at([exchange('page', { status: 200 }, 9000), exchange('other', { status: 500 })]) }, finds('possible', 'none', ['evidence_request_status'])],
  'the page itself, its pictures came': [{ exchanges: at([exchange('page', { status: 502 }, 9000), exchange('other', { status: 200 })]) }, finds('likely', 'blocks', ['evidence_request_status'])],
  'three minutes ago': [{ exchanges: at([exchange('page', { status: 502 }, 3 * minute)]) }, 'clear'],
  'the send was dropped, no answer was had': [{ sends: sent('reset') }, 'clear'],
})
