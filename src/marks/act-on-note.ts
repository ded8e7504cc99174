import type { DraftFinding } from '../core/scan.ts'
import { editDraft } from './edit-draft.ts'
import type { Ignored } from './ignored.ts'
import { noteItems } from './note-items.ts'
import type { NoteAction } from './note-view.ts'
import type { NoteWord } from './note-words.ts'
import type { Held } from './pause-draft.ts'
import type { WatchedEditor } from './watched-editor.ts'
import type { WatchOptions } from './watch-options.ts'

/** What the note stands at and says. */
export interface TalkState {
  current: WatchedEditor | null
  /** Which of the editor's findings is shown. */
  index: number
  open: boolean
  held: Held | null
  /** The text as it was meant to be, where the editor did not take a change. */
  unchanged: string | null
  /** When something was last said aloud, as `performance.now()` told it. */
  saidAt: number
}

export interface ActionParts {
  readonly state: TalkState
  readonly options: WatchOptions
  readonly ignored: Ignored
  readonly look: () => void
  readonly say: (word: NoteWord) => void
}

/** Does what a button of the note is for. The note is then to be drawn again. */
export async function actOn(action: NoteAction, parts: ActionParts): Promise<void> {
  const { state, options, ignored, look } = parts
  const { current: editor } = state
  const items = editor ? noteItems(editor, options) : []
  const item = items[state.index]
  if (!editor || !item) return
  const { finding, suggestion = '' } = item
  const piece = { kind: finding.kind, piece: item.piece }
  const again = () => {
    editor.forget()
    look()
  }
  switch (action) {
    case 'show':
    case 'hide':
      Object.assign(state, { open: action === 'show', held: null })
      break
    case 'next':
    case 'previous':
      turn(state, items.length, action === 'next' ? 1 : -1)
      break
    case 'remove':
    case 'replace':
      await edit(editor, finding, action === 'replace' ? suggestion : '', parts)
      break
    case 'copy':
      await copy(parts)
      break
    case 'ignore-once':
      ignored.once(editor.thread, piece)
      again()
      break
    case 'ignore-thread':
      ignored.inThread(editor.thread, piece)
      again()
      break
    case 'never':
      options.changeSetting({ kindOff: finding.kind })
      again()
      break
    case 'pause-off':
      options.changeSetting({ pauseBeforeSending: false })
      state.held = null
      break
    default:
      action satisfies never
  }
}

/** Goes on to the next of `count` findings, or back, going round. */
export function turn(state: TalkState, count: number, direction: 1 | -1): void {
  state.index = (state.index + direction + count) % count
  state.unchanged = null
}

async function edit(editor: WatchedEditor, span: DraftFinding, text: string, { state, look, say }: ActionParts): Promise<void> {
  const edited = await editDraft(editor, span, text)
  if (edited.outcome === 'done') {
    state.saidAt = performance.now()
    say(text === '' ? 'note_removed' : 'note_replaced')
  }
  if (edited.outcome !== 'stale') state.unchanged = edited.outcome === 'refused' ? edited.meant : null
  look()
}

async function copy({ state, say }: ActionParts): Promise<void> {
  if (state.unchanged === null) return
  const copied = await navigator.clipboard.writeText(state.unchanged).then(
    () => true,
    () => false,
  )
  say(copied ? 'note_copied' : 'note_not_copied')
  if (copied) state.unchanged = null
}
