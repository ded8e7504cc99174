import type { Bench } from './bench.ts'
import { longestFor, peers } from './peers.ts'
import { measureInTurns } from './samples.ts'
import { cleanMessages, draftOf, mixedMessages } from './texts.ts'

const lengths = [100, 500, 2500, 10_000, 100_000] as const
const every = (texts: readonly string[], find: (text: string) => unknown) => (): void => {
  for (const text of texts) find(text)
}

/** One look at a whole text, beside what others need for it. */
export const scan: Bench = {
  id: 'scan',
  title: 'One scan of a text, microseconds (median, 95 of 100 below; messages: one of them on average), and how many times ours',
  columns: ['clean message', 'p95', 'mixed message', 'p95', ...lengths.flatMap((length) => [`draft of ${length}`, 'p95']), '× ours at 2500'],
  run({ checkDraft }) {
    const all = [{ name: 'Clear to Send', find: (text: string): unknown => checkDraft(text, {}) }, ...peers]
    const cells = all.map((): (number | null)[] => [])
    const measure = (wanted: typeof all, workOf: (find: (text: string) => unknown) => () => unknown, share: number): void => {
      const samples = measureInTurns(wanted.map(({ find }) => workOf(find)))
      for (const [index, peer] of all.entries()) {
        const sample = samples[wanted.indexOf(peer)]
        cells[index]?.push(...(sample ? [sample.median / share, sample.p95 / share] : [null, null]))
      }
    }
    for (const texts of [cleanMessages, mixedMessages]) measure(all, (find) => every(texts, find), texts.length)
    for (const length of lengths) {
      const text = draftOf(length)
      measure(all.filter(({ name }) => length <= longestFor(name)), (find) => () => find(text), 1)
    }
    const at = 2 * (2 + lengths.indexOf(2500))
    return all.map(({ name }, index) => ({ name, values: [...(cells[index] ?? []), (cells[index]?.[at] ?? NaN) / (cells[0]?.[at] ?? NaN)] }))
  },
}
