import { defineCause } from '../core/cause.ts'
import { saidSo, seen, seenNotice } from '../core/evidence.ts'

/** The account is restricted or under review: the inbox is closed, the chat of active orders still works. */
export const accountRestricted = defineCause({
  id: 'account-restricted',
  support: 'fiverr',
  prior: 0.12,
  cost: 5,
  needs: ['notices', 'wording'],
  uses: ['composer', 'page', 'saysRestricted', 'accountNotices'],
  steps: 4,
  repairs: ['open-orders', 'open-help', 'open-report'],
  help: 'restricted',
  judge({ notices, composer, page, saysRestricted, accountNotices }) {
    const notice = seenNotice(notices, 'account-restricted') ?? seenNotice(accountNotices, 'account-restricted')
    const said = saidSo(saysRestricted, 'evidence_says_restricted')
    if (!notice) return said ? { certainty: 'likely', effect: 'none', evidence: [said] } : null
    const evidence = said ? [notice, said] : [notice]
    const usable = composer.known && composer.value.usable
    const against = usable ? [seen('evidence_composer_usable', composer.seenAt)] : []
    const inOrder = page.known && page.value === 'order'
    return { certainty: notice.by === 'wording' && !usable ? 'certain' : 'likely', effect: inOrder || usable ? 'risks' : 'blocks', evidence, against }
  },
})
