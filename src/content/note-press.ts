import { draftText } from '../fiverr/editor.ts'
import { mainEditors, messageEditors } from '../fiverr/editors.ts'
import { sendControls } from '../fiverr/read-send-control.ts'
import { tellBackground } from '../platform/messages.ts'

/** How long after a press the page has taken the message out of its box, in milliseconds. */
const takenAfter = 500

/**
 * Tells the background that a send may follow: a press on a Send control, or Enter in a message box. Says nothing of what
 * is written. `left` hears when the page took the message. Until `signal` ends.
 */
export function notePresses(root: Document, left: (text: string) => void, signal: AbortSignal): void {
  const listen = { capture: true, passive: true, signal }
  root.addEventListener('click', (event) => noteClick(root, event, left), listen)
  root.addEventListener('keydown', (event) => noteEnter(root, event, left), listen)
}

const editorsOf = (root: Document): readonly HTMLElement[] => [...messageEditors(root), ...mainEditors(root)]

function noteClick(root: Document, event: Event, left: (text: string) => void): void {
  const target = event.target
  if (!event.isTrusted || !(target instanceof Element)) return
  const editor = editorsOf(root).find((one) => sendControls(one).some((control) => control.contains(target)))
  if (editor) note(editor, left)
}

function noteEnter(root: Document, event: KeyboardEvent, left: (text: string) => void): void {
  const target = event.target
  if (!event.isTrusted || event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing || !(target instanceof Element)) return
  const editor = editorsOf(root).find((one) => one.contains(target))
  if (editor) note(editor, left)
}

function note(editor: HTMLElement, left: (text: string) => void): void {
  const text = draftText(editor)
  if (text.trim() === '') return
  tellBackground('sendPressed', {})
  setTimeout(() => {
    if (draftText(editor).trim() !== '') return
    tellBackground('messageLeft', {})
    left(text)
  }, takenAfter)
}
