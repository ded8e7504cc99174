/** An answer that took less than this, in milliseconds, is worked out every time. */
const cheap = 2
/** Of the time, dear answers take one part in so many. */
const share = 50

interface Kept<Answer> {
  readonly answer: Answer
  readonly costs: readonly number[]
  readonly until: number
}

/**
 * Works an answer out each time it is asked for, as long as that is cheap. Once it was dear twice in a row, the last answer
 * stands until the time that it took is a small share of the time since, or until it no longer `holds`.
 */
export function sparingAnswer<Place extends object, Answer>(
  work: (place: Place) => Answer,
  holds: (answer: Answer) => boolean,
  now: () => number = () => performance.now(),
): (place: Place) => Answer {
  const kept = new WeakMap<Place, Kept<Answer>>()
  return (place) => {
    const last = kept.get(place)
    const began = now()
    if (last && began < last.until && Math.min(...last.costs) > cheap && last.costs.length > 1 && holds(last.answer)) return last.answer
    const answer = work(place)
    const cost = now() - began
    kept.set(place, { answer, costs: [...(last?.costs.slice(-1) ?? []), cost], until: began + cost * (share + 1) })
    return answer
  }
}
