import { defineCause } from '../core/cause.ts'
import { seen, seenNotice } from '../core/evidence.ts'

/** The draft is longer than the message box takes. */
export const draftTooLong = defineCause({
  id: 'draft-too-long',
  support: 'sellers',
  prior: 0.04,
  cost: 1,
  needs: ['composer', 'messageLimit'],
  uses: ['notices', 'sendControl'],
  steps: 2,
  judge({ composer, messageLimit, notices, sendControl }) {
    if (!composer.known) return null
    const { length, refusesDraft } = composer.value
    const limit = messageLimit.known ? messageLimit.value : undefined
    const notice = seenNotice(notices, 'too-long')
    const over = limit !== undefined && length > limit
    if (!over) return notice && length > 0 ? { certainty: 'likely', effect: 'blocks', evidence: [notice] } : null
    const evidence = [seen('evidence_draft_over_limit', composer.seenAt, String(length), String(limit))]
    if (notice) evidence.push(notice)
    const stopped = refusesDraft || notice !== undefined || (sendControl.known && sendControl.value !== 'ready')
    return { certainty: stopped ? 'certain' : 'likely', effect: 'blocks', evidence }
  },
})
