import { assignedSlotOf, contains, matches, parentElementOf, rootOf } from './dom-reads.ts'

/** A plain text box: its text can't be reached by ranges, so marks need a mirror. */
export type Field = HTMLTextAreaElement | HTMLInputElement

/** The kinds of input whose selection scripts may set: `email` and `number` refuse. */
const textInputs: ReadonlySet<string> = new Set(['text', 'search', 'url', 'tel', ''])

export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && textInputs.has(element.type))

/** Whether the element is one that a person can write in now. Passwords and read-only boxes are not looked at. */
export function isDraftEditor(element: Element): element is HTMLElement {
  if (!element.isConnected) return false
  if (isField(element)) return !element.readOnly && !element.disabled
  return element instanceof HTMLElement && element.isContentEditable
}

/** Whether the keyboard writes into the element or something in it. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.ownerDocument
  return activeElement !== null && contains(element, activeElement)
}

/** The parent in the flat tree: slots and shadow roots included. */
export function flatParent(element: Element): Element | null {
  const parent = assignedSlotOf(element) ?? parentElementOf(element)
  if (parent) return parent
  const root = rootOf(element)
  return root instanceof ShadowRoot ? root.host : null
}

export const isTopLayer = (element: Element): boolean => matches(element, ':modal, :popover-open')

/** The modal dialog that holds the element: everything outside of it is inert. */
export function lockOf(element: Element): Element | null {
  for (let node: Element | null = element; node; node = flatParent(node)) {
    if (matches(node, 'dialog:modal')) return node
  }
  return null
}

/** The nearest dialog, popover or full-screen element of the top layer that holds the element. */
export function topLayerElement(element: Element): Element | null {
  for (let node: Element | null = element; node; node = flatParent(node)) {
    if (isTopLayer(node)) return node
  }
  return null
}
