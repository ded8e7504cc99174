import { isField } from './draft-editor.ts'
import { readRichText } from './rich-text.ts'

/** Remembers where the caret stands in an editor; calling the answer puts focus and caret back. */
export function rememberCaret(editor: HTMLElement): () => void {
  if (isField(editor)) {
    const { selectionStart, selectionEnd, selectionDirection } = editor
    return () => {
      editor.focus({ preventScroll: true })
      if (selectionStart === null || selectionEnd === null) return
      editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
    }
  }
  const selection = editor.ownerDocument.getSelection()
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {}
  return () => {
    editor.focus({ preventScroll: true })
    if (!selection || !anchorNode || !focusNode) return
    if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length)

/** How far into the editor's text the caret stands, in UTF-16 code units; 0 when it is elsewhere. */
export function caretOffset(editor: HTMLElement): number {
  if (isField(editor)) return editor.selectionStart ?? 0
  const { anchorNode = null, anchorOffset = 0 } = editor.ownerDocument.getSelection() ?? {}
  return anchorNode && editor.contains(anchorNode) ? readRichText(editor).offsetOf(anchorNode, anchorOffset) : 0
}

/** The span that is selected in an editor, in UTF-16 code units of its text. `null` when the focus is elsewhere. */
export function selectedSpan(editor: HTMLElement): { readonly start: number; readonly end: number } | null {
  const { activeElement } = editor.ownerDocument
  if (activeElement === null || !(editor === activeElement || editor.contains(activeElement))) return null
  if (isField(editor)) {
    const { selectionStart, selectionEnd } = editor
    return selectionStart === null || selectionEnd === null ? null : { start: selectionStart, end: selectionEnd }
  }
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = editor.ownerDocument.getSelection() ?? {}
  if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return null
  const rich = readRichText(editor)
  const ends = [rich.offsetOf(anchorNode, anchorOffset), rich.offsetOf(focusNode, focusOffset)]
  return { start: Math.min(...ends), end: Math.max(...ends) }
}

/** Selects a span of an editor's text, where it still has one. */
export function selectSpan(editor: HTMLElement, start: number, end: number): void {
  editor.focus({ preventScroll: true })
  if (isField(editor)) {
    editor.setSelectionRange(start, end)
    return
  }
  const range = readRichText(editor).range(start, end)
  const selection = editor.ownerDocument.getSelection()
  if (!range || !selection) return
  selection.removeAllRanges()
  selection.addRange(range)
}
