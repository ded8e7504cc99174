import { defineCause } from '../core/cause.ts'
import { seen } from '../core/evidence.ts'

/** The draft holds contact details or an off-platform ask. */
export const draftContactDetails = defineCause({
  id: 'draft-contact-details',
  support: 'fiverr',
  prior: 0.1,
  cost: 1,
  needs: ['draft'],
  uses: ['orders'],
  steps: 3,
  repairs: ['open-help'],
  help: 'offPlatform',
  judge({ draft, orders }) {
    if (!draft.known || draft.value.length === 0) return null
    const { seenAt, value } = draft
    const breaking = value.filter(({ severity }) => severity === 'breaks-rule')
    const pieces = (breaking.length > 0 ? breaking : value).slice(0, 3)
    const evidence = pieces.map(({ piece, disguised }) => seen(disguised ? 'evidence_draft_piece_disguised' : 'evidence_draft_piece', seenAt, piece))
    const against = orders.known && orders.value.count > 0 ? [seen('evidence_order_exists', orders.seenAt, orders.value.quote ?? '')] : []
    return { certainty: breaking.some(({ certain }) => certain) ? 'certain' : 'likely', effect: 'risks', evidence, against }
  },
})
