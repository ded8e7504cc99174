import { defineCause } from '../core/cause.ts'
import { seen } from '../core/evidence.ts'

/** The message box is empty, which is why Send is grey. No trouble in a healthy thread, only a remark. */
export const draftEmpty = defineCause({
  id: 'draft-empty',
  support: 'fiverr',
  prior: 0.02,
  cost: 1,
  needs: ['composer'],
  uses: ['sendControl'],
  steps: 1,
  judge({ composer, sendControl }) {
    if (!composer.known || !composer.value.usable || !composer.value.blank) return null
    if (sendControl.known && sendControl.value === 'ready') return null
    const evidence = [seen('evidence_box_empty', composer.seenAt)]
    if (sendControl.known) evidence.push(seen('evidence_send_grey', sendControl.seenAt))
    return { certainty: sendControl.known ? 'certain' : 'likely', effect: 'none', evidence }
  },
})
