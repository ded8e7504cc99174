import { shownText } from '../core/shown-text.ts'

/**
 * Reading a page that we do not control. A form's named fields can hide its own properties in Chrome's isolated world
 * (`<input name="children">`), so elements are read through the prototypes' own functions.
 */
const elementProto = globalThis.Element?.prototype
const nodeProto = globalThis.Node?.prototype
const parentOf = nodeProto && Object.getOwnPropertyDescriptor(nodeProto, 'parentElement')?.get
const textOf = nodeProto && Object.getOwnPropertyDescriptor(nodeProto, 'textContent')?.get

/** Whatever takes typed words, marked so in any way. */
export const typedInto = 'textarea, [contenteditable]:not([contenteditable="false" i], [contenteditable="inherit" i])'
/** The same, and what only says of itself that it is a text box. */
export const anyTextBox = `${typedInto}, [role="textbox"]`

/** All matches of a selector below `root`, in document order. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const found = isElement(root) ? elementProto.querySelectorAll.call(root, selector) : root.querySelectorAll(selector)
  return [...found]
}

/** The first match of a selector below `root`. */
export function query(root: ParentNode, selector: string): Element | undefined {
  return (isElement(root) ? elementProto.querySelector.call(root, selector) : root.querySelector(selector)) ?? undefined
}

export const isElement = (node: unknown): node is Element => node !== null && typeof node === 'object' && (node as Node).nodeType === 1

export const matches = (element: Element, selector: string): boolean => elementProto.matches.call(element, selector)

export const closest = (element: Element, selector: string): Element | undefined => elementProto.closest.call(element, selector) ?? undefined

/** Whether `inner` is `outer` or stands in it. */
export const contains = (outer: Node | undefined, inner: Node): boolean => outer !== undefined && nodeProto.contains.call(outer, inner)

export const parentElement = (node: Node): Element | undefined => parentOf?.call(node) ?? undefined

export const attribute = (element: Element, name: string): string | undefined => elementProto.getAttribute.call(element, name) ?? undefined

/** Text content as it may be shown, with runs of white space as one space, cut at `limit` UTF-16 code units. Forces no layout. */
export function plainText(node: Node, limit = 400): string {
  const text: string = textOf?.call(node) ?? ''
  return shownText(text.slice(0, limit * 4)).replace(/[\s\u200b\ufeff]+/g, ' ').trim().slice(0, limit)
}

/** Whether an element is rendered at all. Where the engine can't tell, only what says so itself counts as hidden. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true })
  return closest(element, '[hidden], [style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [style*="visibility:hidden"], template, noscript') === undefined
}
