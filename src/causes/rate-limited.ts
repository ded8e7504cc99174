import { defineCause, type Evidence } from '../core/cause.ts'
import { failedSend, measured, seenNotice, statusOf, traffic } from '../core/evidence.ts'

/** How long a burst counts, in milliseconds: sellers saw bursts of 403 last 30–60 seconds. */
const burst = 60 * 1000
const refusalsInBurst = 3

/** Too many requests in a short time: Fiverr makes this browser wait. */
export const rateLimited = defineCause({
  id: 'rate-limited',
  support: 'measured',
  prior: 0.05,
  cost: 2,
  needs: ['exchanges', 'sends'],
  uses: ['notices'],
  explainedBy: ['bot-check'],
  steps: 3,
  judge({ exchanges, notices, sends }) {
    const send = failedSend(sends)
    const sendStatus = send && statusOf(send.outcome)
    if (send && sendStatus === 429) return { certainty: 'certain', effect: 'blocks', evidence: [measured('evidence_send_status', send.at, '429')] }
    const evidence: Evidence[] = []
    const recent = exchanges.known ? traffic(exchanges, exchanges.seenAt - burst) : []
    const limited = recent.filter(({ outcome }) => statusOf(outcome) === 429).at(-1)
    if (limited) evidence.push(measured('evidence_request_status', limited.at, '429'))
    const refused = recent.filter(({ outcome }) => statusOf(outcome) === 403)
    const refusedSends = send && sends.known ? sends.value.filter(({ at, outcome }) => statusOf(outcome) === 403 && at > sends.seenAt - burst) : []
    const all = [...refused, ...refusedSends]
    if (all.length >= refusalsInBurst) evidence.push(measured('evidence_burst', all.at(-1)?.at ?? 0, String(all.length)))
    const notice = seenNotice(notices, 'rate-limited')
    if (notice) evidence.push(notice)
    if (evidence.length === 0) return null
    return { certainty: 'likely', effect: sendStatus === 403 ? 'blocks' : 'risks', evidence }
  },
})
