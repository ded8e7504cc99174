import type { DraftFinding } from '../core/scan.ts'
import { coveredAt } from './covering.ts'
import type { Field } from './draft-editor.ts'
import { localFrame, type LocalFrame } from './local-frame.ts'
import { groundOf, type Marks } from './marks.ts'
import { createMirror, type LocalBox } from './mirror.ts'
import type { Overlay } from './overlay.ts'
import { intersect, visibleArea, type Area } from './visible-area.ts'
import { wavePath } from './wave.ts'

interface Placed {
  readonly finding: DraftFinding
  readonly boxes: readonly LocalBox[]
}

/** Underlines in a text box: waves in our own layer, where a mirror of the box says that the text lies. */
export function fieldMarks(field: Field, overlay: Overlay): Marks {
  const document = field.ownerDocument
  const mirror = createMirror(field, overlay.measure)
  const clip = document.createElement('div')
  clip.className = 'clip'
  const stage = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  stage.classList.add('stage')
  stage.setAttribute('aria-hidden', 'true')
  clip.append(stage)
  overlay.marks.append(clip)
  let text = ''
  let findings: readonly DraftFinding[] = []
  let placed: readonly Placed[] = []
  let frame: LocalFrame | null = null

  const place = () => {
    placed = []
    frame = field.isConnected ? localFrame(field) : null
    const area = frame ? visibleArea(field) : null
    if (!frame || !area) {
      stage.replaceChildren()
      return
    }
    const at = frame
    const boxes = mirror.boxes(text, findings, at)
    placed = findings.map((finding, index) => ({ finding, boxes: boxes[index] ?? [] }))
    draw(at, area)
  }

  const draw = (at: LocalFrame, area: Area) => {
    const window = mirror.window(at)
    clip.style.clipPath = `polygon(${corners(area)})`
    stage.style.transform = at.matrix.toString()
    stage.style.width = `${at.width}px`
    stage.style.height = `${at.height}px`
    stage.style.clipPath = `inset(${window.top}px ${at.width - window.left - window.width}px ${at.height - window.top - window.height}px ${window.left}px)`
    stage.style.strokeWidth = String(2 * at.zoom)
    const ground = groundOf(field)
    const vertical = !getComputedStyle(field).writingMode.startsWith('horizontal')
    const paths = placed.map(({ finding, boxes }) => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('class', `${finding.severity === 'breaks-rule' ? 'stop' : 'warn'} on-${ground}`)
      path.setAttribute('d', boxes.filter((box) => !hidden(toViewport(box, at), area)).map((box) => wavePath(box, vertical, at.zoom)).join(''))
      return path
    })
    stage.replaceChildren(...paths)
  }

  /** Under a header or a menu of the page a mark would lie over what covers the text. */
  const hidden = (box: Area, area: Area) => {
    const seen = intersect(box, area)
    if (seen.right <= seen.left || seen.bottom <= seen.top) return false
    return coveredAt(field, (seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2)
  }

  return {
    show(nextText, nextFindings) {
      text = nextText
      findings = nextFindings
      place()
    },
    place,
    areas(finding) {
      const at = frame
      const area = at && field.isConnected ? visibleArea(field) : null
      if (!at || !area) return []
      const seen = intersect(area, toViewport(mirror.window(at), at))
      const boxes = placed.find((entry) => entry.finding === finding)?.boxes ?? []
      return boxes.map((box) => intersect(seen, toViewport(box, at))).filter((box) => box.right > box.left && box.bottom > box.top)
    },
    textBottom() {
      if (!frame || frame.matrix.b !== 0 || frame.matrix.c !== 0) return null
      return frame.matrix.transformPoint({ x: 0, y: mirror.bottom(frame) }).y
    },
    remove() {
      mirror.remove()
      clip.remove()
    },
  }
}

const corners = ({ left, top, right, bottom }: Area): string =>
  [[left, top], [right, top], [right, bottom], [left, bottom]].map(([x, y]) => `${x}px ${y}px`).join(',')

function toViewport(box: LocalBox, { matrix }: LocalFrame): Area {
  const points = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([x = 0, y = 0]) =>
    matrix.transformPoint({ x: box.left + x * box.width, y: box.top + y * box.height }),
  )
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
