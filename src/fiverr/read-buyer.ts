import type { PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { attribute, query } from './dom.ts'
import { find } from './landmarks.ts'
import { readAddress } from './pages.ts'
import { at, type Page } from './page.ts'

const userName = /^[a-z0-9_.-]{1,40}$/i

/** The other side's user name: from the address, otherwise from the conversation's header. */
export function readBuyer(page: Page, kind: PageKind | undefined): Known<string> {
  const address = readAddress(page.url)
  if (address.leadsTo === 'thread' && address.buyer && userName.test(address.buyer)) return at(page, address.buyer)
  if (kind === 'contact') return fromProfilePath(page)
  const link = find(page.root, 'buyerLink') ?? query(page.root, '[data-testid="details-pane"] a[href*="?source=inbox"]')
  const name = link && (attribute(link, 'href') ?? '').replace(/^https?:\/\/[^/]+/, '').match(/^\/([^/?#]+)/)?.[1]
  return name && userName.test(name) ? at(page, name) : gap('not-on-page')
}

/** On a gig or profile the first part of the address is whose it is. */
function fromProfilePath(page: Page): Known<string> {
  const parts = new URL(page.url).pathname.split('/').filter(Boolean)
  const name = parts[0] === 'freelancers' ? parts[1] : parts[0]
  return name && userName.test(name) ? at(page, name) : gap('not-on-page')
}
