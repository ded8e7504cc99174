import type { DraftFinding } from '../core/scan.ts'
import type { NoteItem } from './note-view.ts'
import { kindWord } from './note-words.ts'
import { caretOffset } from './place-caret.ts'
import type { WatchedEditor } from './watched-editor.ts'
import type { WatchOptions } from './watch-options.ts'

/** What the note has to say of an editor: its text first, then the names of files beside it. */
export function noteItems(editor: WatchedEditor, options: Pick<WatchOptions, 'words' | 'suggestion'>): readonly NoteItem[] {
  const { text } = editor.report()
  const suggest = (finding: DraftFinding, piece: string) =>
    options.suggestion ? options.suggestion(finding, piece) : options.words(kindWord('suggest', finding.kind))
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

/** The item after or before the caret, going round. */
export function nearestItem({ element, findings }: WatchedEditor, direction: 1 | -1): number {
  if (findings.length === 0) return 0
  const caret = caretOffset(element)
  const after = findings.findIndex((finding) => finding.end >= caret)
  if (direction === 1) return after === -1 ? 0 : after
  const before = after === -1 ? findings.length : after
  return (before - 1 + findings.length) % findings.length
}
