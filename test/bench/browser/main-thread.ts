import type { Page } from 'puppeteer-core'
import type { Driver } from '../../e2e/driver.ts'

/** Answers with how long the main thread of the page's process has been at work so far, in milliseconds. It idles beside other programs without counting. */
export type MainThread = () => Promise<number>

/**
 * The browser's own account of what a page's main thread does. In Chromium it begins anew with each document, in Firefox
 * (on Linux) it goes on in steps of 10 ms and holds the leaving of the document before: compare within one browser.
 */
export async function mainThread(driver: Driver, page: Page): Promise<MainThread> {
  if (driver.name === 'firefox') {
    return async () => Number(await driver.powers.asBrowser(`
      const { children } = await ChromeUtils.requestProcInfo()
      const [child, ...others] = children.filter(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec.startsWith('https://www.fiverr.com/')))
      const main = child?.threads.find(({ tid }) => tid === child.pid)
      if (!main || others.length > 0) throw new Error('The main thread of the page was not found')
      return main.cpuTime / 1e6`))
  }
  const client = await page.createCDPSession()
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}

/** The finest that Firefox tells, in milliseconds. */
const step = 10

/** What the page's main thread does while it is loaded anew and comes to rest, in milliseconds. */
export async function loadCost(page: Page, used: MainThread, { name }: Driver): Promise<number> {
  const before = name === 'firefox' ? await used() : 0
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.waitForFunction(() => document.querySelector('script[data-mount="state"]')?.hasAttribute('data-ready'))
  // Until it rests: twice in a row next to nothing in half a second, longer than the extension waits for the page to settle.
  let now = await used()
  for (let calm = 0; calm < 2; ) {
    const last = now
    await new Promise((done) => setTimeout(done, 500))
    now = await used()
    calm = now - last <= step ? calm + 1 : 0
  }
  return now - before
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
