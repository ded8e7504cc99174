import { defineCause } from '../core/cause.ts'
import { reported, seen } from '../core/evidence.ts'

/** The article says that limits may apply while nothing was ordered yet. */
export const noOrderTogether = defineCause({
  id: 'no-order-together',
  support: 'article',
  prior: 0.05,
  cost: 2,
  needs: ['orders'],
  steps: 2,
  repairs: ['open-orders'],
  help: 'whoMayStart',
  judge({ orders }) {
    if (!orders.known || orders.value.count > 0) return null
    return { certainty: 'possible', effect: 'none', evidence: [seen('evidence_no_order', orders.seenAt), reported('evidence_article', orders.seenAt)] }
  },
})
