import { element } from './element.js'
import { say } from './page-state.js'

const emptyMark = '\uFEFF'

const hint = () => element('span', { 'data-slate-placeholder': 'true', contenteditable: 'false', class: 'slate-hint' }, say.placeholder)

const block = (line, index, lines) => element('div', { 'data-slate-node': 'element' },
  element('span', { 'data-slate-node': 'text' },
    element('span', { 'data-slate-leaf': 'true' }, lines.length === 1 && line === '' && hint(), line === ''
      ? element('span', { 'data-slate-zero-width': 'n', 'data-slate-length': '0' }, emptyMark, element('br'))
      : element('span', { 'data-slate-string': 'true' }, line))))

/** An editor that keeps its text itself and redraws its blocks, as Slate does: it cancels what the browser would do. */
export function slateField(attributes, onChange) {
  let lines = ['']
  let composing = false
  const field = element('div', {
    role: 'textbox', 'aria-multiline': 'true', contenteditable: 'true', 'data-slate-editor': 'true', 'data-slate-node': 'value', spellcheck: 'true', ...attributes,
  })

  const draw = () => field.replaceChildren(...lines.map(block))

  /** The place in the lines of a place in the document. */
  function placeOf(node, offset) {
    const blocks = [...field.children]
    if (node === field) {
      const line = Math.min(offset, lines.length) - (offset >= lines.length ? 1 : 0)
      return { line: Math.max(0, line), column: offset >= lines.length ? lines.at(-1).length : 0 }
    }
    const line = Math.max(0, blocks.findIndex((one) => one.contains(node)))
    const before = document.createRange()
    before.setStart(blocks[line], 0)
    before.setEnd(node, offset)
    return { line, column: lines[line] === '' ? 0 : before.toString().replaceAll(emptyMark, '').length }
  }

  function putCaret({ line, column }) {
    const [text] = field.children[line].querySelector('span span span:not([contenteditable])').childNodes
    getSelection().collapse(text, lines[line] === '' ? 0 : Math.min(column, text.length))
  }

  /** Puts text in place of a span of the document. */
  function replace(range, text) {
    const start = placeOf(range.startContainer, range.startOffset)
    const end = placeOf(range.endContainer, range.endOffset)
    const put = (lines[start.line].slice(0, start.column) + text).split('\n')
    const caret = { line: start.line + put.length - 1, column: put.at(-1).length }
    put[put.length - 1] += lines[end.line].slice(end.column)
    lines.splice(start.line, end.line - start.line + 1, ...put)
    draw()
    putCaret(caret)
    onChange()
  }

  /** What a deletion takes when the browser names no span: the line break before or after. */
  function widened(range, forward) {
    const { line } = placeOf(range.startContainer, range.startOffset)
    const other = field.children[line + (forward ? 1 : -1)]
    if (!other) return range
    const wide = document.createRange()
    if (forward) wide.setStart(range.startContainer, range.startOffset)
    else wide.setStart(other, lines[line - 1] === '' ? 0 : other.childNodes.length)
    if (forward) wide.setEnd(other, 0)
    else wide.setEnd(field.children[line], 0)
    return wide
  }

  function readBack() {
    for (const shown of field.querySelectorAll('[contenteditable="false"]')) shown.remove()
    const text = [...field.children].map((one) => one.textContent.replaceAll(emptyMark, ''))
    lines = text.length > 0 ? text : [field.textContent.replaceAll(emptyMark, '')]
    const selection = getSelection()
    const place = selection.rangeCount > 0 && field.contains(selection.anchorNode) ? placeOf(selection.anchorNode, selection.anchorOffset) : null
    draw()
    if (place) putCaret(place)
    onChange()
  }

  field.addEventListener('compositionstart', () => { composing = true })
  field.addEventListener('compositionend', () => {
    composing = false
    readBack()
  })
  field.addEventListener('beforeinput', (event) => {
    if (composing || event.inputType === 'insertCompositionText') return
    event.preventDefault()
    const [target] = event.getTargetRanges()
    const range = target ?? getSelection().getRangeAt(0)
    if (event.inputType.startsWith('delete')) {
      const nothing = range.startContainer === range.endContainer && range.startOffset === range.endOffset
      return replace(nothing ? widened(range, event.inputType.endsWith('Forward')) : range, '')
    }
    if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak') return replace(range, '\n')
    const text = event.data ?? event.dataTransfer?.getData('text/plain')
    if (text) replace(range, text.replaceAll('\r\n', '\n'))
  })
  // Commands of scripts and extensions change the document without asking first.
  field.addEventListener('input', () => { if (!composing) readBack() })
  draw()

  return {
    element: field,
    get text() {
      return lines.join('\n')
    },
    set text(value) {
      lines = value.split('\n')
      draw()
      onChange()
    },
    set disabled(value) {
      field.setAttribute('contenteditable', String(!value))
    },
  }
}
