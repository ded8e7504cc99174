import { contains } from '../fiverr/dom.ts'
import { draftText } from '../fiverr/editor.ts'
import { draftEditors } from '../fiverr/editors.ts'
import { newestIncoming } from '../fiverr/newest-incoming.ts'
import type { Ears } from '../marks/ears.ts'
import { lookOccasions } from '../marks/look-occasions.ts'
import { oncePerFrame } from '../marks/once-per-frame.ts'

export interface Finds {
  /** There is a text box to mark, or a message to look at. Called at each occasion. */
  readonly found: () => void
  /** A text box has the focus, or words in it. */
  readonly written: () => void
}

/** Looks, at every occasion that a page gives, whether there is anything to mark, until the signal ends. Answers with one occasion more. */
export function findBoxes(root: Document, { ears, found, written }: Finds & { readonly ears: Ears }, signal: AbortSignal): () => void {
  const lookNow = (): void => {
    if (signal.aborted) return
    const boxes = draftEditors(root)
    const { activeElement } = root
    if (boxes.some((box) => (activeElement && contains(box, activeElement)) || draftText(box).trim() !== '')) written()
    if (boxes.length > 0 || newestIncoming(root)) found()
  }
  const look = oncePerFrame(window, lookNow)
  ears.on([...lookOccasions, 'input', 'keyup'], look, signal)
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', look, { signal })
  look()
  return look
}
