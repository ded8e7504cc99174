import type { DraftFinding } from '../core/scan.ts'
import { isField, topLayerElement } from './draft-editor.ts'
import { fieldMarks } from './field-marks.ts'
import { follow } from './follow.ts'
import type { HighlightPaint } from './highlight-paint.ts'
import type { Marks } from './marks.ts'
import type { Overlay } from './overlay.ts'
import { richMarks } from './rich-marks.ts'

/** The marks of one editor while there is something to mark, and what keeps them where the text is. */
export interface ShownMarks {
  readonly now: Marks | null
  show(text: string, findings: readonly DraftFinding[]): void
  hide(): void
  /** Looks closely, in the next frame, at where all lies. */
  place(): void
}

export interface MarksParts {
  readonly overlay: Overlay
  readonly paint: HighlightPaint | null
  /** The editor moved; `closely`: what lies about it may have changed too. */
  readonly moved: (closely: boolean) => void
  /** The editor left the page: another may have come. */
  readonly lookAround: () => void
}

/** After the last change all is looked at closely once more: a page may move things with no sign of it. In milliseconds. */
const settlesAfter = 300

export function createShownMarks(element: HTMLElement, { overlay, paint, moved, lookAround }: MarksParts): ShownMarks {
  const view = element.ownerDocument.defaultView
  let marks: Marks | null = null
  let shown: AbortController | null = null
  let asked = false
  let closely = false
  let settling: number | undefined

  const place = (close: boolean) => {
    closely ||= close
    if (asked || !view) return
    asked = true
    view.requestAnimationFrame(() => {
      asked = false
      const looksClosely = closely
      closely = false
      if (!marks || !element.isConnected) return
      overlay.show(topLayerElement(element))
      overlay.align()
      marks.place()
      moved(looksClosely)
    })
  }
  const settle = () => {
    view?.clearTimeout(settling)
    settling = view?.setTimeout(() => place(true), settlesAfter)
  }
  const start = (): Marks => {
    shown = new AbortController()
    overlay.align()
    follow(element, () => {
      if (!element.isConnected) return lookAround()
      place(false)
      settle()
    }, shown.signal)
    return isField(element) ? fieldMarks(element, overlay) : richMarks(element, overlay, paint)
  }

  return {
    get now() {
      return marks
    },
    show(text, findings) {
      overlay.show(topLayerElement(element))
      marks ??= start()
      marks.show(text, findings)
      settle()
    },
    hide() {
      view?.clearTimeout(settling)
      shown?.abort()
      shown = null
      marks?.remove()
      marks = null
    },
    place() {
      if (marks) place(true)
    },
  }
}
