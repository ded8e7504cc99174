import { networkBlocksFiverr } from '../../src/causes/network-blocks-fiverr.ts'
import { at, cases, exchange, finds, holdsOnBothSets, missing, now, sent } from './judged.ts'

holdsOnBothSets(networkBlocksFiverr)

cases(networkBlocksFiverr, {
  'dns': [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }) }, finds('certain', 'blocks', ['evidence_fault_dns'])],
  'refused': [{ reply: at({ outcome: { fault: 'refused' }, milliseconds: 9 }) }, finds('certain', 'blocks', ['evidence_fault_refused'])],
  'proxy': [{ reply: at({ outcome: { fault: 'proxy' }, milliseconds: 9 }) }, finds('certain', 'blocks', ['evidence_fault_proxy'])],
  'tls': [{ reply: at({ outcome: { fault: 'tls' }, milliseconds: 9 }) }, finds('certain', 'blocks', ['evidence_fault_tls'])],
  'the send failed so, the probe was answered': [{ sends: sent('dns') }, finds('likely', 'blocks', ['evidence_fault_dns'])],
  'send and probe failed in the same way': [{ sends: sent('dns'), reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }) }, finds('certain', 'blocks', ['evidence_fault_dns'])],
  'a request was answered since': [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }, now - 5000), exchanges: at([exchange('other', { status: 200 }, 100)]) }, finds('possible', 'none', ['evidence_fault_dns'], ['evidence_request_answered'])],
  'no network at all is another trouble': [{ reply: at({ outcome: { fault: 'offline' }, milliseconds: 9 }) }, 'clear'],
  'Fiverr answers, with an error': [{ reply: at({ outcome: { status: 503 }, milliseconds: 9 }) }, 'clear'],
  'a request was answered before': [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }, now - 5000), exchanges: at([exchange('other', { status: 200 }, 9000)]) }, finds('certain', 'blocks', ['evidence_fault_dns'])],
  'a request was answered in the same moment': [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }, now - 5000), exchanges: at([exchange('other', { status: 200 }, 5000)]) }, finds('certain', 'blocks', ['evidence_fault_dns'])],
  'a request failed since': [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }, now - 5000), exchanges: at([exchange('other', { status: 503 }, 100)]) }, finds('certain', 'blocks', ['evidence_fault_dns'])],
  'other requests may not be looked at': [{ reply: at({ outcome: { fault: 'dns' }, milliseconds: 9 }), exchanges: missing('needs-permission') }, finds('certain', 'blocks', ['evidence_fault_dns'])],
  'the send failed so, and no probe came back': [{ sends: sent('tls'), reply: missing('timed-out') }, finds('likely', 'blocks', ['evidence_fault_tls'])],
  'the send was refused by Fiverr itself': [{ sends: sent(403) }, 'clear'],
})
