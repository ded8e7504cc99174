import { isField, type Field } from './draft-editor.ts'
import { editorEngine, type EditorEngine } from './editor-engine.ts'
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

/** The edit that takes a span out, and one of the spaces around it when two would be left. */
export function removal(text: string, start: number, end: number): TextEdit {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before === ' ' && (after === ' ' || after === '' || after === '\n' || /[.,;:!?)]/.test(after))) return { start: start - 1, end, text: '' }
  if (after === ' ' && (before === '' || before === '\n')) return { start, end: end + 1, text: '' }
  return { start, end, text: '' }
}

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
  type(field.ownerDocument, edit.text)
  // A page may put its own text back: at once, or when it draws.
  if (field.value === meant) await nextFrame(field)
  if (field.value === meant) return true
  if (field.value !== before) field.ownerDocument.execCommand('undo')
  return false
}

/** Deprecated, and the one way to edit that both browsers put on the undo stack. */
const type = (document: Document, text: string): boolean =>
  text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)

async function replaceInRichText(editor: HTMLElement, wanted: TextEdit): Promise<boolean> {
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
  const engine = editorEngine(editor)
  await engines[engine](editor, target, edit.text)
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

type Typing = (editor: HTMLElement, range: Range, text: string) => void | Promise<void>

const typeNatively: Typing = (editor, _range, text) => void type(editor.ownerDocument, text)

const engines: Record<EditorEngine, Typing> = {
  // These keep to what the browser did to their DOM.
  native: typeNatively,
  // Asks first: an editor with a model of its own takes the event and does the rest.
  unknown(editor, range, text) {
    if (!offerInput(editor, range, text)) type(editor.ownerDocument, text)
  },
  // Never touched directly: Slate breaks when its DOM changes under it.
  slate(editor, range, text) {
    offerInput(editor, range, text)
  },
  draft: typeInDraft,
}

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

/** What stands in for a frame, in milliseconds. */
const frame = 16

const nextFrame = (editor: HTMLElement): Promise<void> =>
  new Promise((done) => {
    const { defaultView: view, hidden } = editor.ownerDocument
    // A tab behind another one draws no frames.
    if (view && hidden) view.setTimeout(done, frame)
    else if (view) view.requestAnimationFrame(() => done())
    else done()
  })
