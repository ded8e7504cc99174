import { valueOf } from '../core/known.ts'
import { readPage } from '../fiverr/read-page.ts'
import { tellBackground } from '../platform/messages.ts'
import { settle } from './settle.ts'

/** How long one of the seller's own pages may take to show itself, in milliseconds. */
const patience = 8000

/** On one of the seller's own pages: tells the background what it shows of the account, once. */
export async function rememberAccount(root: Document): Promise<void> {
  await settle(root, patience)
  const facts = readPage({ root, url: root.location.href, now: Date.now() })
  const kind = valueOf(facts.page)
  if (kind !== 'gigs' && kind !== 'seller-page') return
  tellBackground('rememberAccount', {
    facts: { accountNotices: facts.notices, activeGigs: facts.activeGigs, memberSince: facts.memberSince, profileLacks: facts.profileLacks },
  })
}
