import type { OwnLinks } from '../core/facts.ts'
import type { Known } from '../core/known.ts'
import { attribute, queryAll } from './dom.ts'
import { at, type Page } from './page.ts'

/** Where the page's own links to the seller's pages lead. Their addresses hold the seller's name, so they can't be known beforehand. */
export function readLinks(page: Page): Known<OwnLinks> {
  const link = (selector: string): string | undefined => queryAll(page.root, selector).map((element) => ownAddress(attribute(element, 'href'), page.url)).find(Boolean)
  return at(page, {
    orders: link('a[href*="/manage_orders"]'),
    gigs: link('a[href*="/manage_gigs"]'),
    profile: link('a[href*="/seller_dashboard"], a[href^="/sellers/"][href*="/edit"], a[href^="/settings"], a[href*="/account_settings"]'),
  })
}

/** A link's address if it stays on Fiverr, without query. */
function ownAddress(href: string | undefined, base: string): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined
  const { protocol, host, origin, pathname } = new URL(href, base)
  return protocol === 'https:' && /(?:^|\.)fiverr\.com$/.test(host) ? origin + pathname : undefined
}
