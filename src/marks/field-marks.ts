import type { DraftFinding } from '../core/scan.ts'
import { coveredAt } from './covering.ts'
import { boxOf } from './dom-reads.ts'
import type { Field } from './draft-editor.ts'
import { fieldWindow } from './field-window.ts'
import type { LocalBox } from './local-box.ts'
import { localFrame, type LocalFrame } from './local-frame.ts'
import { groundOf, toneOf, type Ground, type Marks } from './marks.ts'
import { createMirror } from './mirror.ts'
import type { Overlay } from './overlay.ts'
import { intersect, visibleArea, type Area } from './visible-area.ts'
import { createWaveLayer } from './wave-layer.ts'
import { wavePath } from './wave.ts'

/** So much of a text is laid out a second time, in UTF-16 code units, far more than a message has: what stands below is told of without an underline. */
const mostLaidOut = 100_000

/** How the box lay and looked when it was last looked at closely. */
interface Standing {
  readonly sign: string
  readonly frame: LocalFrame
  readonly area: Area
  readonly ground: Ground
  readonly vertical: boolean
}

/** Underlines in a text box: waves in our own layer, where a mirror of the box says that the text lies. */
export function fieldMarks(field: Field, overlay: Overlay): Marks {
  const mirror = createMirror(field, overlay.measure)
  const layer = createWaveLayer(overlay)
  const covered = new Map<string, boolean>()
  /** What is laid out of the text, and whether that is all of it. */
  let text = ''
  let whole = true
  let findings: readonly DraftFinding[] = []
  let standing: Standing | null = null

  /** What a key may change with no word of it: a box that grows, gets a scrollbar, or turns its direction with the text. */
  const signOf = () => {
    const { left, top, width, height } = boxOf(field)
    return [left, top, width, height, field.clientLeft, field.clientWidth, field.clientHeight, getComputedStyle(field).direction].join(' ')
  }
  const stand = (sign: string) => {
    covered.clear()
    const frame = field.isConnected ? localFrame(field) : null
    const area = frame && visibleArea(field)
    standing = frame && area && { sign, frame, area, ground: groundOf(field), vertical: !getComputedStyle(field).writingMode.startsWith('horizontal') }
    if (!standing) return
    const { matrix, width, height, zoom } = standing.frame
    const window = fieldWindow(field, standing.frame)
    mirror.dress(standing.frame)
    layer.dress({ 'clip-path': `polygon(${corners(standing.area)})` }, {
      transform: matrix.toString(),
      width: `${width}px`,
      height: `${height}px`,
      'clip-path': `inset(${window.top}px ${width - window.left - window.width}px ${height - window.top - window.height}px ${window.left}px)`,
      'stroke-width': String(2 * zoom),
    })
  }
  const draw = () => {
    if (!standing) return layer.draw([])
    const { frame, area, ground, vertical } = standing
    const boxes = mirror.boxes(text, findings, frame)
    layer.draw(findings.map((finding, index) => {
      const seen = (boxes[index] ?? []).filter((box) => !hidden(toViewport(box, frame), area))
      return { tone: toneOf(finding), ground, path: seen.map((box) => wavePath(box, vertical, frame.zoom)).join('') }
    }))
  }
  /** Under a header or a menu of the page a mark would lie over what covers the text. */
  const hidden = (box: Area, area: Area): boolean => {
    const seen = intersect(box, area)
    if (seen.right <= seen.left || seen.bottom <= seen.top) return false
    const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2]
    const place = `${Math.round(x)} ${Math.round(y)}`
    const known = covered.get(place) ?? coveredAt(field, x, y)
    covered.set(place, known)
    return known
  }

  return {
    show(nextText, nextFindings) {
      whole = nextText.length <= mostLaidOut
      text = whole ? nextText : nextText.slice(0, mostLaidOut)
      findings = whole ? nextFindings : nextFindings.filter(({ end }) => end <= mostLaidOut)
      const sign = field.isConnected ? signOf() : ''
      if (standing?.sign !== sign) stand(sign)
      draw()
    },
    place() {
      stand(field.isConnected ? signOf() : '')
      draw()
    },
    textBottom() {
      if (!standing || !whole || standing.frame.matrix.b !== 0 || standing.frame.matrix.c !== 0) return null
      return standing.frame.matrix.transformPoint({ x: 0, y: mirror.bottom(text, standing.frame) }).y
    },
    remove() {
      mirror.remove()
      layer.remove()
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
