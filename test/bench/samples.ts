/** Times of some pieces of work, measured in turns so that what else the machine does hits all alike. */
export interface Samples {
  /** Microseconds: the middle one, and the one that 95 of 100 stay below. */
  readonly median: number
  readonly p95: number
}

/** How long all the works together are tried, in milliseconds, and each of them in one turn. */
const tries = 2000
const turn = 8
const fewestTurns = 4

export function measureInTurns(works: readonly (() => unknown)[]): readonly Samples[] {
  const times = works.map((): number[] => [])
  for (const work of works) for (let warm = 0; warm < 20; warm += 1) work()
  const end = performance.now() + tries
  for (let turns = 0; turns < fewestTurns || performance.now() < end; turns += 1) {
    for (const [index, work] of works.entries()) {
      const turnEnds = performance.now() + turn
      // The first call of a turn finds everything in the state that the other works left behind.
      work()
      do {
        const start = performance.now()
        work()
        times[index]?.push((performance.now() - start) * 1000)
      } while (performance.now() < turnEnds)
    }
  }
  return times.map((list) => {
    const sorted = list.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
    return { median: at(0.5), p95: at(0.95) }
  })
}
