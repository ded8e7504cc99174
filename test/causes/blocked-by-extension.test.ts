import { blockedByExtension } from '../../src/causes/blocked-by-extension.ts'
import { at, cases, exchange, finds, holdsOnBothSets, sent } from './judged.ts'

holdsOnBothSets(blockedByExtension)

cases(blockedByExtension, {
  'the send was blocked': [{ sends: sent('blocked-by-extension') }, finds('certain', 'blocks', ['evidence_send_blocked'])],
  'Firefox says only that it was stopped': [{ sends: sent('maybe-blocked') }, finds('likely', 'blocks', ['evidence_send_cut'])],
  'the send was dropped by the network': [{ sends: sent('reset') }, 'clear'],
  'a later send arrived': [{ sends: sent('blocked-by-extension', 200) }, 'clear'],
  'another request was blocked': [{ exchanges: at([exchange('other', { fault: 'blocked-by-extension' })]) }, finds('possible', 'none', ['evidence_request_blocked'])],
  'another request failed in another way': [{ exchanges: at([exchange('other', { fault: 'reset' })]) }, 'clear'],
})
