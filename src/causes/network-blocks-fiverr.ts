import { defineCause, type Evidence } from '../core/cause.ts'
import { failedSend, faultOf, measured, succeeded } from '../core/evidence.ts'
import type { NetworkFault } from '../core/facts.ts'
import type { WordKey } from '../core/words.ts'

const faults: Partial<Record<NetworkFault, WordKey>> = {
  dns: 'evidence_fault_dns', refused: 'evidence_fault_refused', proxy: 'evidence_fault_proxy', tls: 'evidence_fault_tls',
}

/** The network between seller and Fiverr does not let requests through: name lookup, proxy, certificate, a refusing filter. */
export const networkBlocksFiverr = defineCause({
  id: 'network-blocks-fiverr',
  support: 'measured',
  prior: 0.06,
  cost: 3,
  needs: ['reply'],
  uses: ['exchanges', 'sends'],
  explainedBy: ['offline'],
  steps: 4,
  judge({ reply, exchanges, sends }) {
    const evidence: Evidence[] = []
    const ofSend = failedSend(sends)
    const sendFault = ofSend && faults[faultOf(ofSend.outcome) ?? 'aborted']
    if (ofSend && sendFault) evidence.push(measured(sendFault, ofSend.at))
    const probeFault = reply.known ? faults[faultOf(reply.value.outcome) ?? 'aborted'] : undefined
    if (reply.known && probeFault && probeFault !== sendFault) evidence.push(measured(probeFault, reply.seenAt))
    if (evidence.length === 0) return null
    const since = reply.known && exchanges.known ? exchanges.value.filter(({ at, outcome }) => at > reply.seenAt && succeeded(outcome)) : []
    const works = since.at(-1)
    if (works) return { certainty: 'possible', effect: 'none', evidence, against: [measured('evidence_request_answered', works.at)] }
    return { certainty: probeFault ? 'certain' : 'likely', effect: 'blocks', evidence }
  },
})
