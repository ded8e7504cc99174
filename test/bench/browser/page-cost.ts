import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { readPopup, type Driver } from '../../e2e/driver.ts'
import type { Bench, Row } from '../bench.ts'
import { box, fill } from './key-delay.ts'
import { inEachBrowser, median, openThread } from './sides.ts'

/** An extension that does nothing on the same pages: what any extension costs. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'content.js'), '')
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Empty', version: '1', content_scripts: [{ matches: ['https://*.fiverr.com/*'], js: ['content.js'], run_at: 'document_start' }], browser_specific_settings: { gecko: { id: 'empty@example.com' } },
  }))
  return folder
}

/** From the first byte to the end of DOMContentLoaded, in milliseconds. */
const loadTime = async (page: Page): Promise<number> => {
  await page.reload({ waitUntil: 'domcontentloaded' })
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return entry ? entry.domContentLoadedEventEnd - entry.responseStart : Number.NaN
  })
}

/** The share of three seconds that the main thread is taken while the page changes 40,000 times a second. */
const stormShare = (page: Page): Promise<number> => page.evaluate(async () => {
  const channel = new MessageChannel()
  const ticksIn = (milliseconds: number): Promise<number> => new Promise((resolve) => {
    let ticks = 0
    const end = performance.now() + milliseconds
    channel.port1.onmessage = () => {
      ticks += 1
      if (performance.now() < end) channel.port2.postMessage(null)
      else resolve(ticks / milliseconds)
    }
    channel.port2.postMessage(null)
  })
  // A page just loaded gets faster for a while.
  await ticksIn(2000)
  const quiet = await ticksIn(1000)
  const place = document.body.appendChild(document.createElement('div'))
  const began = performance.now()
  let made = 0
  const storm = setInterval(() => {
    for (; made < (performance.now() - began) * 40; made += 2) {
      place.append(document.createElement('i'))
      place.firstChild?.remove()
    }
  }, 4)
  const busy = await ticksIn(3000)
  clearInterval(storm)
  place.remove()
  return 1 - busy / quiet
})

/** Bytes of script memory in use after a tidying up. Chromium alone tells. */
async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession()
  await client.send('HeapProfiler.enable')
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize
}

/** What an hour holds of writing, marking, clearing and leaving the box, played fast. */
async function hourOfUse(page: Page): Promise<void> {
  for (let message = 0; message < 60; message += 1) {
    await fill(page, `Thanks for the brief, number ${message}. Mail jo.doe${message}@mail.example.com or wait for Monday evening.`)
    await page.keyboard.type('ok now')
    await page.evaluate((selector) => {
      document.querySelector<HTMLTextAreaElement>(selector)?.select()
      document.execCommand('delete')
      document.querySelector<HTMLElement>(selector)?.blur()
    }, box)
  }
}

const firstVerdict = async (driver: Driver, page: Page): Promise<number> => {
  await page.bringToFront()
  const popup = await driver.openPopup()
  await readPopup(popup)
  const time = await popup.evaluate(() => performance.now())
  await popup.close()
  return time
}

/** What runs of ours while nobody does anything for a minute, told by the browser's own record. */
async function wakeUps(page: Page): Promise<number> {
  await new Promise((done) => setTimeout(done, 16_000))
  await page.tracing.start({ categories: ['devtools.timeline'], screenshots: false })
  await new Promise((done) => setTimeout(done, 60_000))
  const record = new TextDecoder().decode(await page.tracing.stop())
  return (record.match(/"url":"chrome-extension:\/\/[^"]{0,80}content/g) ?? []).length
}

/** What the extension costs a page while nobody types. */
export const pageCost: Bench = {
  id: 'page',
  title: 'What it costs a page beside the browser alone',
  columns: ['with', 'alone', '×'],
  run: () => inEachBrowser(async ({ standIn, browser, ours, alone, another }) => {
    const rows: Row[] = []
    const add = (name: string, mine: number, theirs: number): void => {
      rows.push({ name, values: [mine, theirs, mine / theirs] })
    }
    const folder = emptyExtension()
    const pages = [await openThread(ours), await openThread(alone)]
    // Firefox drops the tab that is opened right after an extension was installed: there it is left out.
    if (browser === 'chromium') {
      const empty = await another()
      await empty.powers.install(folder)
      pages.push(await openThread(empty))
    }
    const loads = pages.map((): number[] => [])
    for (let round = 0; round < 15; round += 1) for (const [index, page] of pages.entries()) loads[index]?.push(await loadTime(page))
    const [mine = [], bare = [], nothing] = loads
    add('page load, ms', median(mine), median(bare))
    if (nothing) add('page load with an empty extension, ms', median(nothing), median(bare))
    const [with_, without] = pages
    if (!with_ || !without) throw new Error('no pages')
    for (const page of [with_, without]) await page.waitForSelector(box)
    add('share of main thread at 40,000 changes a second', await stormShare(with_), await stormShare(without))
    if (browser === 'chromium') {
      for (const page of [with_, without]) await hourOfUse(page)
      const before = [await heap(with_), await heap(without)] as const
      for (const page of [with_, without]) await hourOfUse(page)
      add('heap after an hour of use, bytes more than after the first', (await heap(with_)) - before[0], (await heap(without)) - before[1])
      await with_.bringToFront()
      rows.push({ name: 'wake-ups in 60 s of idling', values: [await wakeUps(with_), 0, null] })
    }
    const few = await firstVerdict(ours, with_)
    await with_.close()
    standIn.set({ thread: { olderMessages: 10_000 } })
    const long = await openThread(ours)
    const many = await firstVerdict(ours, long)
    rows.push({ name: 'final verdict, 10,000 messages beside 3, ms', values: [many, few, many / few] })
    rmSync(folder, { recursive: true, force: true })
    return rows
  }),
}
