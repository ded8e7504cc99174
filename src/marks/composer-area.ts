import { contains, parentElementOf } from './dom-reads.ts'
import { visibleArea, type Area } from './visible-area.ts'

/** More of the screen's height than this is no composer but a page. */
const most = 0.6

/** The area of what holds both an editor and its Send: warnings, counters and tools of the page stand there. */
export function composerArea(editor: Element, send: Element | undefined): Area | null {
  if (!send) return null
  let holder: Element | null = editor
  while (holder && !contains(holder, send)) holder = parentElementOf(holder)
  const area = holder && visibleArea(holder)
  const { clientHeight } = editor.ownerDocument.documentElement
  return area && area.bottom - area.top <= clientHeight * most ? area : null
}
