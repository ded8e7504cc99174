import { defineCause, type Evidence } from '../core/cause.ts'
import { reported, saidSo, seen, seenNotice } from '../core/evidence.ts'

/** The profile lacks something. That this stops messages is said by the article alone. */
export const profileIncomplete = defineCause({
  id: 'profile-incomplete',
  support: 'article',
  prior: 0.03,
  cost: 15,
  needs: ['profileLacks'],
  uses: ['saysProfileIncomplete', 'notices', 'accountNotices'],
  steps: 2,
  repairs: ['open-profile'],
  judge({ profileLacks, saysProfileIncomplete, notices, accountNotices }) {
    const evidence: Evidence[] = []
    const notice = seenNotice(notices, 'profile-incomplete') ?? seenNotice(accountNotices, 'profile-incomplete')
    if (notice) evidence.push(notice)
    if (profileLacks.known && profileLacks.value) evidence.push(seen('evidence_profile_lacks', profileLacks.seenAt))
    const said = saidSo(saysProfileIncomplete, 'evidence_says_profile')
    if (said) evidence.push(said)
    const [first] = evidence
    if (!first) return null
    return { certainty: 'possible', effect: 'none', evidence: [...evidence, reported('evidence_article', first.seenAt)] }
  },
})
