import type { DraftPiece, Facts, PageKind, SiteStorage } from '../core/facts.ts'
import { gap, known, valueOf, type Known } from '../core/known.ts'
import { draftText } from '../fiverr/editors.ts'
import { findComposer } from '../fiverr/read-composer.ts'
import { readPage } from '../fiverr/read-page.ts'
import type { Page } from '../fiverr/page.ts'
import type { Engine } from './engine.part.ts'

/** The longest piece of a draft that leaves the tab, in UTF-16 code units. */
const longestPiece = 40

/**
 * All that a tab can tell: what the page shows, what the browser lets it keep, and the pieces found in the draft. The engine is
 * asked for only if there is a draft.
 */
export async function readTabFacts(page: Page, engine: () => Promise<Engine | undefined>): Promise<Partial<Facts>> {
  const facts = readPage(page)
  const orders = valueOf(facts.orders)
  return {
    ...facts,
    draft: await readDraft(page, valueOf(facts.page), { order: orders && orders.count > 0, engine }),
    siteStorage: readSiteStorage(page),
    tabAnswers: known(true, page.now),
  }
}

interface DraftReading { readonly order: boolean | undefined; readonly engine: () => Promise<Engine | undefined> }

async function readDraft(page: Page, kind: PageKind | undefined, { order, engine }: DraftReading): Promise<Known<readonly DraftPiece[]>> {
  const editor = findComposer(page, kind)
  if (editor === 'none' || editor === 'two') return gap('not-on-page')
  const text = draftText(editor)
  if (text.trim() === '') return known([], page.now)
  const here = await engine()
  if (!here) return gap('timed-out')
  return known(here.checkDraft(text, { order }).map(({ kind: found, severity, disguised, certain, rule, start, end }) => (
    { kind: found, severity, disguised, certain, rule, piece: shorten(text.slice(start, end)) })), page.now)
}

/** Cut between graphemes, so that no half of a character is shown. */
function shorten(piece: string): string {
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
  return known({ cookies: view.navigator.cookieEnabled, storage: storageAllowed(view), serviceWorker: Boolean(view.navigator.serviceWorker?.controller) }, now)
}

/** A page whose storage is refused throws on the mere mention of it. */
function storageAllowed(view: Window): boolean {
  try {
    return view.localStorage !== null
  } catch {
    return false
  }
}
