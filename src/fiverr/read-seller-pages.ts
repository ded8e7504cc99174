import type { PageKind } from '../core/facts.ts'
import { gap, type Known, type Moment } from '../core/known.ts'
import { attribute, plainText, query, queryAll } from './dom.ts'
import { findAll } from './landmarks.ts'
import { textBlocks } from './page-text.ts'
import { at, type Page } from './page.ts'

const noGigs = /\b(?:no active gigs|you (?:don't|do not) have any active gigs|you have no (?:active )?gigs|0 active gigs)\b/i
const lacking = /\b(?:your profile is incomplete|profile (?:is )?\d{1,2} ?% complete|complete your profile|profile completeness:? \d{1,2} ?%)/i
const since = /\b(?:member since|on fiverr since)[: ]+([a-z]{3})[a-z]{0,6}\.? (?:(\d{1,2}), )?(\d{4})/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const isSellers = (kind: PageKind | undefined): boolean => kind === 'gigs' || kind === 'seller-page'

const textsOf = ({ root }: Page): readonly string[] => (root.body ? textBlocks(root.body, 'nav, footer').map(({ text }) => text) : [])

/** How many active gigs the seller's gigs page lists. */
export function readActiveGigs(page: Page, kind: PageKind | undefined): Known<number> {
  if (kind !== 'gigs') return gap('not-on-page')
  const filter = new URL(page.url).searchParams.get('current_filter')
  if (filter !== null && filter !== 'active') return gap('not-on-page')
  const rows = findAll(page.root, 'gigRow').length
  if (rows > 0) return at(page, rows)
  const texts = textsOf(page)
  if (texts.some((text) => noGigs.test(text))) return at(page, 0)
  const tabs = queryAll(page.root, 'a, button, [role="tab"], li').map((element) => plainText(element, 40))
  const tab = tabs.map((text) => text.match(/^active ?\((\d{1,4})\)$/i)?.[1]).find(Boolean)
  return tab === undefined ? gap('page-changed') : at(page, Number(tab))
}

/** The seller's own "member since"; a buyer's stands on threads, which are not read here. */
export function readMemberSince(page: Page, kind: PageKind | undefined): Known<Moment> {
  if (!isSellers(kind)) return gap('not-on-page')
  const texts = textsOf(page)
  const element = query(page.root, '[data-testid="member-since"], .member-since')
  const words = element ? [attribute(element, 'datetime') ?? '', plainText(element, 80), ...texts] : texts
  for (const text of words) {
    const [, month = '', day = '1', year = ''] = text.match(since) ?? []
    const number = months.indexOf(month.toLowerCase())
    // Read by parts: the browsers' own parsers disagree on a month without a day.
    if (number >= 0) return at(page, Date.UTC(Number(year), number, Number(day)))
  }
  return gap('not-on-page')
}

/** Whether a page of the seller's marks the profile as lacking something. That nothing is marked proves nothing. */
export function readProfileLacks(page: Page, kind: PageKind | undefined): Known<boolean> {
  return isSellers(kind) && textsOf(page).some((text) => lacking.test(text)) ? at(page, true) : gap('not-on-page')
}
