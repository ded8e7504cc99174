import { defineCause } from '../core/cause.ts'
import { seen, seenNotice } from '../core/evidence.ts'

/** The buyer's account was closed or disabled. */
export const buyerAccountGone = defineCause({
  id: 'buyer-account-gone',
  support: 'fiverr',
  prior: 0.1,
  cost: 1,
  needs: ['notices', 'wording'],
  uses: ['composer', 'page'],
  steps: 2,
  repairs: ['open-orders', 'open-help', 'open-report'],
  help: 'restricted',
  judge({ notices, composer, page }) {
    const notice = seenNotice(notices, 'buyer-gone') ?? seenNotice(notices, 'buyer-unreachable')
    if (!notice) return null
    if (composer.known && composer.value.usable) {
      return { certainty: 'possible', effect: 'none', evidence: [notice], against: [seen('evidence_composer_usable', composer.seenAt)] }
    }
    // A profile says so for a while when Fiverr stumbles; in a conversation it stands in place of the message box.
    if (!page.known || (page.value !== 'thread' && page.value !== 'order')) return { certainty: 'possible', effect: 'none', evidence: [notice] }
    // "Can no longer be contacted" is also what a block looks like.
    const plain = seenNotice(notices, 'buyer-gone')?.by === 'wording'
    return { certainty: plain ? 'certain' : 'likely', effect: 'blocks', evidence: [notice] }
  },
})
