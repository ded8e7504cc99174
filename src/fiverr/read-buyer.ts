import type { PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { attribute, query } from './dom.ts'
import { find } from './landmarks.ts'
import { conversationPart, mainPart } from './main-part.ts'
import { readAddress } from './pages.ts'
import { at, type Page } from './page.ts'

const userName = /^[a-z0-9_.-]{1,40}$/i

/** The other side's user name: from the address, otherwise from the conversation's header. */
export function readBuyer(page: Page, kind: PageKind | undefined): Known<string> {
  const address = readAddress(page.url)
  const shown = fromHeader(page, kind)
  if (address.leadsTo === 'thread' && address.buyer && userName.test(address.buyer)) {
    // While another thread is being opened, the address is ahead of what the page shows.
    return shown && shown.toLowerCase() !== address.buyer.toLowerCase() ? gap('two-answers') : at(page, address.buyer)
  }
  if (kind === 'contact') return fromProfilePath(page)
  return shown ? at(page, shown) : gap('not-on-page')
}

function fromHeader({ root }: Page, kind: PageKind | undefined): string | undefined {
  const part = (kind === 'order' ? mainPart(root) : undefined) ?? conversationPart(root)
  const link = find(part, 'buyerLink') ?? query(part, '[data-testid="details-pane"] a[href*="?source=inbox"]')
  const name = link && userIn(link)
  return isUser(name) ? name : undefined
}

/** Whose page a link leads to. */
export const userIn = (link: Element): string | undefined => /^(?:https?:\/\/[^/]+)?\/([^/?#]+)/.exec(attribute(link, 'href') ?? '')?.[1]

/** First parts of addresses that are no user names: the Contact window may open over lists of gigs too. */
const notUsers = new Set(['categories', 'search', 'gigs', 'lists', 'inbox', 'orders', 'users', 'sellers', 'agencies', 'freelancers', 'conversations', 'settings', 'earnings', 'pages', 'resources', 'cp', 'hire', 'pro', 'business', 'content', 'buyers', 'cart', 'checkout', 'help', 'support', 'start_selling', 'stores', 'subscriptions'])

const isUser = (name: string | undefined): name is string => name !== undefined && userName.test(name) && !notUsers.has(name.toLowerCase())

/** On a gig or profile the first part of the address is whose it is. */
function fromProfilePath(page: Page): Known<string> {
  const parts = new URL(page.url).pathname.split('/').filter(Boolean)
  const name = parts[0] === 'freelancers' ? parts[1] : parts[0]
  return isUser(name) ? at(page, name) : gap('not-on-page')
}
