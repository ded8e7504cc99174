import type { DraftFinding } from '../core/scan.ts'
import { attachedNames, stemOf } from './attached-names.ts'
import { isField, topLayerElement } from './draft-editor.ts'
import { createDraftChecker, wholeScan } from './draft-checker.ts'
import { fieldMarks } from './field-marks.ts'
import { contains } from './dom-reads.ts'
import type { Ears } from './ears.ts'
import { follow } from './follow.ts'
import type { HighlightPaint } from './highlight-paint.ts'
import type { Ignored } from './ignored.ts'
import type { Marks } from './marks.ts'
import type { Overlay } from './overlay.ts'
import { readEditor } from './replace-text.ts'
import { richMarks } from './rich-marks.ts'
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
  /** Reads the text and checks it if it is another. */
  look(): void
  /** Checks the text as it stands to the end, for a press of Send. */
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

export interface EditorParts {
  readonly options: WatchOptions
  readonly overlay: Overlay
  readonly paint: HighlightPaint | null
  readonly ignored: Ignored
  readonly ears: Ears
  readonly changed: () => void
  readonly moved: () => void
  /** The text may have changed with no event. */
  readonly look: () => void
  /** The editor left the page: another may have come. */
  readonly lookAround: () => void
}

export function createWatchedEditor(element: HTMLElement, parts: EditorParts): WatchedEditor {
  const { options, overlay, paint, ignored, ears } = parts
  const view = element.ownerDocument.defaultView
  const checker = createDraftChecker(options.scan?.() ?? wholeScan(options.check))
  let findings: readonly DraftFinding[] = []
  let files: EditorFindings['files'] = []
  const names = attachedNames(() => options.fileInputs?.(element) ?? [])
  let namedThread = ''
  let marks: Marks | null = null
  let shown: AbortController | null = null
  const composedAt = ears.composingIn()
  let composing = composedAt !== null && contains(element, composedAt)
  let fresh = true
  let slicing = false

  const watching = new AbortController()
  const observer = new MutationObserver(() => (element.isConnected ? parts.look() : parts.lookAround()))
  // Pages write into their boxes without an event; what they draw beside a text box (a counter, Send) gives it away.
  const observed = isField(element) ? nearby(element) : element
  observer.observe(observed, { childList: true, characterData: true, subtree: true })

  const thread = () => options.thread?.(element) ?? ''
  const pieceOf = (text: string, { kind, start, end }: DraftFinding) => ({ kind, piece: text.slice(start, end) })
  const sift = (text: string, found: readonly DraftFinding[]) => {
    const { kindsOff } = options.settings()
    const name = thread()
    return found.filter((finding) => !kindsOff.includes(finding.kind) && !ignored.has(name, pieceOf(text, finding)))
  }
  /** Names are full of numbers and dots that mean nothing: only what is certain counts. */
  const checkNames = () =>
    names.names.flatMap((name) => {
      const found = sift(name, options.check(stemOf(name)).filter((finding) => finding.certain))
      return found.length > 0 ? [{ name, findings: found }] : []
    })
  const forgetSentFiles = (text: string) => {
    const now = thread()
    if (now !== namedThread || (text === '' && checker.text !== '')) names.clear()
    namedThread = now
  }
  const render = () => {
    findings = sift(checker.text, checker.findings)
    files = checkNames()
    if (!composing) {
      const inFiles = names.names.flatMap((name) => options.check(stemOf(name)).map((finding) => pieceOf(name, finding)))
      ignored.settle(thread(), [...checker.findings.map((finding) => pieceOf(checker.text, finding)), ...inFiles])
    }
    if (findings.length === 0) hideMarks()
    else {
      overlay.show(topLayerElement(element) !== null)
      overlay.align()
      marks ??= startMarks()
      marks.show(checker.text, findings)
    }
    parts.changed()
  }
  const startMarks = (): Marks => {
    shown = new AbortController()
    const placing = () => {
      if (!element.isConnected) return parts.lookAround()
      place()
    }
    follow(element, placing, shown.signal)
    return isField(element) ? fieldMarks(element, overlay) : richMarks(element, overlay, paint)
  }
  let placeAsked = false
  const place = () => {
    if (placeAsked || !view) return
    placeAsked = true
    view.requestAnimationFrame(() => {
      placeAsked = false
      if (!marks || !element.isConnected) return
      overlay.align()
      marks.place()
      parts.moved()
    })
  }
  const hideMarks = () => {
    shown?.abort()
    shown = null
    marks?.remove()
    marks = null
  }
  /** The rest of a long text, a slice a task: typing goes first. */
  const slice = () => {
    if (slicing) return
    slicing = true
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      slicing = false
      channel.port1.close()
      if (watching.signal.aborted || composing) return
      if (!checker.step()) slice()
      else render()
    }
    channel.port2.postMessage(null)
  }

  return {
    element,
    get composing() {
      return composing
    },
    get thread() {
      return thread()
    },
    get marks() {
      return marks
    },
    get findings() {
      return findings
    },
    get files() {
      return files
    },
    look() {
      const text = readEditor(element)
      if (composing) {
        if (text === checker.text) return
        checker.carry(text)
        if (marks) render()
        return
      }
      if (!fresh && text === checker.text) {
        if (marks && !isField(element)) marks.show(text, findings)
        return
      }
      if (fresh) checker.forget()
      fresh = false
      forgetSentFiles(text)
      if (!checker.take(text)) slice()
      render()
    },
    lookThrough() {
      checker.take(readEditor(element))
      return sift(checker.text, checker.finish())
    },
    compose(starts) {
      composing = starts
      if (!starts) fresh = true
    },
    heardFiles(event) {
      if (!names.heard(event)) return
      fresh = true
      parts.look()
    },
    arrange() {
      if (marks) place()
    },
    forget() {
      fresh = true
    },
    report: () => ({ editor: element, text: checker.text, findings, files }),
    clear() {
      findings = []
      files = []
      hideMarks()
      parts.changed()
    },
    stop() {
      watching.abort()
      observer.disconnect()
      hideMarks()
    },
  }
}

/** What a page draws again when the text of a box changes: a few levels up, never the whole page. */
function nearby(element: HTMLElement): Node {
  let node: HTMLElement = element
  const { body } = element.ownerDocument
  for (let level = 0; level < 3 && node.parentElement && node.parentElement !== body; level++) node = node.parentElement
  return node
}
