import type { Page } from 'puppeteer-core'
import type { Driver } from '../../e2e/driver.ts'

/** Answers with how long the page's own process has been at work so far, in milliseconds: its main thread, not the time on the wall. */
export type MainThread = () => Promise<number>

/**
 * The browser's own account of what a page's main thread does. In Chromium it begins anew with each document,
 * in Firefox it goes on in steps of 10 ms.
 */
export async function mainThread(driver: Driver, page: Page): Promise<MainThread> {
  if (driver.name === 'firefox') {
    return async () => Number(await driver.powers.asBrowser(`
      const { children } = await ChromeUtils.requestProcInfo()
      const child = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec.startsWith('https://www.fiverr.com/')))
      return child ? child.threads.find(({ tid }) => tid === child.pid)?.cpuTime / 1e6 : NaN`))
  }
  const client = await page.createCDPSession()
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}

/** What the page's main thread does while it is loaded anew and comes to rest, in milliseconds. */
export async function loadCost(page: Page, used: MainThread, { name }: Driver): Promise<number> {
  const before = name === 'firefox' ? await used() : 0
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.waitForFunction(() => document.querySelector('script[data-mount="state"]')?.hasAttribute('data-ready'))
  // The extension looks for another 300 ms, and for what was drawn since.
  await new Promise((done) => setTimeout(done, 1500))
  return (await used()) - before
}

/** The share of three seconds that the main thread is at work while the page changes 40,000 times a second. */
export async function stormShare(page: Page, used: MainThread): Promise<number> {
  const before = await used()
  const took = await page.evaluate(() => new Promise<number>((resolve) => {
    const place = document.body.appendChild(document.createElement('div'))
    const began = performance.now()
    let made = 0
    const storm = setInterval(() => {
      const past = performance.now() - began
      for (; made < past * 40; made += 2) {
        place.append(document.createElement('i'))
        place.firstChild?.remove()
      }
      if (past < 3000) return
      clearInterval(storm)
      place.remove()
      resolve(past)
    }, 4)
  }))
  return ((await used()) - before) / took
}
