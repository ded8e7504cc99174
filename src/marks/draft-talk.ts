import { hasFocus, lockOf, topLayerElement } from './draft-editor.ts'
import type { Ears } from './ears.ts'
import { editDraft } from './edit-draft.ts'
import type { Ignored } from './ignored.ts'
import { newFindings } from './new-findings.ts'
import { nearestItem, noteItems } from './note-items.ts'
import { createNote } from './note.ts'
import type { NoteAction } from './note-view.ts'
import type { Overlay } from './overlay.ts'
import { isSure, pauseDraft, type Held } from './pause-draft.ts'
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
  let current: WatchedEditor | null = null
  let index = 0
  let open = false
  let held: Held | null = null
  let saidAt = -Infinity
  let unchanged: string | null = null
  let restoreCaret: (() => void) | null = null
  const whatIsNew = newFindings(options)

  const choose = (): WatchedEditor | null => {
    const focused = [...watched.values()].find((editor) => speaks(editor) && hasFocus(editor.element))
    if (focused) return focused
    if (current && speaks(current) && watched.get(current.element) === current) return current
    return [...watched.values()].find(speaks) ?? null
  }
  const draw = () => {
    const chosen = choose()
    if (chosen !== current) {
      index = 0
      open = false
      held = null
      unchanged = null
      current = chosen
    }
    if (!current) {
      if (note.hasFocus) leave()
      note.hide()
      if (performance.now() - saidAt < heardFor || [...watched.values()].some((editor) => editor.marks)) return
      overlay.hide()
      return
    }
    const items = noteItems(current, options)
    index = Math.min(index, items.length - 1)
    overlay.show(topLayerElement(current.element))
    note.show(current.element, { items, index, open, held, unchanged: unchanged !== null, locked: lockOf(current.element) !== null })
    const news = whatIsNew(current, items)
    if (news !== null) note.announce(news)
  }
  const leave = () => {
    restoreCaret?.()
    restoreCaret = null
  }
  const act = async (action: NoteAction) => {
    const editor = current
    const item = editor && noteItems(editor, options)[index]
    if (!editor || !item) return
    const piece = { kind: item.finding.kind, piece: item.piece }
    switch (action) {
      case 'show':
      case 'hide':
        open = action === 'show'
        held = null
        break
      case 'next':
      case 'previous':
        turn(editor, action === 'next' ? 1 : -1)
        break
      case 'remove':
      case 'replace':
        await edit(editor, item.finding, action === 'replace' ? (item.suggestion ?? '') : '')
        break
      case 'copy':
        await copy()
        break
      case 'ignore-once':
        ignored.once(editor.thread, piece)
        again(editor)
        break
      case 'ignore-thread':
        ignored.inThread(editor.thread, piece)
        again(editor)
        break
      case 'never':
        options.changeSetting({ kindOff: item.finding.kind })
        again(editor)
        break
      case 'pause-off':
        options.changeSetting({ pauseBeforeSending: false })
        held = null
        break
      default:
        action satisfies never
    }
    draw()
  }
  const again = (editor: WatchedEditor) => {
    editor.forget()
    look()
  }
  const turn = (editor: WatchedEditor, direction: 1 | -1) => {
    const count = noteItems(editor, options).length
    index = (index + direction + count) % count
    unchanged = null
  }
  const edit = async (editor: WatchedEditor, span: { readonly start: number; readonly end: number }, text: string) => {
    const edited = await editDraft(editor, span, text)
    if (edited.outcome === 'done') {
      saidAt = performance.now()
      note.announce(words(text === '' ? 'note_removed' : 'note_replaced'))
    }
    if (edited.outcome !== 'stale') unchanged = edited.outcome === 'refused' ? edited.meant : null
    look()
  }
  const copy = async () => {
    if (unchanged === null) return
    const copied = await navigator.clipboard.writeText(unchanged).then(
      () => true,
      () => false,
    )
    note.announce(words(copied ? 'note_copied' : 'note_not_copied'))
    if (copied) unchanged = null
  }

  const note = createNote(overlay, options, {
    ears,
    press: (action) => void act(action),
    leave: () => {
      open = false
      held = null
      draw()
      if (restoreCaret) leave()
      else current?.element.focus({ preventScroll: true })
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
    letThrough: () => {
      held = null
      open = false
      draw()
    },
    held: (element, what) => {
      look()
      current = watched.get(element) ?? null
      index = Math.max(0, current?.findings.findIndex(isSure) ?? 0)
      open = true
      held = what
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
      if (note.hasFocus) turn(editor, direction)
      else {
        restoreCaret = rememberCaret(editor.element)
        index = nearestItem(editor, direction)
      }
      current = editor
      open = true
      draw()
      note.focus()
      return note.visible
    },
  }
}

const speaks = ({ findings, files }: WatchedEditor): boolean => findings.length > 0 || files.length > 0
