import { defineCause } from '../core/cause.ts'
import { seen, seenNotice } from '../core/evidence.ts'

/** Fiverr is reviewing a sent message, up to a day: the buyer can't see it yet. */
export const messageHeld = defineCause({
  id: 'message-held',
  support: 'sellers',
  prior: 0.1,
  cost: 1,
  needs: ['notices', 'lastMessage', 'wording'],
  steps: 3,
  buyerSees: true,
  repairs: ['open-help'],
  help: 'offPlatform',
  judge({ notices, lastMessage }) {
    const held = seenNotice(notices, 'message-held')
    if (held) return { certainty: held.by === 'wording' ? 'certain' : 'likely', effect: 'risks', evidence: [held] }
    const hidden = seenNotice(notices, 'message-hidden')
    if (hidden) return { certainty: 'likely', effect: 'risks', evidence: [hidden] }
    if (!lastMessage.known || (lastMessage.value !== 'held' && lastMessage.value !== 'hidden')) return null
    return { certainty: 'likely', effect: 'risks', evidence: [seen('evidence_message_hidden', lastMessage.seenAt)] }
  },
})
