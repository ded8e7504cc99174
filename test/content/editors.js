/**
 * The real editors that people write in on the web, each mounted by name with a text. `read` is what the editor's own
 * model says, which is not always what its DOM shows.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { ContentState, Editor as DraftEditor, EditorState as DraftState } from 'draft-js'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical'
import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import Quill from 'quill'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Range } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'

/** Some editors undo together what was typed within a moment: where a test compares two runs, the clock must not tell. */
const undoEachStep = () => globalThis.undoEachStep === true


const place = () => {
  const element = document.createElement('div')
  element.id = 'place'
  document.body.append(element)
  return element
}
const render = (component) => createRoot(place()).render(createElement(component))
const lines = (text) => text.split('\n')

const editors = {
  textarea(text) {
    const box = document.createElement('textarea')
    box.value = text
    box.style.cssText = 'width:500px;height:150px'
    place().append(box)
    return () => box.value
  },
  'react-textarea'(text) {
    let model = text
    render(() => {
      const [value, setValue] = useState(text)
      model = value
      return createElement('textarea', { value, onChange: (event) => setValue(event.target.value), style: { width: 500, height: 150 } })
    })
    return () => model
  },
  plain(text) {
    const box = document.createElement('div')
    box.contentEditable = 'true'
    box.style.whiteSpace = 'pre-wrap'
    for (const line of lines(text)) {
      const block = document.createElement('div')
      block.append(line)
      box.append(block)
    }
    place().append(box)
    return () => [...box.children].map((child) => child.textContent).join('\n')
  },
  slate(text) {
    const editor = withHistory(withReact(createEditor()))
    const value = lines(text).map((line) => ({ type: 'paragraph', children: [{ text: line }] }))
    render(() => createElement(Slate, { editor, initialValue: value }, createElement(Editable, { placeholder: 'Mail someone@example.com' })))
    // It takes the page's selection over up to a tenth of a second later.
    globalThis.caughtUp = () => {
      const shown = ReactEditor.toSlateRange(editor, getSelection(), { exactMatch: false, suppressThrow: true })
      return shown !== null && editor.selection !== null && Range.equals(shown, editor.selection)
    }
    return () => editor.children.map((node) => Node.string(node)).join('\n')
  },
  lexical(text) {
    const element = place()
    element.contentEditable = 'true'
    const editor = createLexical({ namespace: 'test', onError: (error) => console.error(error) })
    editor.setRootElement(element)
    registerPlainText(editor)
    registerHistory(editor, createEmptyHistoryState(), 0)
    editor.update(() => {
      const root = $getRoot().clear()
      for (const line of lines(text)) root.append($createParagraphNode().append($createTextNode(line)))
    }, { discrete: true, tag: 'history-merge' })
    return () => editor.getEditorState().read(() => $getRoot().getChildren().map((node) => node.getTextContent()).join('\n'))
  },
  prosemirror(text) {
    const doc = schema.node('doc', null, lines(text).map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : [])))
    const plugins = [history(undoEachStep() ? { newGroupDelay: -1 } : {}), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)]
    const view = new EditorView(place(), { state: EditorState.create({ doc, plugins }) })
    return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n')
  },
  quill(text) {
    const quill = new Quill(place(), { modules: { toolbar: false, ...(undoEachStep() ? { history: { delay: 0 } } : {}) } })
    quill.setText(text, 'silent')
    quill.history.clear()
    return () => quill.getText().replace(/\n$/, '')
  },
  draft(text) {
    let model = DraftState.createWithContent(ContentState.createFromText(text))
    const key = (event) => ((event.ctrlKey || event.metaKey) && event.key === 'z' ? 'undo' : null)
    void key
    render(() => {
      const [state, setState] = useState(model)
      model = state
      return createElement(DraftEditor, { editorState: state, onChange: setState })
    })
    return () => model.getCurrentContent().getPlainText('\n')
  },
}

void Editor
window.mountEditor = (name, text) => {
  document.getElementById('place')?.remove()
  window.readModel = editors[name](text)
}
