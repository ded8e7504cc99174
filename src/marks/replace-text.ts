import { isField, type Field } from './draft-editor.ts'
import { nextFrame } from './next-frame.ts'
import { replaceInRichText } from './replace-in-rich-text.ts'
import { applyEdit, type TextEdit } from './text-edit.ts'
import { typeNatively } from './type-in-editor.ts'

/**
 * Changes a span through the editor's own editing, so that undo takes it back in one step. True: the text is now as
 * meant. False: the editor did not take it, and its text is as it was.
 */
export async function replaceText(editor: HTMLElement, edit: TextEdit): Promise<boolean> {
  return isField(editor) ? replaceInField(editor, edit) : replaceInRichText(editor, edit)
}

async function replaceInField(field: Field, edit: TextEdit): Promise<boolean> {
  const before = field.value
  const meant = applyEdit(before, edit)
  field.focus({ preventScroll: true })
  field.setSelectionRange(edit.start, edit.end)
  typeNatively(field, edit.text)
  // A page may put its own text back: at once, or when it draws.
  if (field.value === meant) await nextFrame(field)
  if (field.value === meant) return true
  if (field.value !== before) field.ownerDocument.execCommand('undo')
  return false
}
