import { boxOf } from './dom-reads.ts'
import { flatParent, isTopLayer } from './draft-editor.ts'

/** A rectangle of the viewport, in CSS pixels. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of an element's box that no scroll container above it cuts off; `null` when nothing is left. */
export function visibleArea(element: Element): Area | null {
  const view = element.ownerDocument.documentElement
  let area: Area = { left: 0, top: 0, right: view.clientWidth, bottom: view.clientHeight }
  area = intersect(area, boxOf(element))
  let position = getComputedStyle(element).position
  for (let node = flatParent(element); node && node !== view; node = flatParent(node)) {
    const style = getComputedStyle(node)
    if (escapes(position, style)) continue
    if (style.overflow !== 'visible') area = intersect(area, innerBox(node))
    if (isTopLayer(node)) break
    if (style.position !== 'static') position = style.position
  }
  return area.right > area.left && area.bottom > area.top ? area : null
}

/** Whether a positioned descendant hangs on a containing block further up than this ancestor. */
function escapes(position: string, ancestor: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false
  const holdsFixed = ancestor.transform !== 'none' || ancestor.filter !== 'none' || ancestor.perspective !== 'none' || /paint|layout|strict|content/.test(ancestor.contain)
  if (holdsFixed) return false
  return position === 'fixed' || ancestor.position === 'static'
}

function innerBox(element: Element): Area {
  const box = boxOf(element)
  if (!(element instanceof HTMLElement) || element.offsetWidth === 0) return box
  const scaleX = box.width / element.offsetWidth
  const scaleY = box.height / element.offsetHeight
  const left = box.left + element.clientLeft * scaleX
  const top = box.top + element.clientTop * scaleY
  return { left, top, right: left + element.clientWidth * scaleX, bottom: top + element.clientHeight * scaleY }
}

export const intersect = (one: Area, other: Area): Area => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

export const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
