import { hostile } from '../detectors/hostile.ts'
import type { Bench, Measured } from './bench.ts'

const lengths = [125_000, 250_000, 500_000, 1_000_000] as const
const rounds = 4
/** Quick scans are disturbed more: they are repeated until all lengths together took so many milliseconds. */
const atLeast = 3000

/** Shortest time of a scan of each length, in milliseconds, taken in turns. */
function shortest(piece: string, { checkDraft }: Measured): readonly number[] {
  const texts = lengths.map((length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
  const times = texts.map(() => Infinity)
  const began = performance.now()
  for (let round = 0; round < rounds || performance.now() - began < atLeast; round += 1) {
    for (const [index, text] of texts.entries()) {
      const start = performance.now()
      checkDraft(text, {})
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - start)
    }
  }
  return times
}

/** How a scan's time grows with its text, for pieces that make other scanners slow. */
export const growth: Bench = {
  id: 'growth',
  title: `Growth for each doubling from ${lengths[0].toLocaleString('en')} to 1,000,000 code units, and milliseconds for a million`,
  columns: ['per doubling', 'ms for a million'],
  run(measured) {
    const rows = hostile.map((piece) => {
      const times = shortest(piece, measured)
      const [first = NaN, last = NaN] = [times[0], times.at(-1)]
      return { name: JSON.stringify(piece), values: [(last / first) ** (1 / (lengths.length - 1)), last] }
    })
    const worst = Math.max(...rows.map(({ values: [per = 0] }) => per))
    return [...rows, { name: `worst of ${rows.length}`, values: [worst, Math.max(...rows.map(({ values: [, ms = 0] }) => ms))] }]
  },
}
