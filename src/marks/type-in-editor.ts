import { editorEngine, type EditorEngine } from './editor-engine.ts'
import { nextFrame } from './next-frame.ts'

type Typing = (editor: HTMLElement, range: Range, text: string) => void | Promise<void>

/** Deprecated, and the one way to edit that both browsers put on the undo stack. */
export const typeNatively = ({ ownerDocument }: HTMLElement, text: string): boolean =>
  text === '' ? ownerDocument.execCommand('delete') : ownerDocument.execCommand('insertText', false, text)

const engines: Record<EditorEngine, Typing> = {
  // These keep to what the browser did to their DOM.
  native: (editor, _range, text) => void typeNatively(editor, text),
  // Asks first: an editor with a model of its own takes the event and does the rest.
  unknown(editor, range, text) {
    if (!offerInput(editor, range, text)) typeNatively(editor, text)
  },
  // Never touched directly: Slate breaks when its DOM changes under it.
  slate(editor, range, text) {
    offerInput(editor, range, text)
  },
  draft: typeInDraft,
}

/** Puts a text in place of a selected range, the way that this editor takes it. */
export const typeInEditor: Typing = (editor, range, text) => engines[editorEngine(editor)](editor, range, text)

/** Dispatches the `beforeinput` that an editor gets for typing. True: it took it. */
function offerInput(editor: HTMLElement, range: Range, text: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const targetRanges = [new StaticRange({ startContainer, startOffset, endContainer, endOffset })]
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText'
  const event = new InputEvent('beforeinput', {
    inputType, targetRanges, data: text === '' ? null : text, bubbles: true, cancelable: true, composed: true,
  })
  return !editor.dispatchEvent(event)
}

/** Draft.js hears of typing by React's own events: a cut takes the selection out, key presses put text in its place. */
async function typeInDraft(editor: HTMLElement, range: Range, text: string): Promise<void> {
  // Firefox does not always tell of a selection that a script changed.
  editor.ownerDocument.dispatchEvent(new Event('selectionchange'))
  await nextFrame(editor)
  const start = range.startContainer
  const heart = start instanceof Element ? start : (start.parentElement ?? editor)
  if (text === '') {
    heart.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }))
    return
  }
  const document = editor.ownerDocument
  const event = document.createEvent('TextEvent')
  event.initTextEvent('textInput', true, true, document.defaultView, text)
  heart.dispatchEvent(event)
}
