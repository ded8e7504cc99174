import { defineCause } from '../core/cause.ts'
import { seen, seenNotice } from '../core/evidence.ts'

/** The thread is marked as spam, by the seller or by Fiverr; unblocking it restores sending. */
export const conversationInSpam = defineCause({
  id: 'conversation-in-spam',
  support: 'fiverr',
  prior: 0.12,
  cost: 1,
  needs: ['notices', 'wording'],
  uses: ['composer'],
  steps: 3,
  buyerSees: true,
  repairs: ['open-spam', 'open-help'],
  help: 'spam',
  judge({ notices, composer }) {
    const notice = seenNotice(notices, 'spam-marked')
    if (!notice) return null
    if (composer.known && composer.value.usable) {
      return { certainty: 'possible', effect: 'none', evidence: [notice], against: [seen('evidence_composer_usable', composer.seenAt)] }
    }
    return { certainty: notice.by === 'wording' ? 'certain' : 'likely', effect: 'blocks', evidence: [notice] }
  },
})
