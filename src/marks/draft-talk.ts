import { hasFocus, topLayerElement } from './draft-editor.ts'
import type { DraftFinding } from '../core/scan.ts'
import { holdSend } from './hold-send.ts'
import type { Ignored } from './ignored.ts'
import { createNote } from './note.ts'
import type { NoteAction, NoteItem } from './note-view.ts'
import type { Ears } from './ears.ts'
import { learnEnter } from './learn-enter.ts'
import { kindWord } from './note-words.ts'
import type { Overlay } from './overlay.ts'
import { caretOffset, rememberCaret } from './place-caret.ts'
import { readEditor } from './read-editor.ts'
import { replaceText } from './replace-text.ts'
import { applyEdit, removal } from './text-edit.ts'
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

interface TalkParts {
  readonly options: WatchOptions
  readonly overlay: Overlay
  readonly ignored: Ignored
  readonly watched: ReadonlyMap<HTMLElement, WatchedEditor>
  readonly ears: Ears
  readonly look: () => void
  readonly editorAt: (event: Event) => WatchedEditor | null
}

export function startTalk({ options, overlay, ignored, watched, ears, look, editorAt }: TalkParts): DraftTalk {
  const { root, words, signal } = options
  let current: WatchedEditor | null = null
  let index = 0
  let open = false
  let held = false
  let saidAt = -Infinity
  let unchanged: string | null = null
  let restoreCaret: (() => void) | null = null
  const enter = root.defaultView ? learnEnter(root.defaultView) : null
  const announced = new WeakMap<WatchedEditor, ReadonlySet<string>>()

  const itemsOf = (editor: WatchedEditor): readonly NoteItem[] => {
    const { text } = editor.report()
    const inText = editor.findings.map((finding) => {
      const piece = text.slice(finding.start, finding.end)
      const suggestion = suggest(finding, piece)
      return { finding, piece, ...(suggestion === undefined ? {} : { suggestion }) }
    })
    const inFiles = editor.files.flatMap(({ name, findings }) =>
      findings.map((finding) => ({ finding, piece: name.slice(finding.start, finding.end), file: name })),
    )
    return [...inText, ...inFiles]
  }
  const suggest = (finding: DraftFinding, piece: string) =>
    options.suggestion ? options.suggestion(finding, piece) : words(kindWord('suggest', finding.kind))

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
      open = held = false
      unchanged = null
      current = chosen
    }
    if (!current) {
      if (note.hasFocus) leave()
      note.hide()
      // What was just said must stay in the page to be heard.
      if (performance.now() - saidAt < 1000 || [...watched.values()].some((editor) => editor.marks)) return
      overlay.hide()
      return
    }
    const items = itemsOf(current)
    index = Math.min(index, items.length - 1)
    const usable = topLayerElement(current.element)?.matches(':modal') !== true
    overlay.show(topLayerElement(current.element) !== null)
    note.show(current.element, { items, index, open, held, unchanged: unchanged !== null, usable })
    announce(current, items)
  }
  /** Says what is new since the last time, and nothing when things only went away. */
  const announce = (editor: WatchedEditor, items: readonly NoteItem[]) => {
    const keys = items.map(({ finding, piece }) => `${finding.kind} ${piece}`)
    const before = announced.get(editor)
    announced.set(editor, new Set(keys))
    const fresh = items.filter((_, at) => !before?.has(keys[at] ?? ''))
    const [first] = fresh
    if (!first) return
    const kind = words(kindWord('kind', first.finding.kind))
    const severity = words(first.finding.severity === 'breaks-rule' ? 'note_breaks_rule' : 'note_may_be_held')
    note.announce(fresh.length === 1 ? words('note_announce_kind', [kind, severity]) : words('note_announce', [String(fresh.length)]))
  }
  const leave = () => {
    restoreCaret?.()
    restoreCaret = null
  }
  const act = async (action: NoteAction) => {
    const editor = current
    const item = editor && itemsOf(editor)[index]
    if (!editor || !item) return
    switch (action) {
      case 'show':
      case 'hide':
        open = action === 'show'
        held = false
        break
      case 'next':
      case 'previous':
        turn(editor, action === 'next' ? 1 : -1)
        break
      case 'remove':
      case 'replace':
        await edit(editor, item, action === 'replace' ? (item.suggestion ?? '') : '')
        break
      case 'copy':
        await copy()
        break
      case 'ignore-once':
        ignored.once(editor.thread, { kind: item.finding.kind, piece: item.piece })
        again(editor)
        break
      case 'ignore-thread':
        ignored.inThread(editor.thread, { kind: item.finding.kind, piece: item.piece })
        again(editor)
        break
      case 'never':
        options.changeSetting({ kindOff: item.finding.kind })
        again(editor)
        break
      case 'pause-off':
        options.changeSetting({ pauseBeforeSending: false })
        held = false
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
    const count = itemsOf(editor).length
    index = (index + direction + count) % count
    unchanged = null
  }
  const edit = async (editor: WatchedEditor, { finding: { start, end } }: NoteItem, text: string) => {
    const now = readEditor(editor.element)
    if (now !== editor.report().text) return look()
    const change = text === '' ? removal(now, start, end) : { start, end, text }
    const meant = applyEdit(now, change)
    const done = await replaceText(editor.element, change)
    unchanged = done ? null : meant
    if (done) {
      saidAt = performance.now()
      note.announce(words(text === '' ? 'note_removed' : 'note_replaced'))
    }
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

  // Asked at every key to place the note; a press of Send asks anew.
  const controlsOf = sparingAnswer((element: HTMLElement) => options.sendControls?.(element) ?? [], (controls) => controls.every((control) => control.isConnected))
  const note = createNote(overlay, options, {
    press: (action) => void act(action),
    leave: () => {
      open = held = false
      draw()
      if (restoreCaret) leave()
      else current?.element.focus({ preventScroll: true })
    },
    surroundings: {
      controls: controlsOf,
      others: (element) => [...watched.keys()].filter((other) => other !== element),
      textBottom: (element) => watched.get(element)?.marks?.textBottom() ?? null,
    },
  })

  holdSend({
    ears,
    editorOf: (event) => editorAt(event)?.element ?? null,
    editorOfControl: (event) => {
      const path = event.composedPath()
      const found = [...watched.keys()].find((element) => options.sendControls?.(element).some((control) => path.includes(control)))
      return found ?? null
    },
    enterSends: (element) => options.enterSends?.(element) ?? enter?.sends ?? element.localName === 'input',
    letThrough: () => {
      held = open = false
      draw()
    },
    enterPassed: (element) => enter?.pressed(() => (element.isConnected ? readEditor(element) : '')),
    composing: (element) => watched.get(element)?.composing ?? false,
    read: readEditor,
    deserves: (element) => {
      if (!options.settings().pauseBeforeSending) return false
      const findings = watched.get(element)?.lookThrough() ?? []
      return findings.some((finding) => finding.severity === 'breaks-rule' && finding.certain)
    },
    held: (element) => {
      look()
      current = watched.get(element) ?? null
      index = Math.max(0, current?.findings.findIndex((finding) => finding.severity === 'breaks-rule' && finding.certain) ?? 0)
      open = held = true
      draw()
      note.announce(words('note_held'))
      return note.visible
    },
    signal,
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
        index = nearest(editor, direction)
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

/** The finding after or before the caret, going round. */
function nearest(editor: WatchedEditor, direction: 1 | -1): number {
  const { element, findings } = editor
  if (findings.length === 0) return 0
  const caret = caretOffset(element)
  const after = findings.findIndex((finding) => finding.end >= caret)
  if (direction === 1) return after === -1 ? 0 : after
  const before = after === -1 ? findings.length : after
  return (before - 1 + findings.length) % findings.length
}
