import { defineCause } from '../core/cause.ts'
import { saidSo, seenNotice } from '../core/evidence.ts'

/** Fiverr asks the seller to verify a phone number. */
export const phoneUnverified = defineCause({
  id: 'phone-unverified',
  support: 'fiverr',
  prior: 0.04,
  cost: 5,
  needs: ['notices', 'wording'],
  uses: ['saysPhoneUnverified', 'accountNotices'],
  steps: 3,
  repairs: ['open-profile', 'open-help'],
  help: 'phone',
  judge({ notices, saysPhoneUnverified, accountNotices }) {
    const notice = seenNotice(notices, 'phone-unverified') ?? seenNotice(accountNotices, 'phone-unverified')
    const said = saidSo(saysPhoneUnverified, 'evidence_says_phone')
    if (notice) return { certainty: 'likely', effect: 'risks', evidence: said ? [notice, said] : [notice] }
    return said ? { certainty: 'possible', effect: 'none', evidence: [said] } : null
  },
})
