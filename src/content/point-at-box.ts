import { typedInto } from '../fiverr/dom.ts'
import { editorOf } from '../fiverr/editor.ts'
import { describeBox, type PointedBox } from '../fiverr/pointed-box.ts'
import { peopleOn } from '../fiverr/people-on.ts'

/** How long the seller has to point, in milliseconds. */
const patience = 60_000

/**
 * Takes the next press on a text box as "this is the message box". The press does what it always does on the page. Escape or
 * a minute ends it.
 */
export function pointAtBox(root: Document, pointed: (box: PointedBox) => void, life: AbortSignal): void {
  const pointing = AbortSignal.any([life, AbortSignal.timeout(patience)])
  const done = new AbortController()
  const listen = { capture: true, passive: true, signal: AbortSignal.any([pointing, done.signal]) }
  root.addEventListener('pointerdown', (event) => {
    const target = event.target
    if (!event.isTrusted || !(target instanceof Element)) return
    const editable = target.closest(typedInto)
    const editor = editable && editorOf(editable)
    if (!editor) return
    pointed(describeBox(editor, peopleOn(root)))
    done.abort()
  }, listen)
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') done.abort()
  }, listen)
}
