import { defineCause } from '../core/cause.ts'
import { failedSend, measured, seen, statusOf } from '../core/evidence.ts'

/** The session ended. Page and login cookie are judged together; where they disagree nothing is certain. */
export const signedOut = defineCause({
  id: 'signed-out',
  support: 'fiverr',
  prior: 0.15,
  cost: 1,
  needs: ['signedIn', 'sessionCookie'],
  uses: ['sends'],
  explainedBy: ['bot-check', 'cookies-blocked'],
  steps: 3,
  repairs: ['open-login', 'open-help', 'open-report'],
  help: 'login',
  judge({ signedIn, sessionCookie, sends }) {
    if (!sessionCookie.known) return null
    const { present, expired } = sessionCookie.value
    const over = !present || expired
    const cookie = measured(!over ? 'evidence_session_valid' : expired ? 'evidence_session_expired' : 'evidence_session_missing', sessionCookie.seenAt)
    const send = failedSend(sends)
    if (over && send && statusOf(send.outcome) === 401) {
      return { certainty: 'likely', effect: 'blocks', evidence: [measured('evidence_send_status', send.at, '401'), cookie] }
    }
    if (!signedIn.known) return over ? { certainty: 'possible', effect: 'none', evidence: [cookie] } : null
    const shown = seen(signedIn.value ? 'evidence_page_signed_in' : 'evidence_page_signed_out', signedIn.seenAt)
    if (!signedIn.value && over) return { certainty: 'certain', effect: 'blocks', evidence: [shown, cookie] }
    if (!signedIn.value) return { certainty: 'possible', effect: 'risks', evidence: [shown], against: [cookie] }
    return over ? { certainty: 'possible', effect: 'risks', evidence: [cookie], against: [shown] } : null
  },
})
