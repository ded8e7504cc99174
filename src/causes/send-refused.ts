import { defineCause } from '../core/cause.ts'
import { failedSend, lastSend, measured, seen, seenNotice, statusOf, succeeded } from '../core/evidence.ts'

/** Refusals that other causes explain better: the session or site data, and the rate. */
const explainedElsewhere = new Set([400, 401, 431])

/** Fiverr refused this message, and nothing better explains it. */
export const sendRefused = defineCause({
  id: 'send-refused',
  support: 'measured',
  prior: 0.1,
  cost: 2,
  needs: ['sends', 'lastMessage'],
  uses: ['sessionCookie', 'notices'],
  explainedBy: ['signed-out', 'bot-check', 'rate-limited', 'fiverr-down', 'offline', 'network-blocks-fiverr', 'connection-unstable', 'blocked-by-extension'],
  steps: 4,
  buyerSees: true,
  repairs: ['reload', 'open-help', 'open-report'],
  help: 'support',
  judge({ sends, lastMessage, sessionCookie, notices }) {
    const send = failedSend(sends)
    const status = send && statusOf(send.outcome)
    if (send && status !== undefined && status < 500 && status !== 429) {
      const evidence = [measured('evidence_send_status', send.at, String(status))]
      if (sessionCookie.known && sessionCookie.value.present && !sessionCookie.value.expired) {
        evidence.push(measured('evidence_session_valid', sessionCookie.seenAt))
      }
      return explainedElsewhere.has(status)
        ? { certainty: 'possible', effect: 'none', evidence }
        : { certainty: 'likely', effect: 'blocks', evidence }
    }
    const last = lastSend(sends)
    if (send || (last && succeeded(last.outcome) && lastMessage.known && last.at > lastMessage.seenAt)) return null
    if (!lastMessage.known || lastMessage.value !== 'failed') return null
    const notice = seenNotice(notices, 'message-failed')
    return { certainty: 'likely', effect: 'risks', evidence: [notice ?? seen('evidence_message_failed', lastMessage.seenAt)] }
  },
})
