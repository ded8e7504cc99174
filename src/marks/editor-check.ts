import { mostFindings } from '../core/most-findings.ts'
import type { DraftFinding } from '../core/scan.ts'
import { attachedNames, stemOf } from './attached-names.ts'
import { createDraftChecker, wholeScan } from './draft-checker.ts'
import type { Ignored } from './ignored.ts'
import type { EditorFindings, WatchOptions } from './watch-options.ts'

/** What is found in one editor's text and in the names of files beside it, without what the seller does not want to hear of. */
export interface EditorCheck {
  /** The text that was checked last. */
  readonly text: string
  readonly findings: readonly DraftFinding[]
  readonly files: EditorFindings['files']
  /** Names the thread that the editor writes to. */
  thread(): string
  /** Takes a new text and does one slice of the work. False: call `step` for the rest. */
  take(text: string): boolean
  step(): boolean
  /** Keeps the findings where the new text still has them, looks at nothing. */
  carry(text: string): void
  /** Takes a text and does all of the work. */
  through(text: string): void
  /** Works `findings` and `files` out anew. While a text is being composed nothing that was ignored is forgotten. */
  sift(composing: boolean): void
  /** Nothing is found until the next text. */
  clear(): void
  /** The next text is checked from end to end, changed or not. */
  forget(): void
  /** Takes the names of files that an event brings, if it brings any. */
  heardFiles(event: Event): boolean
}

export function createEditorCheck(element: HTMLElement, options: WatchOptions, ignored: Ignored): EditorCheck {
  const checker = createDraftChecker(options.scan?.() ?? wholeScan(options.check))
  const names = attachedNames(() => options.fileInputs?.(element) ?? [])
  let findings: readonly DraftFinding[] = []
  let files: EditorFindings['files'] = []
  let namedThread = ''

  const thread = () => options.thread?.(element) ?? ''
  const pieceOf = (text: string, { kind, start, end }: DraftFinding) => ({ kind, piece: text.slice(start, end) })
  const wanted = (text: string, found: readonly DraftFinding[]) => {
    if (found.length === 0) return found
    const { kindsOff } = options.settings()
    const name = thread()
    return found.filter((finding) => !kindsOff.includes(finding.kind) && !ignored.has(name, pieceOf(text, finding))).slice(0, mostFindings)
  }
  const take = (text: string) => {
    const now = thread()
    if (now !== namedThread || (text === '' && checker.text !== '')) names.clear()
    namedThread = now
    return checker.take(text)
  }

  return {
    get text() {
      return checker.text
    },
    get findings() {
      return findings
    },
    get files() {
      return files
    },
    thread,
    take,
    step: checker.step,
    carry: checker.carry,
    through(text) {
      take(text)
      checker.finish()
    },
    sift(composing) {
      findings = wanted(checker.text, checker.findings)
      // Names are full of numbers and dots that mean nothing: only what is certain counts.
      const inNames = names.names.map((name) => ({ name, findings: options.check(stemOf(name)) }))
      files = inNames
        .map(({ name, findings: found }) => ({ name, findings: wanted(name, found.filter(({ certain }) => certain)) }))
        .filter(({ findings: found }) => found.length > 0)
      if (composing) return
      const present = [{ name: checker.text, findings: checker.findings }, ...inNames]
      ignored.settle(thread(), present.flatMap(({ name, findings: found }) => found.map((finding) => pieceOf(name, finding))))
    },
    clear() {
      findings = []
      files = []
    },
    forget: checker.forget,
    heardFiles: (event) => names.heard(event),
  }
}
