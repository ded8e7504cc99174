import type { Bench } from './bench.ts'
import { longestFor, peers } from './peers.ts'
import { measureInTurns } from './samples.ts'
import { draftOf } from './texts.ts'

const lengths = [100, 500, 2500, 10_000, 100_000] as const
const keys = 'some more words about it'

/** A text that gets one more letter at each call, in its middle, and is as before after all of them. */
function typed(length: number): () => string {
  const text = draftOf(length)
  const middle = text.indexOf(' ', length / 2)
  let count = 0
  return () => text.slice(0, middle) + keys.slice(0, ++count % keys.length) + text.slice(middle)
}

/** What one key costs in a text that is there already: ours reads what changed, the others all of it. */
export const keystroke: Bench = {
  id: 'keystroke',
  title: 'One key in the middle of a draft, microseconds (median, 95 of 100 below), and in shares of our own whole scan',
  columns: [...lengths.flatMap((length) => [`draft of ${length}`, 'p95']), '× our scan at 2500'],
  run({ checkDraft, newTextScan }) {
    const names = ['Clear to Send', 'Clear to Send, whole text', ...peers.map(({ name }) => name)]
    const cells = names.map((): (number | null)[] => [])
    for (const length of lengths) {
      const scan = newTextScan()
      const works = new Map<string, () => unknown>()
      const next = typed(length)
      works.set('Clear to Send', () => {
        scan.take(next())
        while (!scan.step(20_000));
        return scan.findings({})
      })
      const nextWhole = typed(length)
      works.set('Clear to Send, whole text', () => checkDraft(nextWhole(), {}))
      for (const { name, find } of peers) {
        const text = typed(length)
        if (length <= longestFor(name)) works.set(name, () => find(text()))
      }
      const samples = measureInTurns([...works.values()])
      for (const [index, name] of names.entries()) {
        const sample = samples[[...works.keys()].indexOf(name)]
        cells[index]?.push(...(sample ? [sample.median, sample.p95] : [null, null]))
      }
    }
    const at = 2 * lengths.indexOf(2500)
    return names.map((name, index) => ({ name, values: [...(cells[index] ?? []), (cells[index]?.[at] ?? NaN) / (cells[1]?.[at] ?? NaN)] }))
  },
}
