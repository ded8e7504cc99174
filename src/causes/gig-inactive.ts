import { defineCause, type Evidence } from '../core/cause.ts'
import { reported, saidSo, seen, seenNotice } from '../core/evidence.ts'

/** No gig is active. That this stops messages is said by the article alone. */
export const gigInactive = defineCause({
  id: 'gig-inactive',
  support: 'article',
  prior: 0.03,
  cost: 10,
  needs: ['activeGigs'],
  uses: ['saysNoActiveGig', 'notices'],
  steps: 2,
  repairs: ['open-gigs'],
  help: 'availability',
  judge({ activeGigs, saysNoActiveGig, notices }) {
    const evidence: Evidence[] = []
    const notice = seenNotice(notices, 'gig-inactive')
    if (notice) evidence.push(notice)
    if (activeGigs.known && activeGigs.value === 0) evidence.push(seen('evidence_no_active_gig', activeGigs.seenAt))
    const said = saidSo(saysNoActiveGig, 'evidence_says_gig')
    if (said) evidence.push(said)
    const [first] = evidence
    if (!first) return null
    return { certainty: 'possible', effect: 'none', evidence: [...evidence, reported('evidence_article', first.seenAt)] }
  },
})
