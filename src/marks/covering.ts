import { contains, parentElementOf } from './dom-reads.ts'
import { topAt } from './sparing-hits.ts'

/** Whether something of the page that can't be seen through lies over the element at this point of the viewport. */
export function coveredAt(element: Element, x: number, y: number): boolean {
  const top = topAt(element.ownerDocument, x, y)
  if (!top || contains(element, top) || contains(top, element)) return false
  // What lies over it may be clear as glass: up to what holds both, something must have a ground.
  for (let node: Element | null = top; node && !contains(node, element); node = parentElementOf(node)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node)
    if (Number(opacity) < 0.1) return false
    if (backgroundImage !== 'none' || solid(backgroundColor) || node.matches('img, video, canvas, iframe')) return true
  }
  return false
}

/** `rgba(…, 0)` and the slash notation of newer colours tell a ground that is not there. */
function solid(colour: string): boolean {
  const parts = /\(([^)]*)\)/.exec(colour)?.[1]?.split(/[,/]\s*/) ?? []
  const alpha = parts.length > 3 || colour.includes('/') ? Number(parts.at(-1)) : 1
  return colour !== 'transparent' && alpha > 0.1
}
