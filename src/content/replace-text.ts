import { isField, type Field } from './draft-editor.ts'
import { readRichText } from './rich-text.ts'

export interface TextEdit {
  readonly start: number
  readonly end: number
  /** Empty: the span is removed. */
  readonly text: string
}

/** The editor's whole text as the detectors read it. */
export const readEditor = (editor: HTMLElement): string => (isField(editor) ? editor.value : readRichText(editor).text)

export const applyEdit = (text: string, edit: TextEdit): string => text.slice(0, edit.start) + edit.text + text.slice(edit.end)

/**
 * Changes a span through the editor's own editing, so that undo takes it back in one step. True: the text is now as
 * meant. False: the editor did not take it, and its text is as it was.
 */
export async function replaceText(editor: HTMLElement, edit: TextEdit): Promise<boolean> {
  return isField(editor) ? replaceInField(editor, edit) : replaceInRichText(editor, edit)
}

function replaceInField(field: Field, edit: TextEdit): boolean {
  const before = field.value
  const meant = applyEdit(before, edit)
  field.focus({ preventScroll: true })
  field.setSelectionRange(edit.start, edit.end)
  type(field.ownerDocument, edit.text)
  if (field.value === meant) return true
  if (field.value !== before) field.ownerDocument.execCommand('undo')
  return false
}

/** Deprecated, and the one way to edit that both browsers put on the undo stack. */
const type = (document: Document, text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)

async function replaceInRichText(editor: HTMLElement, edit: TextEdit): Promise<boolean> {
  const rich = readRichText(editor)
  const meant = applyEdit(rich.text, edit)
  const range = rich.range(edit.start, edit.end)
  const selection = editor.ownerDocument.getSelection()
  if (!range || !selection) return false
  editor.focus({ preventScroll: true })
  selection.removeAllRanges()
  selection.addRange(range)
  type(editor.ownerDocument, edit.text)
  return readRichText(editor).text === meant
}
