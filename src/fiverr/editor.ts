import { attribute, closest, matches, queryAll } from './dom.ts'
import { has, selectorOf } from './landmarks.ts'

/** An element that text is typed into. */
export type EditorKind = 'textarea' | 'contenteditable'

/** What kind of editor an element is, `undefined` if it is none. */
export function editorKind(element: Element): EditorKind | undefined {
  if (element.tagName === 'TEXTAREA') return 'textarea'
  const editable = attribute(element, 'contenteditable')
  return editable !== undefined && editable !== 'inherit' ? 'contenteditable' : undefined
}

/** The editor that a landmark points at: itself, or the one inside it. */
export function editorOf(landmark: Element): HTMLElement | undefined {
  const inside = editorKind(landmark) ? [landmark] : queryAll(landmark, 'textarea, [contenteditable]:not([contenteditable="inherit"])')
  return inside.find((element): element is HTMLElement => 'style' in element)
}

/** What a seller has typed into an editor. Placeholders and the zero-width marks of rich editors are left out. */
export function draftText(editor: HTMLElement): string {
  if ('value' in editor && typeof editor.value === 'string') return editor.value
  const parts: string[] = []
  const walker = editor.ownerDocument.createTreeWalker(editor, 5, (node) => {
    if (node.nodeType === 3) return 1
    return matches(node as Element, '[data-slate-placeholder], [contenteditable="false"]') ? 2 : 1
  })
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    else if (parts.length > 0 && matches(node as Element, 'p, div, li, br, [data-slate-node="element"]')) parts.push('\n')
  }
  return withoutLastBreaks(parts.join('').replace(/[\u200b\ufeff]/g, ''))
}

/** A pattern would try each run of line breaks from each of its places. */
function withoutLastBreaks(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return text.slice(0, end)
}

/** Whether the page lets anyone type into an editor. */
export function takesText(editor: HTMLElement): boolean {
  if (matches(editor, ':disabled, [readonly], [aria-disabled="true"], [aria-readonly="true"], [contenteditable="false"]')) return false
  return !isClosed(editor)
}

/** Whether the part that a box or its Send stands in is closed. */
export function isClosed(element: Element): boolean {
  const closed = closest(element, selectorOf('disabledComposer'))
  // A dialog makes all that is behind it inert until it is done with: nothing that the box says of itself.
  return closed !== undefined && !(matches(closed, '[inert]') && has(closed, 'messageFlow'))
}
