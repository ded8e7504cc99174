import { defineCause } from '../core/cause.ts'
import { seenNotice } from '../core/evidence.ts'

/** Fiverr itself shows its terms warning at the message box. */
export const termsWarning = defineCause({
  id: 'terms-warning',
  support: 'sellers',
  prior: 0.08,
  cost: 1,
  needs: ['notices', 'wording'],
  steps: 3,
  buyerSees: true,
  repairs: ['open-help'],
  help: 'offPlatform',
  judge({ notices }) {
    const notice = seenNotice(notices, 'terms-warning')
    return notice ? { certainty: notice.by === 'wording' ? 'certain' : 'likely', effect: 'risks', evidence: [notice] } : null
  },
})
