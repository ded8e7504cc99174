import { overlaps, type Area } from './visible-area.ts'

export interface NotePlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly maxHeight: number
}

export interface NoteRoom {
  readonly viewport: { readonly width: number; readonly height: number }
  /** What the note stands beside, and never over. */
  readonly anchor: Area
  /** What else it never covers. */
  readonly avoid: readonly Area[]
  /** Whether the page's own buttons would lie under the note: a place without them is taken if there is one. */
  readonly inTheWay?: (area: Area) => boolean
  readonly size: { readonly width: number; readonly height: number }
  readonly rightToLeft: boolean
}

const gap = 6
const edge = 8
/** A folded note: less is of no use to anybody. */
const lowest = 40

/** The nearest place beside the anchor that covers nothing it must not; `null` when there is no room at all. */
export function placeNote(room: NoteRoom): NotePlace | null {
  const width = Math.min(room.size.width, 360, room.viewport.width - 2 * edge)
  let fits: NotePlace | null = null
  let best: NotePlace | null = null
  for (const { left, top, bottom } of strips(room, width)) {
    for (const x of left) {
      const free = freeBand(room, x, width, top, bottom)
      if (!free) continue
      const maxHeight = free.bottom - free.top
      const height = Math.min(maxHeight, room.size.height)
      if (maxHeight < lowest) continue
      const place = { left: x, top: free.fromTop ? free.top : free.bottom - height, width, maxHeight }
      if (maxHeight >= room.size.height) {
        fits ??= place
        const area = { left: x, top: place.top, right: x + width, bottom: place.top + height }
        if (!room.inTheWay?.(area)) return place
      }
      if (!best || maxHeight > best.maxHeight) best = place
    }
  }
  return fits ?? best
}

interface Strip {
  readonly left: readonly number[]
  readonly top: number
  readonly bottom: number
}

/** Below, above, then the sides; each with the horizontal places worth trying. */
function strips({ viewport, anchor, rightToLeft }: NoteRoom, width: number): readonly Strip[] {
  const clamp = (x: number) => Math.max(edge, Math.min(x, viewport.width - edge - width))
  const start = clamp(rightToLeft ? anchor.right - width : anchor.left)
  const end = clamp(rightToLeft ? anchor.left : anchor.right - width)
  const along = start === end ? [start] : [start, end]
  const sides = [anchor.right + gap, anchor.left - gap - width].filter((x) => x >= edge && x + width <= viewport.width - edge)
  if (rightToLeft) sides.reverse()
  return [
    { left: along, top: Math.max(edge, anchor.bottom + gap), bottom: viewport.height - edge },
    { left: along, top: edge, bottom: Math.min(viewport.height - edge, anchor.top - gap) },
    { left: sides, top: edge, bottom: viewport.height - edge },
  ]
}

/** The part of a column that nothing to avoid reaches into, on the side nearest to the anchor. */
function freeBand({ anchor, avoid }: NoteRoom, left: number, width: number, top: number, bottom: number) {
  let band = { top, bottom }
  const fromTop = top >= anchor.bottom || bottom > anchor.bottom
  for (const area of avoid) {
    if (!overlaps({ left, right: left + width, ...band }, area)) continue
    // Keep the larger of what is left above and below the obstacle.
    const above = area.top - gap - band.top
    const below = band.bottom - area.bottom - gap
    band = above >= below ? { top: band.top, bottom: area.top - gap } : { top: area.bottom + gap, bottom: band.bottom }
  }
  return band.bottom > band.top ? { ...band, fromTop } : null
}
