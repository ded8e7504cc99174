import type { Severity } from '../core/finding-kind.ts'

const shapes: Record<Severity, readonly [outline: string, sign: string]> = {
  'breaks-rule': ['M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z', 'M5.5 5.5l5 5m0-5l-5 5'],
  'may-be-held': ['M8 1.2L15.2 14.5H.8z', 'M8 5.8v4M8 11.6v1.2'],
}

/** An octagon with a cross or a triangle with a bar: the same shapes as the popup's verdicts. Says nothing to a screen reader. */
export function severityShape(document: Document, severity: Severity): SVGSVGElement {
  const [outline, sign] = shapes[severity]
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', 'shape')
  svg.setAttribute('aria-hidden', 'true')
  const draw = (path: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    for (const [name, value] of Object.entries({ d: path, ...attributes })) element.setAttribute(name, value)
    svg.append(element)
  }
  draw(outline, { fill: 'currentColor', stroke: 'currentColor', 'stroke-linejoin': 'round' })
  draw(sign, { fill: 'none', stroke: 'var(--page)', 'stroke-width': '2', 'stroke-linecap': 'round' })
  return svg
}
