/** Where something begins and ends from top to bottom, in any unit. */
interface Reach {
  readonly top: number
  readonly bottom: number
}

/**
 * Of things in order from top to bottom, those that reach into sight, which goes from 0 to `height`: the place of the first,
 * and the one behind the last. Only a few of them are measured.
 */
export function inSight(count: number, measure: (at: number) => Reach, height: number): readonly [number, number] {
  const first = firstWhere(0, count, (at) => measure(at).bottom > 0)
  return [first, firstWhere(first, count, (at) => measure(at).top >= height)]
}

/** The first place from `low` on from which a claim holds; `high` where it never does. */
function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [start, end] = [low, high]
  while (start < end) {
    const middle = (start + end) >> 1
    if (holds(middle)) end = middle
    else start = middle + 1
  }
  return start
}
