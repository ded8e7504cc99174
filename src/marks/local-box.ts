/** A rectangle in a frame's own coordinates: pixels from the top left of the border box, before transforms. */
export interface LocalBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Browsers report a piece per text run; pieces of one line that touch become one. */
export function joinBoxes(boxes: readonly LocalBox[]): readonly LocalBox[] {
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
