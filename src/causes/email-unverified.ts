import { defineCause, type Evidence } from '../core/cause.ts'
import { reported, saidSo, seenNotice } from '../core/evidence.ts'

/** The e-mail address is not verified. That this stops messages is said by the article alone. */
export const emailUnverified = defineCause({
  id: 'email-unverified',
  support: 'article',
  prior: 0.05,
  cost: 3,
  needs: ['notices', 'wording'],
  uses: ['saysEmailUnverified', 'accountNotices'],
  steps: 3,
  repairs: ['open-profile', 'open-help'],
  help: 'email',
  judge({ notices, saysEmailUnverified, accountNotices }) {
    const evidence: Evidence[] = []
    const notice = seenNotice(notices, 'email-unverified') ?? seenNotice(accountNotices, 'email-unverified')
    if (notice) evidence.push(notice)
    const said = saidSo(saysEmailUnverified, 'evidence_says_email')
    if (said) evidence.push(said)
    const [first] = evidence
    if (!first) return null
    return { certainty: 'possible', effect: 'none', evidence: [...evidence, reported('evidence_article', first.seenAt)] }
  },
})
