import { defineCause, type Evidence } from '../core/cause.ts'
import { failedSend, faultOf, measured, succeeded, traffic } from '../core/evidence.ts'

/** An answer slower than this, in milliseconds, counts as slow. */
const slowAfter = 3000
/** How long dropped requests count, in milliseconds. */
const counted = 5 * 60 * 1000

const drops = new Set(['reset', 'timed-out', 'unexplained'])

/** The connection drops or is slow. */
export const connectionUnstable = defineCause({
  id: 'connection-unstable',
  support: 'measured',
  prior: 0.1,
  cost: 2,
  needs: ['exchanges', 'reply', 'sends'],
  explainedBy: ['offline', 'network-blocks-fiverr', 'fiverr-down'],
  steps: 4,
  repairs: ['reload'],
  judge({ exchanges, reply, sends }) {
    const evidence: Evidence[] = []
    const send = failedSend(sends)
    const dropped = send && drops.has(faultOf(send.outcome) ?? '') ? send : undefined
    if (dropped) evidence.push(measured('evidence_send_dropped', dropped.at))
    if (reply.known) {
      const { outcome, milliseconds } = reply.value
      if (drops.has(faultOf(outcome) ?? '')) evidence.push(measured(faultOf(outcome) === 'timed-out' ? 'evidence_probe_no_answer' : 'evidence_probe_dropped', reply.seenAt))
      else if (succeeded(outcome) && milliseconds > slowAfter) evidence.push(measured('evidence_probe_slow', reply.seenAt, (milliseconds / 1000).toFixed(1)))
    }
    const recent = exchanges.known ? traffic(exchanges, exchanges.seenAt - counted) : []
    const lost = recent.filter(({ outcome }) => drops.has(faultOf(outcome) ?? ''))
    if (lost.length >= 2) evidence.push(measured('evidence_requests_dropped', lost.at(-1)?.at ?? 0, String(lost.length)))
    if (evidence.length === 0) return null
    return { certainty: 'likely', effect: dropped ? 'blocks' : 'risks', evidence }
  },
})
