import { defineCause, type Evidence } from '../core/cause.ts'
import { saidSo, seen } from '../core/evidence.ts'

/** A seller can't start a conversation: the buyer has to write or order first. */
export const buyerHasNotWritten = defineCause({
  id: 'buyer-has-not-written',
  support: 'fiverr',
  prior: 0.3,
  cost: 1,
  needs: ['thread', 'orders'],
  uses: ['composer', 'page', 'saysBuyerWroteFirst'],
  steps: 3,
  repairs: ['open-orders', 'open-help'],
  help: 'whoMayStart',
  judge({ thread, orders, composer, page, saysBuyerWroteFirst }) {
    if (orders.known && orders.value.count > 0) return null
    if (thread.known && thread.value.fromBuyer > 0) return null
    if (saysBuyerWroteFirst.known && saysBuyerWroteFirst.value) return null
    // Whoever may not start a conversation gets no box to type in.
    if (composer.known && composer.value.usable) return null
    const said = saidSo(saysBuyerWroteFirst, 'evidence_says_buyer_not_first', false)
    const boxIsMissing = composer.known || composer.why === 'not-on-page'
    if (!thread.known || !thread.value.fromStart || !(page.known && page.value === 'thread') || !boxIsMissing) {
      if (said) return { certainty: 'likely', effect: 'none', evidence: [said] }
      // Without the beginning the buyer may well have written first, and a box that looks different may well work.
      return thread.known ? (boxIsMissing ? 'not-on-page' : 'page-changed') : null
    }
    const evidence: Evidence[] = [seen('evidence_no_message_from_buyer', thread.seenAt)]
    if (orders.known) evidence.push(seen('evidence_no_order', orders.seenAt))
    if (said) evidence.push(said)
    evidence.push(seen(composer.known ? 'evidence_composer_disabled' : 'evidence_composer_missing', thread.seenAt))
    // A greyed-out box says by itself that nothing goes out; a missing one may only look different.
    return { certainty: orders.known || composer.known ? 'likely' : 'possible', effect: 'blocks', evidence }
  },
})
