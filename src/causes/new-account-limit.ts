import { defineCause, type Evidence } from '../core/cause.ts'
import { reported, saidSo, seen } from '../core/evidence.ts'

/** An account younger than this counts as new here, in milliseconds: a month, since profiles name no day. Fiverr states no number. */
const newFor = 31 * 24 * 60 * 60 * 1000

/** The article says that new sellers are limited. Fiverr states no number. */
export const newAccountLimit = defineCause({
  id: 'new-account-limit',
  support: 'article',
  prior: 0.05,
  cost: 10,
  needs: ['memberSince'],
  uses: ['saysNewAccount'],
  steps: 3,
  repairs: ['open-profile'],
  help: 'whoMayStart',
  judge({ memberSince, saysNewAccount }) {
    const evidence: Evidence[] = []
    if (memberSince.known && memberSince.seenAt - memberSince.value < newFor) evidence.push(seen('evidence_member_since', memberSince.seenAt))
    const said = saidSo(saysNewAccount, 'evidence_says_new')
    if (said) evidence.push(said)
    const [first] = evidence
    if (!first) return null
    return { certainty: 'possible', effect: 'none', evidence: [...evidence, reported('evidence_article', first.seenAt)] }
  },
})
