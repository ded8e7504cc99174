import { rootOf } from './dom-reads.ts'
import type { HighlightPaint } from './highlight-paint.ts'
import { groundOf, toneOf, type Marks } from './marks.ts'
import type { Overlay } from './overlay.ts'
import { readRichText } from './rich-text.ts'
import { visibleArea } from './visible-area.ts'
import { createWaveLayer } from './wave-layer.ts'
import { wavePath } from './wave.ts'

interface Ranged {
  readonly tone: 'stop' | 'warn'
  readonly range: Range
}

/** Underlines in a contenteditable: highlights where the browser has them, waves over the text's rectangles otherwise. */
export function richMarks(editor: HTMLElement, overlay: Overlay, paint: HighlightPaint | null): Marks {
  let ranged: readonly Ranged[] = []
  // Highlight styles of the document don't reach into a page's shadow roots.
  const highlights = rootOf(editor) === editor.ownerDocument ? paint : null
  const waves = highlights ? null : waveRanges(editor, overlay)
  const draw = () => {
    highlights?.paint(editor, ranged)
    waves?.draw(ranged)
  }

  return {
    show(text, findings) {
      const rich = readRichText(editor)
      const current = rich.text === text ? findings : []
      ranged = current.flatMap((finding, index) => {
        const range = rich.range(finding.start, finding.end)
        if (!range) return []
        // A range moves along with its text: one that lies right already is painted already.
        const before = ranged[index]?.range
        return [{ tone: toneOf(finding), range: before && sameEnds(before, range) ? before : range }]
      })
      draw()
    },
    place: draw,
    textBottom() {
      const range = editor.ownerDocument.createRange()
      range.selectNodeContents(editor)
      return range.getBoundingClientRect().bottom
    },
    remove() {
      highlights?.clear(editor)
      waves?.remove()
    },
  }
}

const sameEnds = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer && one.endOffset === other.endOffset

function waveRanges(editor: HTMLElement, overlay: Overlay) {
  const document = editor.ownerDocument
  const layer = createWaveLayer(overlay)
  return {
    draw(ranged: readonly Ranged[]) {
      const area = editor.isConnected ? visibleArea(editor) : null
      if (!area) return layer.draw([])
      const { clientWidth, clientHeight } = document.documentElement
      const vertical = !getComputedStyle(editor).writingMode.startsWith('horizontal')
      const ground = groundOf(editor)
      const paths = ranged.map(({ range }) => Array.from(range.getClientRects(), (box) => wavePath(box, vertical, 1)).join(''))
      layer.dress({ 'clip-path': `inset(${area.top}px ${clientWidth - area.right}px ${clientHeight - area.bottom}px ${area.left}px)` }, {})
      layer.draw(ranged.map(({ tone }, index) => ({ tone, ground, path: paths[index] ?? '' })))
    },
    remove: () => layer.remove(),
  }
}
