import type { Field } from './draft-editor.ts'
import type { LocalBox } from './local-box.ts'
import type { LocalFrame } from './local-frame.ts'

/** The window in frame coordinates that text shows in: no border, no scrollbar. */
export const fieldWindow = (field: Field, frame: LocalFrame): LocalBox =>
  field instanceof HTMLTextAreaElement ? clientBox(field, frame) : contentBox(field, frame)

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
export function scrollbars(field: Field, frame: LocalFrame, style: CSSStyleDeclaration) {
  const borderLeft = parseFloat(style.borderLeftWidth)
  const inner = frame.width / frame.zoom - borderLeft - parseFloat(style.borderRightWidth)
  const bar = inner - field.clientWidth
  if (bar < 1.5) return { left: 0, right: 0 }
  const onLeft = field.clientLeft - borderLeft > 1
  const width = Math.round(bar)
  return onLeft ? { left: width, right: 0 } : { left: 0, right: width }
}
