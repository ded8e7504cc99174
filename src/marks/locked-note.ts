import { topLayerElement } from './draft-editor.ts'
import type { Ears } from './ears.ts'
import type { Overlay } from './overlay.ts'
import { unhidden } from './really-visible.ts'
import type { Area } from './visible-area.ts'

export interface LockedParts {
  readonly overlay: Overlay
  readonly note: HTMLElement
  readonly ears: Ears
  /** The dialog that locks the page, if one does. */
  readonly lock: () => Element | null
  /** A button that came up only just was not what was meant. */
  readonly settled: (event: Event) => boolean
  readonly press: (action: string) => void
  readonly leave: () => void
  readonly signal: AbortSignal
}

/** A note over a modal dialog. */
export interface LockedNote {
  /** The button or link that the keyboard is at. */
  readonly at: HTMLElement | null
  /** Brings the keyboard to a button, or takes it away. */
  enter(part: HTMLElement | null): void
}

/**
 * A modal dialog makes the rest of the page inert, also what is shown above it (whatwg/html#9936): our note is seen, and gets
 * neither clicks nor focus, and nothing of ours may stand in the dialog. But the window hears of every press, so a click is
 * matched with what is seen at its place, and keys move a mark from button to button while the focus stays in the editor.
 */
export function lockedNote({ overlay, note, ears, lock, settled, press, leave, signal }: LockedParts): LockedNote {
  let at: HTMLElement | null = null
  const taken = new Set<string>()
  const parts = () => Array.from(note.querySelectorAll<HTMLElement>('button, a[href]'))
  const enter = (part: HTMLElement | null) => {
    at?.classList.remove('at')
    at = part
    at?.classList.add('at')
    at?.scrollIntoView({ block: 'nearest' })
  }
  const activate = (part: HTMLElement) => {
    const { action } = part.dataset
    if (action !== undefined) press(action)
    else if (part instanceof HTMLAnchorElement) window.open(part.href, '_blank', 'noopener,noreferrer')
  }
  const over = (event: MouseEvent) => lock() !== null && note.style.visibility === 'visible' && !note.hidden && holds(note.getBoundingClientRect(), event)

  ears.on(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'], (event) => {
    // A click by the keyboard has no place.
    if (!event.isTrusted || (event.type === 'click' && event.detail === 0) || !over(event)) return
    ears.take(event)
    const part = event.type === 'click' ? parts().find((one) => holds(one.getBoundingClientRect(), event)) : undefined
    if (part && settled(event) && seenAbove(event, overlay.host, lock())) activate(part)
  }, signal)
  // Who goes on elsewhere has left the note: the next key is not meant for it. A key that it took may focus the editor, to edit it.
  ears.on(['pointerdown', 'focusin'], (event) => {
    if (event.isTrusted && (event.type === 'pointerdown' || taken.size === 0)) enter(null)
  }, signal)
  ears.on(['keydown'], (event) => {
    // The keyup of a link opened in another tab goes to that tab.
    if (!event.repeat) taken.delete(event.key)
    if (at?.isConnected !== true || lock() === null || !event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (!noteKeys.includes(event.key)) return event.key === 'Shift' ? undefined : enter(null)
    taken.add(event.key)
    ears.take(event)
    const all = parts()
    if (event.key === 'Tab') enter(all[(all.indexOf(at) + (event.shiftKey ? -1 : 1) + all.length) % all.length] ?? null)
    else if (event.key === 'Escape') {
      enter(null)
      leave()
    } else if (!event.repeat && settled(event) && seenAbove(centre(at), overlay.host, lock())) activate(at)
  }, signal)
  ears.on(['keypress', 'keyup'], (event) => {
    if (!taken.has(event.key)) return
    if (event.type === 'keyup') taken.delete(event.key)
    ears.take(event)
  }, signal)
  note.ownerDocument.defaultView?.addEventListener('wheel', (event) => {
    if (event.isTrusted && over(event)) note.scrollBy(0, event.deltaY)
  }, { capture: true, passive: true, signal })

  return {
    get at() {
      return at?.isConnected === true ? at : null
    },
    enter,
  }
}

const noteKeys: readonly string[] = ['Tab', 'Escape', 'Enter', ' ']

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>

const holds = ({ left, top, right, bottom }: Area, { clientX: x, clientY: y }: Point): boolean => x >= left && x < right && y >= top && y < bottom

const centre = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { clientX: left + width / 2, clientY: top + height / 2 }
}

/** Whether nothing but the dialog lies there: what came to the top layer after our note may cover it. */
function seenAbove(point: Point, host: HTMLElement, lock: Element | null): boolean {
  const { ownerDocument: document } = host
  const hit = document.elementFromPoint(point.clientX, point.clientY)
  if (!unhidden(host) || (hit && hit !== document.documentElement && topLayerElement(hit) !== lock)) return false
  return Array.from(document.querySelectorAll(':popover-open, :fullscreen')).every((other) => other === host || (lock && other.contains(lock)) || !holds(other.getBoundingClientRect(), point))
}
