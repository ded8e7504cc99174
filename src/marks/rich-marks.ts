import type { DraftFinding } from '../core/scan.ts'
import { rootOf } from './dom-reads.ts'
import type { HighlightPaint } from './highlight-paint.ts'
import { groundOf, type Marks } from './marks.ts'
import type { Overlay } from './overlay.ts'
import { readRichText } from './rich-text.ts'
import { intersect, visibleArea, type Area } from './visible-area.ts'
import { wavePath } from './wave.ts'

interface Ranged {
  readonly finding: DraftFinding
  readonly range: Range
}

const toneOf = (finding: DraftFinding) => (finding.severity === 'breaks-rule' ? 'stop' : 'warn')

/** Underlines in a contenteditable: highlights where the browser has them, waves over the text's rectangles otherwise. */
export function richMarks(editor: HTMLElement, overlay: Overlay, paint: HighlightPaint | null): Marks {
  let ranged: readonly Ranged[] = []
  // Highlight styles of the document don't reach into a page's shadow roots.
  const highlights = rootOf(editor) === editor.ownerDocument ? paint : null
  const waves = highlights ? null : waveLayer(editor, overlay)

  const place = () => waves?.draw(ranged)
  return {
    show(text, findings) {
      const rich = readRichText(editor)
      const current = rich.text === text ? findings : []
      ranged = current.flatMap((finding) => {
        const range = rich.range(finding.start, finding.end)
        return range ? [{ finding, range }] : []
      })
      highlights?.paint(editor, ranged.map(({ finding, range }) => ({ range, tone: toneOf(finding) })))
      place()
    },
    place() {
      place()
    },
    areas(finding) {
      const range = ranged.find((entry) => entry.finding === finding)?.range
      const area = range && editor.isConnected ? visibleArea(editor) : null
      if (!range || !area) return []
      return Array.from(range.getClientRects(), (box) => intersect(area, box)).filter((box) => box.right > box.left && box.bottom > box.top)
    },
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

function waveLayer(editor: HTMLElement, overlay: Overlay) {
  const document = editor.ownerDocument
  const clip = document.createElement('div')
  clip.className = 'clip'
  const stage = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  stage.classList.add('stage')
  stage.setAttribute('aria-hidden', 'true')
  clip.append(stage)
  overlay.marks.append(clip)
  return {
    draw(ranged: readonly Ranged[]) {
      const area: Area | null = editor.isConnected ? visibleArea(editor) : null
      if (!area) {
        stage.replaceChildren()
        return
      }
      const { clientWidth, clientHeight } = document.documentElement
      clip.style.clipPath = `inset(${area.top}px ${clientWidth - area.right}px ${clientHeight - area.bottom}px ${area.left}px)`
      const vertical = !getComputedStyle(editor).writingMode.startsWith('horizontal')
      const ground = groundOf(editor)
      stage.replaceChildren(
        ...ranged.map(({ finding, range }) => {
          const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
          path.setAttribute('class', `${toneOf(finding)} on-${ground}`)
          path.setAttribute('d', Array.from(range.getClientRects(), (box) => wavePath(box, vertical, 1)).join(''))
          return path
        }),
      )
    },
    remove: () => clip.remove(),
  }
}
