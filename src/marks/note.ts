import { coveredAt } from './covering.ts'
import { boxOf } from './dom-reads.ts'
import { hearPresses } from './hear-presses.ts'
import { drawNote, noteActions, type NoteAction, type NoteState } from './note-view.ts'
import type { Overlay } from './overlay.ts'
import { placeNote } from './place-note.ts'
import { topAt } from './sparing-hits.ts'
import { otherNotes, stand } from './standing-notes.ts'
import { visibleArea, type Area } from './visible-area.ts'
import type { WatchOptions } from './watch-options.ts'

/** The one note, beside the editor that the seller writes in. */
export interface Note {
  readonly hasFocus: boolean
  /** There was room for it, and it stands there. */
  readonly visible: boolean
  show(editor: HTMLElement, state: NoteState): void
  place(): void
  hide(): void
  /** Moves the keyboard into the note. */
  focus(): void
  /** Says something to screen readers, once, without moving anything. */
  announce(text: string): void
}

export interface NoteHandlers {
  readonly press: (action: NoteAction) => void
  /** Escape: the keyboard goes back to the editor. */
  readonly leave: () => void
  /** The area of the editor with its buttons, counters and warnings, where it can be told: best left free as a whole. */
  readonly composer: (editor: HTMLElement) => Area | null
  /** Where the editor's text ends in the viewport. */
  readonly textBottom: (editor: HTMLElement) => number | null
  /** What the note must not lie over, beside the editor that it belongs to. */
  readonly keepClear: (editor: HTMLElement) => readonly Area[]
}

/** A note that moved farther than this, in CSS pixels, stands somewhere else. */
const jump = 8

export function createNote(overlay: Overlay, options: WatchOptions, handlers: NoteHandlers): Note {
  const { root, signal } = options
  const { shadow, panel } = overlay
  const note = root.createElement('section')
  note.hidden = true
  const live = root.createElement('div')
  live.className = 'spoken'
  live.setAttribute('role', 'status')
  live.setAttribute('aria-live', 'polite')
  panel.append(note, live)
  let anchor: HTMLElement | null = null
  let shownAt = 0
  let drawn = ''
  /** Where it stood last. */
  let stood: { readonly left: number; readonly top: number } | null = null

  const activeAction = () => (shadow.activeElement instanceof HTMLElement ? shadow.activeElement.dataset['action'] : undefined)
  const find = (action: string) => note.querySelector<HTMLElement>(`[data-action="${action}"]`)

  hearPresses({
    overlay,
    note,
    shownAt: () => shownAt,
    press: (name) => {
      const action = noteActions.find((one) => one === name)
      if (action) handlers.press(action)
    },
    leave: handlers.leave,
    signal,
  })

  /** Beside the editor; in one that fills the screen below its text, where nothing is written yet. */
  const findSpot = (editor: HTMLElement, area: Area) => {
    const hard = handlers.keepClear(editor)
    const clear = [...hard, ...otherNotes(note)]
    const around = handlers.composer(editor)
    const outside = around && spotFor(note, editor, around, clear)
    if (outside && outside.maxHeight >= note.offsetHeight) return outside
    const beside = spotFor(note, editor, area, clear)
    // Rather over the hint than nowhere.
    if (beside) return beside
    const over = spotFor(note, editor, area, hard)
    if (over) return over
    const bottom = handlers.textBottom(editor)
    if (bottom === null || bottom + 60 > area.bottom) return null
    return spotFor(note, editor, { ...area, bottom: Math.max(area.top, bottom + 30) }, clear)
  }
  const place = () => {
    if (note.hidden || !anchor) return
    overlay.align()
    const area = anchor.isConnected ? visibleArea(anchor) : null
    const spot = area && !covered(anchor, area) && findSpot(anchor, area)
    if (!spot) {
      note.style.visibility = 'hidden'
      stand(note, false)
      return
    }
    // A note that jumps under a press was not what the press was meant for.
    if (stood && (Math.abs(spot.left - stood.left) > jump || Math.abs(spot.top - stood.top) > jump)) shownAt = performance.now()
    stood = spot
    Object.assign(note.style, {
      visibility: 'visible',
      left: `${Math.round(spot.left)}px`,
      top: `${Math.round(spot.top)}px`,
      width: `${spot.width}px`,
      maxHeight: `${spot.maxHeight}px`,
    })
    stand(note, true)
  }

  return {
    get visible() {
      return !note.hidden && note.style.visibility === 'visible'
    },
    get hasFocus() {
      return shadow.activeElement !== null
    },
    show(editor, state) {
      const wasHidden = note.hidden || anchor !== editor
      const mark = signature(state)
      anchor = editor
      note.hidden = false
      if (mark !== drawn || wasHidden) {
        const focused = activeAction()
        drawn = mark
        note.dir = /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(options.words('note_label')) ? 'rtl' : 'ltr'
        drawNote(note, state, options)
        if (wasHidden) shownAt = performance.now()
        if (focused !== undefined) (find(focused) ?? find('hide') ?? find('show'))?.focus({ preventScroll: true })
      }
      place()
    },
    place,
    hide() {
      note.hidden = true
      stood = null
      stand(note, false)
      anchor = null
      drawn = ''
      note.replaceChildren()
    },
    focus() {
      const first = find('remove') ?? find('copy') ?? note.querySelector<HTMLElement>('button')
      first?.focus({ preventScroll: true })
    },
    announce(text) {
      // A region that has only just come, or says the same again, is not read out: the words come a frame later.
      live.textContent = ''
      root.defaultView?.requestAnimationFrame(() => {
        live.textContent = text
      })
    },
  }
}

/** Something of the page lies over the whole editor: whoever writes does not write there now. */
const covered = (editor: Element, { left, top, right, bottom }: Area): boolean =>
  [0.1, 0.5, 0.9].every((part) => coveredAt(editor, left + (right - left) * part, top + (bottom - top) * part))

/** What the note shows of a state: offsets change with every key and are not shown. */
const signature = ({ items, ...rest }: NoteState): string =>
  JSON.stringify([rest, items.map(({ finding, ...item }) => [{ ...finding, start: 0, end: 0 }, item])])

function spotFor(note: HTMLElement, editor: Element, area: Area, avoid: readonly Area[]) {
  Object.assign(note.style, { left: '0px', top: '0px', width: 'max-content', maxHeight: 'none' })
  const view = editor.ownerDocument.documentElement
  const viewport = { width: view.clientWidth, height: view.clientHeight }
  const limit = Math.min(360, viewport.width - 16)
  note.style.width = `${Math.min(limit, Math.ceil(boxOf(note).width))}px`
  return placeNote({
    viewport,
    anchor: area,
    avoid,
    size: { width: note.offsetWidth, height: note.offsetHeight },
    rightToLeft: getComputedStyle(editor).direction === 'rtl',
    inTheWay: (place) => overControls(editor.ownerDocument, note, place),
  })
}

const controls = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="menuitem"], [tabindex="0"]'

/** Whether something to press lies there, seen at a grid of points; the note itself is out of the way meanwhile. */
function overControls(document: Document, note: HTMLElement, { left, top, right, bottom }: Area): boolean {
  note.style.visibility = 'hidden'
  for (let y = top + 4; y < bottom; y += Math.max(16, (bottom - top) / 6)) {
    for (let x = left + 4; x < right; x += 24) {
      if (topAt(document, x, y)?.closest(controls)) return true
    }
  }
  return false
}
