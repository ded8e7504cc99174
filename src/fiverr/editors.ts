import { anyTextBox, isShown, matches, queryAll } from './dom.ts'
import { editorOf } from './editor.ts'
import { findAnyWay } from './landmarks.ts'
import { onceAReading } from './one-reading.ts'
import { findPointed, type PointedBox } from './pointed-box.ts'

/** Fields that are not for messages: searches, and lists that are narrowed by typing. */
const notForMessages = '[type="search"], [role="searchbox"], [role="search"] *, [role="combobox"], [aria-label*="search" i], [placeholder*="search" i]'

const mayBeForMessages = (box: Element): boolean => isShown(box) && !matches(box, notForMessages)

/** Each editor once, shown ones that may be for messages. */
const editorsAmong = (boxes: readonly (HTMLElement | undefined)[]): readonly HTMLElement[] =>
  [...new Set(boxes.filter((box): box is HTMLElement => box !== undefined && mayBeForMessages(box)))]

/** What the seller pointed at, if anything: in the content scripts' own world, where scripts that are loaded later know it too. */
const world = globalThis as { clearToSendPointed?: PointedBox | undefined }

/** From now on the box that the seller pointed at is looked for too, after Fiverr's own marks. */
export function usePointedBox(box: PointedBox | undefined): void {
  world.clearToSendPointed = box
}

/** The message boxes on the page, surest first, shown ones only. */
export const messageEditors = onceAReading((root: ParentNode): readonly HTMLElement[] => {
  const marked = findAnyWay(root, 'composer').map(editorOf)
  const pointed = world.clearToSendPointed
  return editorsAmong(marked.length > 0 || !pointed ? marked : [findPointed(root, pointed)])
})

/** The text fields of the page's main part, for pages whose message box is in no source. */
export const mainEditors = onceAReading((root: ParentNode): readonly HTMLElement[] => editorsAmong(findAnyWay(root, 'orderComposer').map(editorOf)))

/** Whether the page shows any box at all that a message could be typed into. */
export const anyEditor = (root: ParentNode): boolean =>
  queryAll(root, anyTextBox).some(mayBeForMessages)

/** Every editor whose text the seller may send or publish: messages, offers, gig and profile texts. */
export function draftEditors(root: ParentNode): readonly HTMLElement[] {
  const offers = queryAll(root, 'textarea[name*="description" i], [role="dialog"] textarea, dialog textarea, form textarea').map(editorOf)
  return [...new Set([...messageEditors(root), ...mainEditors(root), ...editorsAmong(offers)])]
}
