import { readEditor } from './read-editor.ts'
import { replaceText } from './replace-text.ts'
import { applyEdit, removal } from './text-edit.ts'
import type { WatchedEditor } from './watched-editor.ts'

/** What became of a change: `stale` where the text is no longer the one that it was meant for. */
export type Edited = { readonly outcome: 'done' | 'stale' } | { readonly outcome: 'refused'; readonly meant: string }

/** Puts a text in place of a found span, or takes the span out and leaves the words around it tidy. */
export async function editDraft(editor: WatchedEditor, { start, end }: { readonly start: number; readonly end: number }, text: string): Promise<Edited> {
  const now = readEditor(editor.element)
  if (now !== editor.report().text) return { outcome: 'stale' }
  const change = text === '' ? removal(now, start, end) : { start, end, text }
  return (await replaceText(editor.element, change)) ? { outcome: 'done' } : { outcome: 'refused', meant: applyEdit(now, change) }
}
