import type { Field } from './draft-editor.ts'
import type { LocalFrame } from './local-frame.ts'
import { mirroredProperties } from './mirrored-properties.ts'

/** A rectangle in a frame's own coordinates: pixels from the top left of the border box, before transforms. */
export interface LocalBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A copy of a text box's text, laid out the same way where nobody sees it. */
export interface Mirror {
  /** Where the pieces of the text lie in the box now, scrolling included. */
  boxes(text: string, spans: readonly Span[], frame: LocalFrame): readonly (readonly LocalBox[])[]
  /** The window in frame coordinates that text shows in: no border, no scrollbar. */
  window(frame: LocalFrame): LocalBox
  /** How far down the laid-out text reaches, in frame coordinates, scrolling included. */
  bottom(frame: LocalFrame): number
  remove(): void
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** `place` must be an untransformed element of our own shadow root. */
export function createMirror(field: Field, place: HTMLElement): Mirror {
  const document = place.ownerDocument
  const block = document.createElement('div')
  const node = document.createTextNode('')
  // A last line feed shows as an empty line only when something follows it.
  block.append(node, document.createElement('br'))
  block.className = 'mirror'
  place.append(block)
  const range = document.createRange()
  const written = new Map<string, string>()
  const write = (name: string, value: string) => {
    if (written.get(name) === value) return
    written.set(name, value)
    block.style.setProperty(name, value)
  }
  const multiline = field instanceof HTMLTextAreaElement

  const layOut = (text: string, frame: LocalFrame) => {
    const style = getComputedStyle(field)
    for (const name of mirroredProperties) write(name, style.getPropertyValue(name))
    if (!multiline) write('white-space', 'pre')
    else if (style.whiteSpace === 'normal') write('white-space', 'pre-wrap')
    const bars = multiline ? scrollbars(field, frame, style) : { left: 0, right: 0 }
    write('padding-left', `${parseFloat(style.paddingLeft) + bars.left}px`)
    write('padding-right', `${parseFloat(style.paddingRight) + bars.right}px`)
    write('width', `${frame.width / frame.zoom}px`)
    write('zoom', String(frame.zoom))
    write('height', style.writingMode.startsWith('horizontal') ? 'auto' : `${frame.height / frame.zoom}px`)
    const language = field.closest('[lang]')?.getAttribute('lang') ?? ''
    if (block.lang !== language) block.lang = language
    if (node.data !== text) node.data = text
  }

  return {
    boxes(text, spans, frame) {
      layOut(text, frame)
      const origin = block.getBoundingClientRect()
      const left = origin.left + field.scrollLeft * frame.zoom
      const sink = multiline ? 0 : (frame.height - origin.height) / 2
      const top = origin.top + field.scrollTop * frame.zoom - sink
      return spans.map(({ start, end }) => {
        range.setStart(node, Math.min(start, node.length))
        range.setEnd(node, Math.min(end, node.length))
        return joinBoxes(
          Array.from(range.getClientRects(), (box) => ({ left: box.left - left, top: box.top - top, width: box.width, height: box.height })),
        )
      })
    },
    window(frame) {
      return multiline ? clientBox(field, frame) : contentBox(field, frame)
    },
    bottom: (frame) => block.getBoundingClientRect().height - field.scrollTop * frame.zoom,
    remove() {
      block.remove()
    },
  }
}

const clientBox = ({ clientLeft, clientTop, clientWidth, clientHeight }: Field, { zoom }: LocalFrame): LocalBox => ({
  left: clientLeft * zoom,
  top: clientTop * zoom,
  width: clientWidth * zoom,
  height: clientHeight * zoom,
})

/** A single line is cut off at its padding. Firefox counts that padding to the border in `clientLeft`: not asked. */
function contentBox(field: Field, { width, height, zoom }: LocalFrame): LocalBox {
  const style = getComputedStyle(field)
  const left = (parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft)) * zoom
  const right = (parseFloat(style.borderRightWidth) + parseFloat(style.paddingRight)) * zoom
  return { left, top: 0, width: width - left - right, height }
}

/** How much of the padding box a scrollbar takes, in unzoomed pixels; right-to-left boxes have it on the left. */
function scrollbars(field: Field, frame: LocalFrame, style: CSSStyleDeclaration) {
  const borderLeft = parseFloat(style.borderLeftWidth)
  const inner = frame.width / frame.zoom - borderLeft - parseFloat(style.borderRightWidth)
  const bar = inner - field.clientWidth
  if (bar < 1.5) return { left: 0, right: 0 }
  const onLeft = field.clientLeft - borderLeft > 1
  const width = Math.round(bar)
  return onLeft ? { left: width, right: 0 } : { left: 0, right: width }
}

/** Browsers report a piece per text run; pieces of one line that touch become one. */
function joinBoxes(boxes: readonly LocalBox[]): readonly LocalBox[] {
  const joined: LocalBox[] = []
  for (const box of boxes) {
    if (box.width === 0) continue
    const last = joined.at(-1)
    const sameLine = last && Math.abs(last.top - box.top) < 1 && Math.abs(last.height - box.height) < 1
    if (last && sameLine && box.left <= last.left + last.width + 0.5 && last.left <= box.left + box.width + 0.5) {
      const left = Math.min(last.left, box.left)
      const right = Math.max(last.left + last.width, box.left + box.width)
      joined[joined.length - 1] = { ...last, left, width: right - left }
    } else joined.push(box)
  }
  return joined
}
