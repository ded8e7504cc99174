import { defineCause } from '../core/cause.ts'
import { saidSo, seenNotice } from '../core/evidence.ts'

/** A warning about Fiverr's policy stands against the account. Alone it stops nothing; more of them do. */
export const policyWarning = defineCause({
  id: 'policy-warning',
  support: 'fiverr',
  prior: 0.08,
  cost: 3,
  needs: ['notices', 'wording'],
  uses: ['saysWarned', 'accountNotices'],
  explainedBy: ['account-restricted'],
  steps: 3,
  repairs: ['open-help', 'open-report'],
  help: 'warnings',
  judge({ notices, saysWarned, accountNotices }) {
    const notice = seenNotice(notices, 'policy-warning') ?? seenNotice(accountNotices, 'policy-warning')
    const said = saidSo(saysWarned, 'evidence_says_warned')
    if (notice) return { certainty: notice.by === 'wording' ? 'certain' : 'likely', effect: 'risks', evidence: said ? [notice, said] : [notice] }
    return said ? { certainty: 'likely', effect: 'none', evidence: [said] } : null
  },
})
