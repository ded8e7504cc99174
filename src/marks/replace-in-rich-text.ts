import { editorEngine } from './editor-engine.ts'
import { nextFrame } from './next-frame.ts'
import { readRichText } from './rich-text.ts'
import { applyEdit, type TextEdit } from './text-edit.ts'
import { typeInEditor } from './type-in-editor.ts'

/** The same for an editor with elements in it. */
export async function replaceInRichText(editor: HTMLElement, wanted: TextEdit): Promise<boolean> {
  const rich = readRichText(editor)
  const edit = editorEngine(editor) === 'slate' ? apart(rich.text, wanted) : wanted
  const meant = applyEdit(rich.text, edit)
  const range = rich.range(edit.start, edit.end) ?? whereNothingIs(editor, rich.text)
  if (!range) return false
  editor.focus({ preventScroll: true })
  await select(editor, range)
  // Moving the caret makes some editors draw anew: the range is looked up again in what is there now.
  const now = readRichText(editor)
  const target = now.text === rich.text ? (now.range(edit.start, edit.end) ?? whereNothingIs(editor, now.text)) : null
  if (!target) return false
  await typeInEditor(editor, target, edit.text)
  if (await becomes(editor, meant)) return true
  if (readRichText(editor).text !== rich.text) await undo(editor, rich.text)
  return false
}

/** Slate undoes text together with what was typed right before it: taking the character before in anew keeps the two apart. */
function apart(text: string, { start, end, text: put }: TextEdit): TextEdit {
  const before = start === end ? /[^\n\uFEFF\uFFFC]$/u.exec(text.slice(0, start))?.[0] : undefined
  return before === undefined ? { start, end, text: put } : { start: start - before.length, end, text: before + put }
}

/** The beginning of an editor without any text node. */
function whereNothingIs(editor: HTMLElement, text: string): Range | null {
  if (text.trim() !== '') return null
  const range = editor.ownerDocument.createRange()
  range.selectNodeContents(editor)
  range.collapse(true)
  return range
}

/** Editors learn of a selection by an event that comes later. */
async function select(editor: HTMLElement, range: Range): Promise<void> {
  const selection = editor.ownerDocument.getSelection()
  if (!selection) return
  selection.removeAllRanges()
  selection.addRange(range)
  await nextFrame(editor)
  await nextFrame(editor)
}

/** Editors draw when they see fit: a text is waited for over some frames. */
async function becomes(editor: HTMLElement, meant: string): Promise<boolean> {
  for (let frame = 0; frame < 12; frame++) {
    if (editor.isConnected && sameText(readRichText(editor).text, meant)) return true
    await nextFrame(editor)
  }
  return false
}

/** A removal may leave a line with nothing in it, which editors show as one line feed more. */
const sameText = (one: string, other: string): boolean => one === other || bare(one) === bare(other)
const bare = (text: string): string => text.replace(/[\uFEFF\u200B]/g, '').replace(/\u00A0/g, ' ').replace(/\n+/g, '\n').trim()

/** Takes back what an editor made of a change that went wrong: each by its own way of undoing. */
async function undo(editor: HTMLElement, before: string): Promise<void> {
  if (editorEngine(editor) === 'draft') {
    const apple = /Mac/.test(navigator.platform)
    editor.dispatchEvent(new KeyboardEvent('keydown', {
      key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !apple, metaKey: apple, bubbles: true, cancelable: true, composed: true,
    }))
    return
  }
  const offered = editor.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true }))
  if (offered && !sameText(readRichText(editor).text, before)) editor.ownerDocument.execCommand('undo')
  await nextFrame(editor)
}
