import type { PageKind } from '../core/facts.ts'
import { gap, type Known, type Moment } from '../core/known.ts'
import { attribute, plainText, query } from './dom.ts'
import { findAll } from './landmarks.ts'
import { textBlocks } from './page-text.ts'
import { at, type Page } from './page.ts'

interface SellerFacts {
  readonly activeGigs: Known<number>
  readonly memberSince: Known<Moment>
  readonly profileLacks: Known<boolean>
}

const noGigs = /\b(?:no active gigs|you (?:don't|do not) have any active gigs|you have no (?:active )?gigs|0 active gigs)\b/i
const lacking = /\b(?:your profile is incomplete|profile (?:is )?\d{1,2} ?% complete|complete your profile|profile completeness:? \d{1,2} ?%)/i
const since = /\b(?:member since|on fiverr since)[: ]+([a-z]{3,9}\.? (?:\d{1,2}, )?\d{4})/i

/** What the seller's own pages say of the account, while one of them is open. */
export function readSellerPages(page: Page, kind: PageKind | undefined): SellerFacts {
  const nothing = gap('not-on-page')
  if ((kind !== 'gigs' && kind !== 'seller-page') || !page.root.body) return { activeGigs: nothing, memberSince: nothing, profileLacks: nothing }
  const texts = textBlocks(page.root.body, 'nav, footer').map(({ text }) => text)
  return {
    activeGigs: kind === 'gigs' ? readActiveGigs(page, texts) : nothing,
    memberSince: readMemberSince(page, texts),
    profileLacks: texts.some((text) => lacking.test(text)) ? at(page, true) : nothing,
  }
}

function readActiveGigs(page: Page, texts: readonly string[]): Known<number> {
  const filter = new URL(page.url).searchParams.get('current_filter')
  if (filter !== null && filter !== 'active') return gap('not-on-page')
  const rows = findAll(page.root, 'gigRow').length
  if (rows > 0) return at(page, rows)
  if (texts.some((text) => noGigs.test(text))) return at(page, 0)
  const tab = texts.map((text) => text.match(/^active \((\d{1,4})\)$/i)?.[1]).find(Boolean)
  return tab === undefined ? gap('page-changed') : at(page, Number(tab))
}

/** The seller's own "member since"; a buyer's stands on threads, which are not read here. */
function readMemberSince(page: Page, texts: readonly string[]): Known<Moment> {
  const element = query(page.root, '[data-testid="member-since"], .member-since')
  const words = element ? [attribute(element, 'datetime') ?? '', plainText(element, 80), ...texts] : texts
  for (const text of words) {
    const named = text.match(since)?.[1]
    const time = named ? Date.parse(named.replace('.', '')) : Number.NaN
    if (Number.isFinite(time)) return at(page, time)
  }
  return gap('not-on-page')
}
