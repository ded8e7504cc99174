import { defineCause } from '../core/cause.ts'
import { failedSend, measured, seenNotice, statusOf } from '../core/evidence.ts'

/** This page stopped working and needs a reload. */
export const pageStale = defineCause({
  id: 'page-stale',
  support: 'fiverr',
  prior: 0.08,
  cost: 1,
  needs: ['tabAnswers', 'notices', 'wording'],
  uses: ['composer', 'sends', 'sessionCookie'],
  explainedBy: ['offline', 'fiverr-down', 'network-blocks-fiverr', 'bot-check'],
  steps: 2,
  repairs: ['reload'],
  judge({ tabAnswers, notices, composer, sends, sessionCookie }) {
    const broken = seenNotice(notices, 'page-broken')
    if (broken) return { certainty: 'likely', effect: composer.known && composer.value.usable ? 'risks' : 'blocks', evidence: [broken] }
    if (tabAnswers.known && !tabAnswers.value) return { certainty: 'likely', effect: 'none', evidence: [measured('evidence_tab_silent', tabAnswers.seenAt)] }
    // A page that slept too long carries a token that no longer fits: its sends are refused though the session is valid.
    const send = failedSend(sends)
    const valid = sessionCookie.known && sessionCookie.value.present && !sessionCookie.value.expired
    if (!send || !valid || statusOf(send.outcome) !== 403) return null
    return { certainty: 'possible', effect: 'none', evidence: [measured('evidence_send_status', send.at, '403'), measured('evidence_session_valid', sessionCookie.seenAt)] }
  },
})
