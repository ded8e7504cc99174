/** What was worked out in the reading under way, by function and by what it was asked about. */
let answers: Map<unknown, WeakMap<object, unknown>> | undefined

/** Runs one reading of a page: nothing of the page changes while it runs, so that each question is worked out once. */
export function oneReading<T>(read: () => T): T {
  if (answers) return read()
  answers = new Map()
  try {
    return read()
  } finally {
    answers = undefined
  }
}

/** A question about one place in the page, worked out once in each reading; outside of one, every time. */
export function onceAReading<Place extends object, Answer>(work: (place: Place) => Answer): (place: Place) => Answer {
  return (place) => {
    if (!answers) return work(place)
    const mine = answers.get(work) ?? new WeakMap<object, unknown>()
    answers.set(work, mine)
    if (!mine.has(place)) mine.set(place, work(place))
    return mine.get(place) as Answer
  }
}
