import { defineCause } from '../core/cause.ts'
import { saidSo, seenNotice } from '../core/evidence.ts'

/** An identity check is open; not finishing it in time disables the account. */
export const idVerificationPending = defineCause({
  id: 'id-verification-pending',
  support: 'fiverr',
  prior: 0.06,
  cost: 5,
  needs: ['notices', 'wording'],
  uses: ['saysIdCheckAsked', 'accountNotices'],
  steps: 3,
  repairs: ['open-profile', 'open-help', 'open-report'],
  help: 'idCheck',
  judge({ notices, saysIdCheckAsked, accountNotices }) {
    const notice = seenNotice(notices, 'id-verification') ?? seenNotice(accountNotices, 'id-verification')
    const said = saidSo(saysIdCheckAsked, 'evidence_says_id')
    if (notice) return { certainty: 'likely', effect: 'risks', evidence: said ? [notice, said] : [notice] }
    return said ? { certainty: 'possible', effect: 'none', evidence: [said] } : null
  },
})
