import { defineCause, type Evidence } from '../core/cause.ts'
import { failedSend, measured, statusOf, succeeded, traffic } from '../core/evidence.ts'

/** How long answers to the page's other requests count, in milliseconds. */
const counted = 2 * 60 * 1000

const failing = (status: number | undefined): status is number => status !== undefined && status >= 500

/** Fiverr's own servers answer with an error. */
export const fiverrDown = defineCause({
  id: 'fiverr-down',
  support: 'measured',
  prior: 0.08,
  cost: 1,
  needs: ['reply', 'exchanges', 'sends'],
  explainedBy: ['offline'],
  steps: 3,
  repairs: ['reload'],
  judge({ reply, exchanges, sends }) {
    const evidence: Evidence[] = []
    const send = failedSend(sends)
    const sendStatus = send && statusOf(send.outcome)
    if (send && failing(sendStatus)) evidence.push(measured('evidence_send_status', send.at, String(sendStatus)))
    const others = exchanges.known ? traffic(exchanges, exchanges.seenAt - counted) : []
    const failed = others.filter(({ outcome }) => failing(statusOf(outcome)))
    const last = failed.at(-1)
    if (last) evidence.push(measured('evidence_request_status', last.at, String(statusOf(last.outcome))))
    const status = reply.known ? statusOf(reply.value.outcome) : undefined
    if (reply.known && failing(status)) evidence.push(measured('evidence_probe_status', reply.seenAt, String(status)))
    if (evidence.length === 0) return null
    const probeFails = failing(status)
    const load = others.filter(({ kind }) => kind === 'page').at(-1)
    const loadFails = load !== undefined && failing(statusOf(load.outcome))
    const works = others.find(({ at, outcome }) => last && at > last.at && succeeded(outcome))
    if (!failing(sendStatus) && !probeFails && !loadFails && (works || failed.length < 2)) {
      return { certainty: 'possible', effect: 'none', evidence, against: works ? [measured('evidence_request_answered', works.at)] : [] }
    }
    return { certainty: evidence.length > 1 ? 'certain' : 'likely', effect: 'blocks', evidence }
  },
})
