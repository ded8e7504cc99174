import { lockOf } from './draft-editor.ts'
import type { Ears } from './ears.ts'
import { hasSettled } from './has-settled.ts'
import { hearPresses } from './hear-presses.ts'
import { lockedNote } from './locked-note.ts'
import { drawNote, noteActions, type NoteAction, type NoteState } from './note-view.ts'
import type { Overlay } from './overlay.ts'
import { createNoteSpot, type Surroundings } from './note-spot.ts'
import { stand } from './standing-notes.ts'
import type { WatchOptions } from './watch-options.ts'

/** The one note, beside the editor that the seller writes in. */
export interface Note {
  readonly hasFocus: boolean
  /** There was room for it, and it stands there. */
  readonly visible: boolean
  show(editor: HTMLElement, state: NoteState): void
  /** Goes along with what it stands beside. */
  follow(): void
  /** Looks closely where there is room for it: things that it does not stand beside may have come or gone. */
  place(): void
  hide(): void
  /** Moves the keyboard into the note. */
  focus(): void
  /** Says something to screen readers, once, without moving anything. */
  announce(text: string): void
}

export interface NoteHandlers {
  readonly ears: Ears
  readonly press: (action: NoteAction) => void
  /** Escape: the keyboard goes back to the editor. */
  readonly leave: () => void
  readonly surroundings: Surroundings
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
  const where = createNoteSpot(note, handlers.surroundings)
  let anchor: HTMLElement | null = null
  let shownAt = 0
  let drawn = ''
  /** Where it stood last. */
  let stood: { readonly left: number; readonly top: number } | null = null

  const press = (name: string) => {
    const action = noteActions.find((one) => one === name)
    if (action) handlers.press(action)
  }
  const { leave } = handlers
  hearPresses({ overlay, note, shownAt: () => shownAt, press, leave, signal })
  const lock = () => anchor && lockOf(anchor)
  const locked = lockedNote({ overlay, note, ears: handlers.ears, lock, settled: (event) => hasSettled(event, shownAt), press, leave, signal })
  const find = (action: string) => note.querySelector<HTMLElement>(`[data-action="${action}"]`)
  const active = () => locked.at ?? shadow.activeElement
  const bring = (part: HTMLElement | null) => {
    if (lock()) locked.enter(part)
    else part?.focus({ preventScroll: true })
  }

  const place = () => {
    if (note.hidden || !anchor) return
    overlay.align()
    const spot = where.find(anchor)
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
      return active() !== null
    },
    show(editor, state) {
      const wasHidden = note.hidden || anchor !== editor
      const mark = signature(state)
      anchor = editor
      note.hidden = false
      if (mark !== drawn || wasHidden) {
        const before = active()
        const focused = before instanceof HTMLElement ? (before.dataset['action'] ?? '') : undefined
        drawn = mark
        note.dir = /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(options.words('note_label')) ? 'rtl' : 'ltr'
        drawNote(note, state, options)
        if (wasHidden) shownAt = performance.now()
        if (focused !== undefined) bring(find(focused) ?? find('hide') ?? find('show'))
        place()
      } else if (!where.holds(editor)) place()
    },
    follow() {
      if (!note.hidden && anchor && !where.holds(anchor)) place()
    },
    place,
    hide() {
      locked.enter(null)
      note.hidden = true
      stood = null
      stand(note, false)
      anchor = null
      drawn = ''
      note.replaceChildren()
    },
    focus() {
      bring(find('remove') ?? find('copy') ?? note.querySelector<HTMLElement>('button'))
    },
    announce(text) {
      // What is inert is not read out; where the browser can it is told so in another way.
      if (lock()) return (root as { ariaNotify?(words: string): void }).ariaNotify?.(text)
      // A region that has only just come, or says the same again, is not read out: the words come a frame later.
      live.textContent = ''
      root.defaultView?.requestAnimationFrame(() => {
        live.textContent = text
      })
    },
  }
}

/** What the note shows of a state: offsets change with every key and are not shown. */
const signature = ({ items, ...rest }: NoteState): string =>
  JSON.stringify([rest, items.map(({ finding, ...item }) => [{ ...finding, start: 0, end: 0 }, item])])
