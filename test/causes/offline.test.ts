import { offline } from '../../src/causes/offline.ts'
import { at, cases, finds, holdsOnBothSets, missing, sent } from './judged.ts'

holdsOnBothSets(offline)

cases(offline, {
  'the browser says so': [{ online: at(false) }, finds('certain', 'blocks', ['evidence_browser_offline'])],
  'the probe found no network': [{ reply: at({ outcome: { fault: 'offline' }, milliseconds: 9 }) }, finds('certain', 'blocks', ['evidence_probe_offline'])],
  'the send found none, and no answer since': [{ sends: sent('offline'), reply: at({ outcome: { fault: 'timed-out' }, milliseconds: 5000 }) }, finds('likely', 'blocks', ['evidence_send_offline'])],
  'the send found none, the probe was answered': [{ sends: sent('offline') }, 'clear'],
  'the browser says that it is on, and no probe came back': [{ reply: missing('timed-out') }, 'timed-out'],
  'a dropped send is another trouble': [{ sends: sent('reset') }, 'clear'],
  'nothing was sent, and the probe got no answer': [{ reply: at({ outcome: { fault: 'timed-out' }, milliseconds: 5000 }) }, 'clear'],
})
