import { composerArea, composerOf } from './composer-area.ts'
import { coveredAt } from './covering.ts'
import { boxOf } from './dom-reads.ts'
import { placeNote, type NotePlace } from './place-note.ts'
import { topInDocument } from './sparing-hits.ts'
import { otherNotes } from './standing-notes.ts'
import { visibleArea, type Area } from './visible-area.ts'

const topAt = topInDocument()

/** What of the page the note has to mind. */
export interface Surroundings {
  /** What is pressed to send what stands in the editor. */
  readonly controls: (editor: HTMLElement) => readonly Element[]
  /** The other editors of the page. */
  readonly others: (editor: HTMLElement) => readonly HTMLElement[]
  /** Where the editor's text ends in the viewport. */
  readonly textBottom: (editor: HTMLElement) => number | null
}

/** Finds the note's place. */
export interface NoteSpot {
  /** Looks closely, also at what of the page would lie under the note. `null`: there is no room at all. */
  find(editor: HTMLElement): NotePlace | null
  /** Whether all that decided the last place still lies where it lay: a look at a few boxes. */
  holds(editor: HTMLElement): boolean
}

/** The note's own content must be drawn before a place for it is found. */
export function createNoteSpot(note: HTMLElement, { controls, others, textBottom }: Surroundings): NoteSpot {
  let minded: readonly Element[] = []
  let belowText = false
  let sign = ''

  const signOf = (editor: HTMLElement): string => {
    const { clientWidth, clientHeight } = editor.ownerDocument.documentElement
    const areas: readonly Area[] = [...[editor, ...minded].map(boxOf), ...otherNotes(note)]
    return JSON.stringify([clientWidth, clientHeight, belowText && textBottom(editor), getComputedStyle(editor).direction, areas.map(({ left, top, right, bottom }) => [left, top, right, bottom])])
  }
  /** Beside the editor; in one that fills the screen below its text, where nothing is written yet. */
  const search = (editor: HTMLElement, buttons: readonly Element[], composer: Element | null): NotePlace | null => {
    const area = visibleArea(editor)
    if (!area || covered(editor, area)) return null
    const hard = [...buttons.map(boxOf), ...others(editor).flatMap((other) => visibleArea(other) ?? [])]
    const clear = [...hard, ...otherNotes(note)]
    const around = composer && composerArea(composer)
    const place = placeFor(note, editor)
    const outside = around && place(around, clear)
    if (outside && outside.maxHeight >= note.offsetHeight) return outside
    // Rather over the hint than nowhere.
    const beside = place(area, clear) ?? place(area, hard)
    if (beside) return beside
    belowText = true
    const bottom = textBottom(editor)
    if (bottom === null || bottom + 60 > area.bottom) return null
    return place({ ...area, bottom: Math.max(area.top, bottom + 30) }, clear)
  }

  return {
    find(editor) {
      const buttons = controls(editor)
      const composer = composerOf(editor, buttons[0])
      minded = [...buttons, ...others(editor), ...(composer ? [composer] : [])]
      belowText = false
      const spot = editor.isConnected ? search(editor, buttons, composer) : null
      sign = signOf(editor)
      return spot
    },
    holds: (editor) => sign === signOf(editor),
  }
}

/** Something of the page lies over the whole editor: whoever writes does not write there now. */
const covered = (editor: Element, { left, top, right, bottom }: Area): boolean =>
  [0.1, 0.5, 0.9].every((part) => coveredAt(editor, left + (right - left) * part, top + (bottom - top) * part))

/** Measures the note once, for any number of tries. */
function placeFor(note: HTMLElement, editor: Element): (anchor: Area, avoid: readonly Area[]) => NotePlace | null {
  const { clientWidth: width, clientHeight: height } = editor.ownerDocument.documentElement
  const rightToLeft = getComputedStyle(editor).direction === 'rtl'
  Object.assign(note.style, { left: '0px', top: '0px', width: 'max-content', maxHeight: 'none' })
  note.style.width = `${Math.min(360, width - 16, Math.ceil(boxOf(note).width))}px`
  const size = { width: note.offsetWidth, height: note.offsetHeight }
  return (anchor, avoid) => placeNote({
    viewport: { width, height }, anchor, avoid, size, rightToLeft, inTheWay: (place) => overControls(editor.ownerDocument, note, place),
  })
}

const controlsOf = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="menuitem"], [tabindex="0"]'

/** Whether something to press lies there, seen at a grid of points; the note itself is out of the way meanwhile. */
function overControls(document: Document, note: HTMLElement, { left, top, right, bottom }: Area): boolean {
  note.style.visibility = 'hidden'
  for (let y = top + 4; y < bottom; y += Math.max(16, (bottom - top) / 6)) {
    for (let x = left + 4; x < right; x += 24) {
      if (topAt(document, x, y)?.closest(controlsOf)) return true
    }
  }
  return false
}
