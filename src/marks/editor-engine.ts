/** How an editor takes changes that do not come from the keyboard. */
export type EditorEngine = 'native' | 'slate' | 'draft' | 'unknown'

/** Told by marks that the editors' own code puts on their elements, whatever site they are on. */
export function editorEngine(editor: HTMLElement): EditorEngine {
  if (editor.hasAttribute('data-slate-editor')) return 'slate'
  if (editor.classList.contains('public-DraftEditor-content') || editor.querySelector('[data-contents="true"] [data-offset-key]')) return 'draft'
  const { classList, dataset } = editor
  if (classList.contains('ProseMirror') || classList.contains('ql-editor') || dataset['lexicalEditor'] === 'true') return 'native'
  return 'unknown'
}
