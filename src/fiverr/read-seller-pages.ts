import type { PageKind } from '../core/facts.ts'
import { gap, type Known, type Moment } from '../core/known.ts'
import { attribute, closest, parentElement, plainText, query, queryAll } from './dom.ts'
import { findAll, has } from './landmarks.ts'
import { leadsToPeoples, mayBePeoples } from './may-be-peoples.ts'
import { months } from './page-moment.ts'
import { textBlocks } from './page-text.ts'
import { at, type Page } from './page.ts'
import { peoplesThings } from './peoples-places.ts'

const noGigs = /\b(?:no active gigs|you (?:don't|do not) have any active gigs|you have no (?:active )?gigs|0 active gigs)\b/i
const lacking = /\b(?:your profile is incomplete|profile (?:is )?\d{1,2} ?% complete|complete your profile|profile completeness:? \d{1,2} ?%)/i
/** By itself or one of several statements in a line. */
const since = /(?:^|[·•|,;]\s?)(?:member since|on fiverr since)[: ]+([a-z]{3})[a-z]{0,6}\.? (?:(\d{1,2}), )?(\d{4})/i

const isSellers = (kind: PageKind | undefined): boolean => kind === 'gigs' || kind === 'seller-page'

/** What the page says, without what reads like a gig's title, a review or anything else of people's. */
const textsOf = ({ root }: Page, those: RegExp): readonly string[] =>
  (root.body ? textBlocks(root.body, 'nav, footer').filter((block) => those.test(block.text) && !mayBePeoples(root, block)).map(({ text }) => text) : [])

/** How many active gigs the seller's gigs page lists. */
export function readActiveGigs(page: Page, kind: PageKind | undefined): Known<number> {
  if (kind !== 'gigs') return gap('not-on-page')
  const filter = new URL(page.url).searchParams.get('current_filter')
  if (filter !== null && filter !== 'active') return gap('not-on-page')
  const rows = findAll(page.root, 'gigRow').length
  if (textsOf(page, noGigs).length > 0) return rows > 0 ? gap('two-answers') : at(page, 0)
  if (rows > 0) return at(page, rows)
  const tabs = queryAll(page.root, 'a, button, [role="tab"], li').filter((element) => !leadsToPeoples(element)).map((element) => plainText(element, 40))
  const tab = tabs.map((text) => text.match(/^active ?\((\d{1,4})\)$/i)?.[1]).find(Boolean)
  return tab === undefined ? gap('page-changed') : at(page, Number(tab))
}

/** "Member since" stands by itself, in UTF-16 code units at most this long. */
const longestStatement = 60

function sinceIn(text: string): Moment | undefined {
  const [, month = '', day = '1', year = ''] = text.match(since) ?? []
  const number = months.indexOf(month.toLowerCase())
  // Read by parts: the browsers' own parsers disagree on a month without a day.
  return number < 0 ? undefined : Date.UTC(Number(year), number, Number(day))
}

/** The seller's own "member since"; a buyer's stands on threads, which are not read here. */
export function readMemberSince(page: Page, kind: PageKind | undefined): Known<Moment> {
  if (!isSellers(kind)) return gap('not-on-page')
  const element = query(page.root, '[data-testid="member-since"], .member-since')
  const stated = element ? [attribute(element, 'datetime') ?? '', plainText(element, 80)] : []
  const momentsIn = (texts: readonly string[]): ReadonlySet<number> => new Set(texts.flatMap((text) => sinceIn(text) ?? []))
  const [own] = momentsIn(stated)
  if (own !== undefined) return at(page, own)
  // A review may speak of someone else's time.
  const found = momentsIn(page.root.body ? textBlocks(page.root.body, `nav, footer, ${peoplesThings()}`).filter(({ element, text }) => text.length <= longestStatement && closest(element, 'a[href]') === undefined && !has(parentElement(element) ?? element, 'messageTime')).map(({ text }) => text) : [])
  const [only] = found
  if (found.size > 1) return gap('two-answers')
  if (only !== undefined) return at(page, only)
  return gap('not-on-page')
}

/** Whether a page of the seller's marks the profile as lacking something. That nothing is marked proves nothing. */
export function readProfileLacks(page: Page, kind: PageKind | undefined): Known<boolean> {
  return isSellers(kind) && textsOf(page, lacking).length > 0 ? at(page, true) : gap('not-on-page')
}
