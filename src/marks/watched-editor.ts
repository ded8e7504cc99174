import type { DraftFinding } from '../core/scan.ts'
import { afterThisTask } from './after-this-task.ts'
import { contains } from './dom-reads.ts'
import { isField } from './draft-editor.ts'
import type { Ears } from './ears.ts'
import { createEditorCheck } from './editor-check.ts'
import type { Ignored } from './ignored.ts'
import type { Marks } from './marks.ts'
import { nearby } from './nearby.ts'
import { readEditor } from './read-editor.ts'
import { createShownMarks, type MarksParts } from './shown-marks.ts'
import type { EditorFindings, WatchOptions } from './watch-options.ts'

/** One text box being watched. */
export interface WatchedEditor {
  readonly element: HTMLElement
  readonly composing: boolean
  readonly thread: string
  readonly marks: Marks | null
  /** What is found and not switched off or ignored. */
  readonly findings: readonly DraftFinding[]
  /** The same in the names of attached files. */
  readonly files: EditorFindings['files']
  /** Whether the text is another than was checked. Rich text says so itself, when its nodes change. */
  changed(): boolean
  /** Reads the text and checks it if it is another. */
  look(): void
  /** Checks the text as it stands to the end and shows what is found, for a press of Send: no frame may have come since the last key. */
  lookThrough(): readonly DraftFinding[]
  compose(starts: boolean): void
  /** The page may have laid something over the marks, or taken it away. */
  arrange(): void
  /** A file may have been chosen, dropped or pasted for this editor. */
  heardFiles(event: Event): void
  /** Forgets what was checked, so that the next look checks again. */
  forget(): void
  report(): EditorFindings
  /** Takes everything of this editor off the screen until its text changes. */
  clear(): void
  stop(): void
}

export interface EditorParts extends MarksParts {
  readonly options: WatchOptions
  readonly ignored: Ignored
  readonly ears: Ears
  readonly changed: () => void
  /** The text may have changed with no event. */
  readonly look: () => void
}

export function createWatchedEditor(element: HTMLElement, parts: EditorParts): WatchedEditor {
  const { options, ignored, ears } = parts
  const check = createEditorCheck(element, options, ignored)
  const marks = createShownMarks(element, parts)
  const composedAt = ears.composingIn()
  let composing = composedAt !== null && contains(element, composedAt)
  let fresh = true
  let slicing = false

  const watching = new AbortController()
  const observer = new MutationObserver(() => (element.isConnected ? parts.look() : parts.lookAround()))
  // Pages write into their boxes without an event; what they draw beside a text box (a counter, Send) gives it away.
  const observed = isField(element) ? nearby(element) : element
  observer.observe(observed, { childList: true, characterData: true, subtree: true })

  const render = () => {
    check.sift(composing)
    if (check.findings.length > 0) marks.show(check.text, check.findings)
    else marks.hide()
    parts.changed()
  }
  /** The rest of a long text, a slice a task: typing goes first. */
  const slice = () => {
    if (slicing) return
    slicing = true
    afterThisTask(() => {
      slicing = false
      if (watching.signal.aborted || composing) return
      if (!check.step()) slice()
      else render()
    })
  }

  return {
    element,
    get composing() {
      return composing
    },
    get thread() {
      return check.thread()
    },
    get marks() {
      return marks.now
    },
    get findings() {
      return check.findings
    },
    get files() {
      return check.files
    },
    changed: () => isField(element) && (fresh || element.value !== check.text),
    look() {
      const text = readEditor(element)
      if (composing) {
        if (text === check.text) return
        check.carry(text)
        if (marks.now) render()
        return
      }
      if (!fresh && text === check.text) {
        if (marks.now && !isField(element)) marks.show(text, check.findings)
        return
      }
      if (fresh) check.forget()
      fresh = false
      if (!check.take(text)) slice()
      render()
    },
    lookThrough() {
      if (fresh) check.forget()
      fresh = false
      check.through(readEditor(element))
      render()
      return check.findings
    },
    compose(starts) {
      composing = starts
      if (!starts) fresh = true
    },
    heardFiles(event) {
      if (!check.heardFiles(event)) return
      fresh = true
      parts.look()
    },
    arrange: marks.place,
    forget() {
      fresh = true
    },
    report: () => ({ editor: element, text: check.text, findings: check.findings, files: check.files }),
    clear() {
      check.clear()
      marks.hide()
      parts.changed()
    },
    stop() {
      watching.abort()
      observer.disconnect()
      marks.hide()
    },
  }
}
