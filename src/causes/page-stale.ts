import { defineCause } from '../core/cause.ts'
import { measured, seenNotice } from '../core/evidence.ts'

/** This page stopped working and needs a reload. */
export const pageStale = defineCause({
  id: 'page-stale',
  support: 'fiverr',
  prior: 0.08,
  cost: 1,
  needs: ['tabAnswers', 'notices', 'wording'],
  uses: ['composer'],
  explainedBy: ['offline', 'fiverr-down', 'network-blocks-fiverr', 'bot-check'],
  steps: 2,
  repairs: ['reload'],
  judge({ tabAnswers, notices, composer }) {
    const broken = seenNotice(notices, 'page-broken')
    if (broken) return { certainty: 'likely', effect: composer.known && composer.value.usable ? 'risks' : 'blocks', evidence: [broken] }
    if (!tabAnswers.known || tabAnswers.value) return null
    return { certainty: 'likely', effect: 'none', evidence: [measured('evidence_tab_silent', tabAnswers.seenAt)] }
  },
})
