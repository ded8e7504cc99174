import { defineCause } from '../core/cause.ts'
import { failedSend, faultOf, measured, traffic } from '../core/evidence.ts'

/** Another extension, or the browser itself, blocks requests to Fiverr. */
export const blockedByExtension = defineCause({
  id: 'blocked-by-extension',
  support: 'measured',
  prior: 0.05,
  cost: 3,
  needs: ['exchanges', 'sends'],
  steps: 3,
  repairs: ['reload'],
  judge({ exchanges, sends }) {
    const send = failedSend(sends)
    const fault = send && faultOf(send.outcome)
    if (send && fault === 'blocked-by-extension') return { certainty: 'certain', effect: 'blocks', evidence: [measured('evidence_send_blocked', send.at)] }
    if (send && fault === 'maybe-blocked') return { certainty: 'likely', effect: 'blocks', evidence: [measured('evidence_send_cut', send.at)] }
    const other = traffic(exchanges).filter(({ outcome }) => faultOf(outcome) === 'blocked-by-extension').at(-1)
    return other ? { certainty: 'possible', effect: 'none', evidence: [measured('evidence_request_blocked', other.at)] } : null
  },
})
