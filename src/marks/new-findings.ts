import type { NoteItem } from './note-view.ts'
import { kindWord } from './note-words.ts'
import type { WatchOptions } from './watch-options.ts'

/** Words for what is new since the last time with this editor; `null` when things only went away. */
export function newFindings({ words }: Pick<WatchOptions, 'words'>): (editor: object, items: readonly NoteItem[]) => string | null {
  const announced = new WeakMap<object, ReadonlySet<string>>()
  return (editor, items) => {
    const keys = items.map(({ finding, piece }) => `${finding.kind} ${piece}`)
    const before = announced.get(editor)
    announced.set(editor, new Set(keys))
    const fresh = items.filter((_, at) => !before?.has(keys[at] ?? ''))
    const [first] = fresh
    if (!first) return null
    const severity = words(first.finding.severity === 'breaks-rule' ? 'note_breaks_rule' : 'note_may_be_held')
    return fresh.length === 1 ? words('note_announce_kind', [words(kindWord('kind', first.finding.kind)), severity]) : words('note_announce', [String(fresh.length)])
  }
}
