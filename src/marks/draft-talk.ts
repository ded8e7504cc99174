import { actOn, turn, type TalkState } from './act-on-note.ts'
import { hasFocus, lockOf, topLayerElement } from './draft-editor.ts'
import type { Ears } from './ears.ts'
import type { Ignored } from './ignored.ts'
import { newFindings } from './new-findings.ts'
import { nearestItem, noteItems } from './note-items.ts'
import { createNote } from './note.ts'
import type { NoteAction } from './note-view.ts'
import type { Overlay } from './overlay.ts'
import { isSure, pauseDraft } from './pause-draft.ts'
import { rememberCaret } from './place-caret.ts'
import { sparingAnswer } from './sparing-answer.ts'
import type { WatchedEditor } from './watched-editor.ts'
import type { WatchOptions } from './watch-options.ts'

/** The conversation with the seller: which editor the note stands at, what it says, what its buttons do. */
export interface DraftTalk {
  /** Findings changed somewhere. */
  update(): void
  /** An editor moved; `closely`: what lies about it may have changed too. */
  moved(closely: boolean): void
  /** The keyboard's next or previous finding. */
  step(direction: 1 | -1): boolean
}

export interface TalkParts {
  readonly options: WatchOptions
  readonly overlay: Overlay
  readonly ignored: Ignored
  readonly watched: ReadonlyMap<HTMLElement, WatchedEditor>
  readonly ears: Ears
  readonly look: () => void
  readonly editorAt: (event: Event) => WatchedEditor | null
}

/** What was just said stays in the page for so long, to be heard. In milliseconds. */
const heardFor = 1000

export function startTalk({ options, overlay, ignored, watched, ears, look, editorAt }: TalkParts): DraftTalk {
  const { words } = options
  const state: TalkState = { current: null, index: 0, open: false, held: null, unchanged: null, saidAt: -Infinity }
  let restoreCaret: (() => void) | null = null
  const whatIsNew = newFindings(options)

  const choose = (): WatchedEditor | null => {
    const focused = [...watched.values()].find((editor) => speaks(editor) && hasFocus(editor.element))
    if (focused) return focused
    const { current } = state
    if (current && speaks(current) && watched.get(current.element) === current) return current
    return [...watched.values()].find(speaks) ?? null
  }
  const draw = () => {
    const chosen = choose()
    if (chosen !== state.current) Object.assign(state, { current: chosen, index: 0, open: false, held: null, unchanged: null })
    const { current } = state
    if (!current) {
      if (note.hasFocus) leave()
      note.hide()
      if (performance.now() - state.saidAt < heardFor || [...watched.values()].some((editor) => editor.marks)) return
      overlay.hide()
      return
    }
    const items = noteItems(current, options)
    state.index = Math.min(state.index, items.length - 1)
    const { index, open, held, unchanged } = state
    overlay.show(topLayerElement(current.element))
    note.show(current.element, { items, index, open, held, unchanged: unchanged !== null, locked: lockOf(current.element) !== null })
    const news = whatIsNew(current, items)
    if (news !== null) note.announce(news)
  }
  const leave = () => {
    restoreCaret?.()
    restoreCaret = null
  }
  const fold = () => {
    Object.assign(state, { open: false, held: null })
    draw()
  }
  const act = async (action: NoteAction) => {
    await actOn(action, { options, ignored, look, state, say: (word) => note.announce(words(word)) })
    draw()
  }

  const note = createNote(overlay, options, {
    ears,
    press: (action) => void act(action),
    leave: () => {
      fold()
      if (restoreCaret) leave()
      else state.current?.element.focus({ preventScroll: true })
    },
    surroundings: {
      // Asked at every close look; a press of Send asks anew.
      controls: sparingAnswer((element: HTMLElement) => options.sendControls?.(element) ?? [], (controls) => controls.every((control) => control.isConnected)),
      others: (element) => [...watched.keys()].filter((other) => other !== element),
      textBottom: (element) => watched.get(element)?.marks?.textBottom() ?? null,
    },
  })

  pauseDraft({
    options, watched, ears, editorAt,
    letThrough: fold,
    held: (element, what) => {
      look()
      const current = watched.get(element) ?? null
      Object.assign(state, { current, index: Math.max(0, current?.findings.findIndex(isSure) ?? 0), open: true, held: what })
      draw()
      note.announce(words(what === 'send' ? 'note_held' : 'note_held_enter'))
      return note.visible
    },
  })

  return {
    update: draw,
    moved: (closely) => (closely ? note.place() : note.follow()),
    step(direction) {
      look()
      const editor = choose()
      if (!editor) return false
      if (note.hasFocus) turn(state, noteItems(editor, options).length, direction)
      else {
        restoreCaret = rememberCaret(editor.element)
        state.index = nearestItem(editor, direction)
      }
      Object.assign(state, { current: editor, open: true })
      draw()
      note.focus()
      return note.visible
    },
  }
}

const speaks = ({ findings, files }: WatchedEditor): boolean => findings.length > 0 || files.length > 0
