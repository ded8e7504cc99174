import type { LocalBox } from './local-box.ts'

const thickness = 2
const step = 3
const swing = 1.25

/**
 * The path of a wavy line along the foot of a box, from its first to its last pixel. It runs below the descenders:
 * the box of a text run reaches down to them.
 */
export function wavePath(box: LocalBox, vertical: boolean, scale: number): string {
  const length = vertical ? box.height : box.width
  const points: string[] = []
  const half = step * scale
  const rise = swing * scale
  for (let at = 0, turn = 1; at < length; at += half, turn = -turn) {
    const run = Math.min(half, length - at)
    points.push(vertical ? `q${turn * rise * 2} ${run / 2} 0 ${run}` : `q${run / 2} ${turn * rise * 2} ${run} 0`)
  }
  const across = (thickness / 2 + swing * 0.4) * scale
  const from = vertical ? `M${box.left - across} ${box.top}` : `M${box.left} ${box.top + box.height + across}`
  return from + points.join('')
}
