import type { Page } from 'puppeteer-core'
import type { Bench, Row } from '../bench.ts'
import { draftOf } from '../texts.ts'
import { lintWithHarper, serveHarper } from './harper.ts'
import { delays, fill, measureKeys, press } from './key-delay.ts'
import { at, inEachBrowser, median, openThread } from './sides.ts'

const contact = 'Write to jo.doe@mail.example.com. '
const withFindings = (length: number): string => contact.concat(draftOf(length - contact.length))
const older = 10_000

const drafts = [
  { name: '100, clean', text: draftOf(100), messages: 0 }, { name: '100, found', text: withFindings(100), messages: 0 },
  { name: '2500, clean', text: draftOf(2400), messages: 0 }, { name: '2500, found', text: withFindings(2400), messages: 0 },
  { name: '10,000 messages, clean', text: draftOf(400), messages: older }, { name: '10,000 messages, found', text: withFindings(400), messages: older },
] as const
const keys = 'some more words about it and then some more of them'

/** What a key takes until it is on the screen: browsers side by side in turns, one key each. */
export const typing: Bench = {
  id: 'typing',
  title: 'One real key in a thread until its frame is done, milliseconds (median, 95 of 100 below); Harper looks in the page at each key',
  columns: drafts.flatMap(({ name }) => [name, 'p95']),
  run: async () => {
    const harper = await serveHarper()
    try {
      return await inEachBrowser(async ({ standIn, ours, alone, another }) => {
        const drivers = [['Clear to Send', ours], ['the browser alone', alone], ['Harper', await another()]] as const
        const cells = drivers.map((): (number | null)[] => [])
        let messages = -1
        let pages: Page[] = []
        for (const draft of drafts) {
          if (draft.messages !== messages) {
            messages = draft.messages
            standIn.set({ thread: { olderMessages: messages } })
            for (const page of pages) await page.close()
            pages = []
            for (const [name, driver] of drivers) {
              const page = await openThread(driver)
              await measureKeys(page)
              if (name === 'Harper') await lintWithHarper(page, harper.url)
              pages.push(page)
            }
          }
          for (const page of pages) {
            await fill(page, draft.text)
            // What is loaded with the first words is there, and what waits for the keys to rest has run.
            await new Promise((done) => setTimeout(done, 1500))
            await delays(page)
          }
          for (const key of keys.slice(0, 30)) for (const page of pages) await press(page, key)
          for (const [index, page] of pages.entries()) {
            const times = await delays(page)
            cells[index]?.push(median(times), at(times, 0.95))
          }
        }
        const ratio: Row = { name: 'with over alone', values: (cells[0] ?? []).map((value, index) => (value ?? Number.NaN) / (cells[1]?.[index] ?? Number.NaN)) }
        return [...drivers.map(([name], index) => ({ name, values: cells[index] ?? [] })), ratio]
      })
    } finally {
      harper.close()
    }
  },
}
