import { defineCause } from '../core/cause.ts'
import { seen, seenNotice } from '../core/evidence.ts'

/** An attached file is too large or did not pass Fiverr's virus scan. */
export const attachmentRefused = defineCause({
  id: 'attachment-refused',
  support: 'fiverr',
  prior: 0.04,
  cost: 2,
  needs: ['notices', 'wording'],
  uses: ['sendControl'],
  steps: 3,
  repairs: ['open-help'],
  help: 'files',
  judge({ notices, sendControl }) {
    const notice = seenNotice(notices, 'attachment-refused')
    if (!notice) return null
    if (!sendControl.known) return { certainty: 'likely', effect: 'blocks', evidence: [notice] }
    const stopped = sendControl.value !== 'ready'
    const evidence = stopped ? [notice, seen('evidence_send_grey', sendControl.seenAt)] : [notice]
    return { certainty: notice.by === 'wording' ? 'certain' : 'likely', effect: stopped ? 'blocks' : 'risks', evidence }
  },
})
