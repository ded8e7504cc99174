import { defineCause } from '../core/cause.ts'
import { seen, seenNotice } from '../core/evidence.ts'

/** Either side blocked the other: no messages, orders or offers between them. */
export const buyerBlockedYou = defineCause({
  id: 'buyer-blocked-you',
  support: 'fiverr',
  prior: 0.1,
  cost: 1,
  needs: ['notices', 'wording'],
  uses: ['composer'],
  steps: 3,
  repairs: ['open-orders', 'open-help', 'open-report'],
  help: 'block',
  judge({ notices, composer }) {
    const notice = seenNotice(notices, 'buyer-blocked') ?? seenNotice(notices, 'cannot-message')
    const unclear = seenNotice(notices, 'buyer-unreachable')
    if (!notice) return unclear ? { certainty: 'possible', effect: 'none', evidence: [unclear] } : null
    if (composer.known && composer.value.usable) {
      return { certainty: 'possible', effect: 'none', evidence: [notice], against: [seen('evidence_composer_usable', composer.seenAt)] }
    }
    const plain = seenNotice(notices, 'buyer-blocked')?.by === 'wording'
    return { certainty: plain ? 'certain' : 'likely', effect: 'blocks', evidence: [notice] }
  },
})
