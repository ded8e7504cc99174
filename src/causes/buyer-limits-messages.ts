import { defineCause, type Evidence } from '../core/cause.ts'
import { reported, saidSo } from '../core/evidence.ts'

/** The article says that buyers can limit messages. Fiverr states no such setting. */
export const buyerLimitsMessages = defineCause({
  id: 'buyer-limits-messages',
  support: 'article',
  prior: 0.04,
  cost: 2,
  needs: ['saysBuyerLimits'],
  steps: 2,
  repairs: ['open-orders'],
  help: 'whoMayStart',
  judge({ saysBuyerLimits }) {
    const evidence: Evidence[] = []
    const said = saidSo(saysBuyerLimits, 'evidence_says_buyer_limits')
    if (said) evidence.push(said)
    const [first] = evidence
    if (!first) return null
    return { certainty: 'possible', effect: 'none', evidence: [...evidence, reported('evidence_article', first.seenAt)] }
  },
})
