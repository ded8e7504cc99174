import type { DraftPiece, Facts, PageKind, SiteStorage } from '../core/facts.ts'
import { gap, known, valueOf, type Known } from '../core/known.ts'
import { checkDraft } from '../fiverr/check-draft.ts'
import { draftText } from '../fiverr/editors.ts'
import { findComposer } from '../fiverr/read-composer.ts'
import { readPage } from '../fiverr/read-page.ts'
import type { Page } from '../fiverr/page.ts'

/** The longest piece of a draft that leaves the tab, in UTF-16 code units. */
const longestPiece = 40

/** All that a tab can tell: what the page shows, what the browser lets it keep, and the pieces found in the draft. */
export function readTabFacts(page: Page): Partial<Facts> {
  const facts = readPage(page)
  const orders = valueOf(facts.orders)
  return {
    ...facts,
    draft: readDraft(page, valueOf(facts.page), orders && orders.count > 0),
    siteStorage: readSiteStorage(page),
    tabAnswers: known(true, page.now),
  }
}

function readDraft(page: Page, kind: PageKind | undefined, order: boolean | undefined): Known<readonly DraftPiece[]> {
  const editor = findComposer(page, kind)
  if (editor === 'none' || editor === 'two') return gap('not-on-page')
  const text = draftText(editor)
  return known(checkDraft(text, { order }).map(({ kind: found, severity, disguised, certain, rule, start, end }) => (
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
