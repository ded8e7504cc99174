import { contains, parentElementOf } from './dom-reads.ts'
import { visibleArea, type Area } from './visible-area.ts'

/** More of the screen's height than this is no composer but a page. */
const most = 0.6

/** What holds both an editor and its Send: warnings, counters and tools of the page stand there. */
export function composerOf(editor: Element, send: Element | undefined): Element | null {
  if (!send) return null
  let holder: Element | null = editor
  while (holder && !contains(holder, send)) holder = parentElementOf(holder)
  return holder
}

/** The area of a composer; `null` where it takes up most of the screen. */
export function composerArea(composer: Element): Area | null {
  const area = visibleArea(composer)
  const { clientHeight } = composer.ownerDocument.documentElement
  return area && area.bottom - area.top <= clientHeight * most ? area : null
}
