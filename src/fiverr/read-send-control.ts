import type { PageKind, SendControl } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { closest, isShown, matches, plainText, queryAll } from './dom.ts'
import { isClosed } from './editor.ts'
import { findAnyWay } from './landmarks.ts'
import { around, findComposer } from './read-composer.ts'
import { at, type Page } from './page.ts'
import { peoplesPlaces } from './peoples-places.ts'

/** The controls that send what stands in an editor, surest first. */
export function sendControls(editor: Element): readonly Element[] {
  const found = findAnyWay(around(editor), 'sendControl').filter((control) => isShown(control) && !matches(control, '[data-testid="create-custom-offer-button"], [type="file"], [aria-haspopup]') && closest(control, peoplesPlaces()) === undefined)
  const saying = (words: RegExp): readonly Element[] => found.filter((control) => words.test(plainText(control, 40)) || words.test((control.getAttribute('aria-label') ?? '').trim()))
  // Offers and files are sent too.
  return [saying(/^send(?: message)?$/i), saying(/^send\b/i), found].find((some) => some.length > 0) ?? []
}

/** Whether the page lets the seller press Send. */
export function readSendControl(page: Page, kind: PageKind | undefined): Known<SendControl> {
  const editor = findComposer(page, kind)
  if (editor === 'none' || editor === 'two') return gap('not-on-page')
  const [control] = sendControls(editor)
  if (!control) return gap('page-changed')
  if (matches(control, '.red') || queryAll(control, '.red').length > 0) return at(page, 'refused')
  if (matches(control, ':disabled, [disabled], .grey, .disabled') || isClosed(control)) return at(page, 'grey')
  // What is no button shows its state by looks alone: that nothing marks it grey proves nothing.
  return matches(control, 'button, input, [aria-disabled="false"], .green') ? at(page, 'ready') : gap('page-changed')
}
