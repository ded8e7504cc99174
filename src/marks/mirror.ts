import { textChange } from '../core/text-change.ts'
import type { Field } from './draft-editor.ts'
import { scrollbars } from './field-window.ts'
import { inSight } from './in-sight.ts'
import { joinBoxes, type LocalBox } from './local-box.ts'
import type { LocalFrame } from './local-frame.ts'
import { mirroredProperties } from './mirrored-properties.ts'

/** A copy of a text box's text, laid out the same way where nobody sees it. */
export interface Mirror {
  /** Takes on how the box looks now. */
  dress(frame: LocalFrame): void
  /** Where the pieces of the text, in its order, lie in the box that it was dressed as, scrolling included. Of many, those in sight alone. */
  boxes(text: string, spans: readonly Span[], frame: LocalFrame): readonly (readonly LocalBox[])[]
  /** How far down a text reaches, in frame coordinates, scrolling included. */
  bottom(text: string, frame: LocalFrame): number
  remove(): void
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** So many pieces are all measured. In a long text each takes a browser the longer the further down it lies. */
const few = 40

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
  const worn = new Map<string, string>()
  let paragraphsStandAlone = true
  let last: Answer | null = null
  const multiline = field instanceof HTMLTextAreaElement

  /** All is read before anything is written: a value asked for in between would have the page laid out again. */
  const dress = (frame: LocalFrame) => {
    const style = getComputedStyle(field)
    const wanted = new Map(mirroredProperties.map((name) => [name, style.getPropertyValue(name)]))
    // Text boxes keep their spaces and lines, whatever the page says.
    const space = multiline ? { normal: 'pre-wrap', nowrap: 'pre' }[style.whiteSpace] : 'pre'
    if (space !== undefined) {
      for (const part of ['white-space-collapse', 'text-wrap-mode']) wanted.delete(part)
      wanted.set('white-space', space)
    }
    const bars = multiline ? scrollbars(field, frame, style) : { left: 0, right: 0 }
    wanted.set('padding-left', `${parseFloat(style.paddingLeft) + bars.left}px`)
    wanted.set('padding-right', `${parseFloat(style.paddingRight) + bars.right}px`)
    wanted.set('width', `${frame.width / frame.zoom}px`)
    wanted.set('zoom', String(frame.zoom))
    wanted.set('height', style.writingMode.startsWith('horizontal') ? 'auto' : `${frame.height / frame.zoom}px`)
    const language = field.closest('[lang]')?.getAttribute('lang') ?? ''
    paragraphsStandAlone = /^(auto|stable|)$/.test(wanted.get('text-wrap-style') ?? '')
    last = null
    for (const [name, value] of wanted) {
      if (worn.get(name) === value) continue
      worn.set(name, value)
      block.style.setProperty(name, value)
    }
    if (block.lang !== language) block.lang = language
  }
  /** Browsers shape and lay out again what changed, if they are told what that is. */
  const write = (text: string) => {
    const { start, removed, added } = textChange(node.data, text)
    if (removed + added > 0) node.replaceData(start, removed, text.slice(start, start + added))
  }

  return {
    dress,
    boxes(text, spans, frame) {
      const shown = paragraphsStandAlone ? throughLast(text, spans) : text
      const { scrollLeft, scrollTop } = field
      if (last?.text === shown && last.scrollLeft === scrollLeft && last.scrollTop === scrollTop && sameSpans(last.spans, spans)) return last.boxes
      write(shown)
      const origin = block.getBoundingClientRect()
      const left = origin.left + scrollLeft * frame.zoom
      const sink = multiline ? 0 : (frame.height - origin.height) / 2
      const top = origin.top + scrollTop * frame.zoom - sink
      const reach = ({ start, end }: Span) => {
        range.setStart(node, Math.min(start, node.length))
        range.setEnd(node, Math.min(end, node.length))
        return range
      }
      const measure = (at: number) => {
        const box = reach(spans[at] ?? { start: 0, end: 0 }).getBoundingClientRect()
        return { top: box.top - top, bottom: box.bottom - top }
      }
      const ordered = spans.length > few && worn.get('writing-mode')?.startsWith('horizontal')
      const [first, behind] = ordered ? inSight(spans.length, measure, frame.height) : [0, spans.length] as const
      const boxes = spans.map((span, at) => (at < first || at >= behind ? [] : joinBoxes(
        Array.from(reach(span).getClientRects(), (box) => ({ left: box.left - left, top: box.top - top, width: box.width, height: box.height })),
      )))
      last = { text: shown, spans, scrollLeft, scrollTop, boxes }
      return boxes
    },
    bottom(text, frame) {
      write(text)
      return block.getBoundingClientRect().height - field.scrollTop * frame.zoom
    },
    remove() {
      block.remove()
    },
  }
}

/** What was answered last: good for as long as all that decides it is the same. */
interface Answer {
  readonly text: string
  readonly spans: readonly Span[]
  readonly scrollLeft: number
  readonly scrollTop: number
  readonly boxes: readonly (readonly LocalBox[])[]
}

const sameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length && one.every(({ start, end }, at) => start === other[at]?.start && end === other[at]?.end)

/** What stands before the paragraphs below the last span: those do not move it. */
function throughLast(text: string, spans: readonly Span[]): string {
  const lineFeed = text.indexOf('\n', spans.at(-1)?.end ?? 0)
  return lineFeed < 0 ? text : text.slice(0, lineFeed + 1)
}
