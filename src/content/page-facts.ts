import type { DraftPiece, Facts, PageKind, SiteStorage } from '../core/facts.ts'
import { gap, known, valueOf, type Known } from '../core/known.ts'
import { mostFindings } from '../core/most-findings.ts'
import type { Settings } from '../core/settings.ts'
import { shownText } from '../core/shown-text.ts'
import { draftText } from '../fiverr/editor.ts'
import { findComposer } from '../fiverr/read-composer.ts'
import { readPage } from '../fiverr/read-page.ts'
import type { Page } from '../fiverr/page.ts'
import type { Engine } from './engine.part.ts'

/** The longest piece of a draft that leaves the tab, in UTF-16 code units. */
const longestPiece = 40

/** What reading the draft takes: the engine, asked for only if there is one, and what the seller wants marked. */
export interface DraftReading {
  readonly engine: () => Promise<Engine | undefined>
  readonly settings: Pick<Settings, 'kindsOff' | 'markMayBeHeld' | 'allowed'>
}

/** All that a tab can tell: what the page shows, what the browser lets it keep, and the pieces found in the draft. */
export async function readTabFacts(page: Page, reading: DraftReading): Promise<Partial<Facts>> {
  const facts = readPage(page)
  const orders = valueOf(facts.orders)
  return {
    ...facts,
    // A mistake in checking drafts must not take the page's own facts with it.
    draft: await readDraft(page, valueOf(facts.page), { ...reading, order: orders && orders.count > 0 }).catch(() => gap('timed-out')),
    siteStorage: readSiteStorage(page),
    tabAnswers: known(true, page.now),
  }
}

async function readDraft(page: Page, kind: PageKind | undefined, { order, engine, settings }: DraftReading & { readonly order: boolean | undefined }): Promise<Known<readonly DraftPiece[]>> {
  const editor = findComposer(page, kind)
  if (editor === 'none' || editor === 'two') return gap('not-on-page')
  const text = draftText(editor)
  if (text.trim() === '') return known([], page.now)
  const here = await engine()
  if (!here) return gap('timed-out')
  const findings = here.checkDraft(text, { order, holdWords: settings.markMayBeHeld, allowed: settings.allowed }).filter((one) => !settings.kindsOff.includes(one.kind))
  return known(findings.slice(0, mostFindings).map(({ kind: found, severity, disguised, certain, rule, start, end }) => (
    { kind: found, severity, disguised, certain, rule, piece: shorten(shownText(text.slice(start, end))) })), page.now)
}

/** A piece as it may leave the tab: cut between graphemes, so that no half of a character is shown. */
export function shorten(piece: string): string {
  if (piece.length <= longestPiece) return piece
  let cut = ''
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    if (cut.length + segment.length > longestPiece - 1) break
    cut += segment
  }
  return `${cut}…`
}

function readSiteStorage({ root, now }: Page): Known<SiteStorage> {
  const view = root.defaultView
  if (!view) return gap('unsupported')
  const { navigator } = view
  return known({ cookies: navigator.cookieEnabled, storage: may(() => view.localStorage), serviceWorker: may(() => navigator.serviceWorker?.controller) }, now)
}

/** A page that is refused its storage, or shut off from its site, throws on the mere mention of it. */
function may(mention: () => unknown): boolean {
  try {
    return Boolean(mention())
  } catch {
    return false
  }
}
