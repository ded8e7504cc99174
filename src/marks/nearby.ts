import { parentElementOf } from './dom-reads.ts'

/** What a page draws again when the text of a box changes: a few levels up, never the whole page. */
export function nearby(element: HTMLElement): Node {
  let node: Element = element
  const { body } = element.ownerDocument
  for (let level = 0; level < 3; level++) {
    const parent = parentElementOf(node)
    if (!parent || parent === body) break
    node = parent
  }
  return node
}
