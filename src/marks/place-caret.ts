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
