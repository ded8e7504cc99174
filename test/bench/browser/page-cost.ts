import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { readPopup, type Driver } from '../../e2e/driver.ts'
import type { Bench, Row } from '../bench.ts'
import { box, fill } from './key-delay.ts'
import { loadCost, mainThread, stormShare } from './main-thread.ts'
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
    const drivers = [ours, alone]
    // Firefox drops the tab that is opened right after an extension was installed: there it is left out.
    if (browser === 'chromium') {
      const empty = await another()
      await empty.powers.install(folder)
      drivers.push(empty)
    }
    const sides = await Promise.all(drivers.map(async (driver) => {
      const page = await openThread(driver)
      return { driver, page, used: await mainThread(driver, page), loads: [] as number[], storms: [] as number[] }
    }))
    for (let round = 0; round < 15; round += 1) for (const { page, used, driver, loads } of sides) loads.push(await loadCost(page, used, driver))
    for (let round = 0; round < 3; round += 1) for (const { page, used, storms } of sides) storms.push(await stormShare(page, used))
    const [mine, bare, nothing] = sides
    if (!mine || !bare) throw new Error('no pages')
    add('main thread while a thread is loaded, ms', median(mine.loads), median(bare.loads))
    if (nothing) add('the same with an empty extension, ms', median(nothing.loads), median(bare.loads))
    add('share of main thread at 40,000 changes a second', median(mine.storms), median(bare.storms))
    const [with_, without] = [mine.page, bare.page]
    for (const page of [with_, without]) await page.waitForSelector(box)
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
