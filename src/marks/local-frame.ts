import { flatParent, isTopLayer } from './draft-editor.ts'

/** An element's border box before transforms, and how it gets to the viewport. Lengths in CSS pixels of the viewport. */
export interface LocalFrame {
  /** From the untransformed border box (origin at its top left) to the viewport. */
  readonly matrix: DOMMatrix
  readonly width: number
  readonly height: number
  /** CSS zoom on the element and all above it. */
  readonly zoom: number
}

/**
 * Works for any 2D transform on the element and its ancestors: their linear parts multiply, and the bounding
 * rectangle gives the shift. `null` where the sum does not match what the browser shows (3D, perspective).
 */
export function localFrame(element: HTMLElement): LocalFrame | null {
  const linear = linearPart(element)
  if (!linear) return null
  const zoom = element.currentCSSZoom ?? 1
  const box = element.getBoundingClientRect()
  const { width, height } = localSize(element, box, linear, zoom)
  const xs = [0, linear.a * width, linear.c * height, linear.a * width + linear.c * height]
  const ys = [0, linear.b * width, linear.d * height, linear.b * width + linear.d * height]
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  if (Math.abs(Math.max(...xs) - left - box.width) > 1.5) return null
  if (Math.abs(Math.max(...ys) - top - box.height) > 1.5) return null
  const matrix = new DOMMatrix([linear.a, linear.b, linear.c, linear.d, box.left - left, box.top - top])
  return { matrix, width, height, zoom }
}

/** `offsetWidth` is rounded; without rotation the rectangle tells the exact size. */
function localSize(element: HTMLElement, box: DOMRect, linear: DOMMatrix, zoom: number) {
  if (linear.b === 0 && linear.c === 0 && linear.a !== 0 && linear.d !== 0) {
    return { width: box.width / Math.abs(linear.a), height: box.height / Math.abs(linear.d) }
  }
  return exactSize(element, zoom) ?? { width: element.offsetWidth * zoom, height: element.offsetHeight * zoom }
}

/** The used border-box size out of the computed style, where that states it. */
function exactSize(element: HTMLElement, zoom: number) {
  const style = getComputedStyle(element)
  const width = parseFloat(style.width)
  const height = parseFloat(style.height)
  const close = Math.abs(width - element.offsetWidth) <= 1 && Math.abs(height - element.offsetHeight) <= 1
  return close ? { width: width * zoom, height: height * zoom } : null
}

function linearPart(element: Element): DOMMatrix | null {
  let linear = new DOMMatrix()
  for (let node: Element | null = element; node; node = flatParent(node)) {
    const style = getComputedStyle(node)
    const { transform, rotate, scale } = style
    if (transform !== 'none' || rotate !== 'none' || scale !== 'none') {
      const own = ownMatrix(transform, rotate, scale)
      if (!own) return null
      linear = own.multiply(linear)
    }
    if (isTopLayer(node)) break
  }
  return linear
}

/** `rotate` and `scale` come before `transform`; a turn about another axis than the page's is given up. */
function ownMatrix(transform: string, rotate: string, scale: string): DOMMatrix | null {
  const own = new DOMMatrix()
  if (rotate !== 'none') {
    const turn = /^(-?[\d.e-]+)deg$/.exec(rotate)
    if (!turn?.[1]) return null
    own.rotateSelf(Number(turn[1]))
  }
  if (scale !== 'none') {
    const [x = 1, y = x] = scale.split(' ').map(Number)
    own.scaleSelf(x, y)
  }
  if (transform !== 'none') {
    const matrix = new DOMMatrix(transform)
    own.multiplySelf(new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, 0, 0]))
  }
  return own
}
