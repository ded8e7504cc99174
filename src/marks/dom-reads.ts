/**
 * Reads that a page can't spoil: in Chromium a form control named `parentElement` or `matches` hides the form's own
 * property from content scripts too, so the prototypes are asked.
 */
function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!get) throw new Error(`no getter ${name}`)
  return (node) => get.call(node) as T
}

export const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement')
export const assignedSlotOf = getter<Element | null>(Element.prototype, 'assignedSlot')
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector)
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element)
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner)
