import { defineCause } from '../core/cause.ts'
import { failedSend, faultOf, measured } from '../core/evidence.ts'

/** The browser has no network. */
export const offline = defineCause({
  id: 'offline',
  support: 'measured',
  prior: 0.1,
  cost: 1,
  // "On" says little: a browser calls any network one. It takes an answer to rule this out.
  needs: ['online', 'reply'],
  uses: ['sends'],
  steps: 3,
  judge({ online, reply, sends }) {
    if (online.known && !online.value) return { certainty: 'certain', effect: 'blocks', evidence: [measured('evidence_browser_offline', online.seenAt)] }
    if (reply.known && faultOf(reply.value.outcome) === 'offline') {
      return { certainty: 'certain', effect: 'blocks', evidence: [measured('evidence_probe_offline', reply.seenAt)] }
    }
    const send = failedSend(sends)
    const answers = reply.known && !('fault' in reply.value.outcome)
    if (!send || faultOf(send.outcome) !== 'offline' || answers) return null
    return { certainty: 'likely', effect: 'blocks', evidence: [measured('evidence_send_offline', send.at)] }
  },
})
