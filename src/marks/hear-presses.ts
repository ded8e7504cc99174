import { hasSettled } from './has-settled.ts'
import type { Overlay } from './overlay.ts'
import { pressedKnowingly } from './really-visible.ts'

export interface Presses {
  readonly overlay: Overlay
  readonly note: HTMLElement
  /** When the note came up, as `performance.now()` told it. */
  readonly shownAt: () => number
  /** A button with this `data-action` was pressed by the reader, who could see it. */
  readonly press: (action: string) => void
  /** Escape. */
  readonly leave: () => void
  readonly signal: AbortSignal
}

/** Hears what is pressed in a note, and keeps it from the page. */
export function hearPresses({ overlay: { shadow, host }, note, shownAt, press, leave, signal }: Presses): void {
  note.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-action]') : null
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined
    if (!target || action === undefined || !hasSettled(event, shownAt())) return
    if (pressedKnowingly(event, target, host, shadow)) press(action)
  }, { signal })
  // The editor keeps focus and caret while the mouse works in the note.
  note.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
  note.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.preventDefault()
    leave()
  }, { signal })
  // What is pressed here is none of the page's business: no "click outside", no shortcut.
  for (const name of pageEvents) shadow.addEventListener(name, (event) => event.stopPropagation(), { signal })
}

const pageEvents = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend',
  'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel',
]
