import type { Bench, Row } from '../bench.ts'
import type { Answer } from '../../stand-in/index.ts'
import { inEachBrowser, openThread } from './sides.ts'

const networks: readonly (readonly [string, Answer | undefined])[] = [['fast', undefined], ['slow, 2 s', { delayMs: 2000 }], ['never', { hang: true }]]

/** How soon the popup says something, and how soon it is done, after its page began to load. */
export const popup: Bench = {
  id: 'popup',
  title: 'The popup over an open thread, milliseconds from opening (best of 3)',
  columns: ['first words', 'final verdict'],
  run: () => inEachBrowser(async ({ standIn, ours }) => {
    const rows: Row[] = []
    const thread = await openThread(ours)
    for (const [network, answer] of networks) {
      for (const worker of ['warm', 'cold'] as const) {
        const tries: (readonly [number, number])[] = []
        for (let round = 0; round < 3; round += 1) {
          await thread.bringToFront()
          if (answer) standIn.answer('*', answer)
          if (worker === 'cold') await ours.powers.killBackground()
          const opened = await ours.openPopup()
          const times = await opened.waitForFunction(() => {
            const own = globalThis as typeof globalThis & { firstWords?: number }
            if (document.querySelector('h1')?.textContent) own.firstWords ??= performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()
            return document.documentElement.dataset.state === 'done' ? [own.firstWords ?? Number.NaN, performance.now()] : null
          }, { polling: 5, timeout: 20_000 })
          const [first = Number.NaN, done = Number.NaN] = (await times.jsonValue()) ?? []
          tries.push([first, done])
          await opened.close()
          if (answer) {
            standIn.clear()
          }
        }
        rows.push({ name: `network ${network}, worker ${worker}`, values: [Math.min(...tries.map(([first]) => first)), Math.min(...tries.map(([, done]) => done))] })
      }
    }
    return rows
  }),
}
