import type { Page } from 'puppeteer-core'
import { browserNames, launch, type BrowserName, type Driver } from '../../e2e/driver.ts'
import { startStandIn, type StandIn } from '../../stand-in/index.ts'
import type { Row } from '../bench.ts'
import { box } from './key-delay.ts'

/** The same site in browsers that differ by what is loaded into them. */
export interface Sides {
  readonly standIn: StandIn
  readonly browser: BrowserName
  /** With the extension, and the browser alone. */
  readonly ours: Driver
  readonly alone: Driver
  /** One more browser without the extension. */
  another(): Promise<Driver>
}

/** Frames follow each other at once: a measured time holds no waiting for the screen. Times are told exactly. */
const freely = { args: ['--disable-gpu-vsync', '--disable-frame-rate-limit', '--enable-precise-memory-info'], prefs: { 'layout.frame_rate': 0, 'privacy.reduceTimerPrecision': false } }

const speaking = { chromium: 'Chromium', firefox: 'Firefox' } as const

/** Runs a piece of work in each browser and puts the browser's name before each line. */
export async function inEachBrowser(work: (sides: Sides) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const browser of browserNames) {
    const standIn = await startStandIn({ scenario: 'healthy/2024' })
    const drivers: Driver[] = []
    const open = async (extension: boolean): Promise<Driver> => {
      const driver = await launch(browser, standIn, { extension, ...(browser === 'chromium' ? { args: freely.args } : { prefs: freely.prefs }) })
      drivers.push(driver)
      return driver
    }
    try {
      const found = await work({ standIn, browser, ours: await open(true), alone: await open(false), another: () => open(false) })
      rows.push(...found.map(({ name, values }) => ({ name: `${speaking[browser]}: ${name}`, values })))
    } finally {
      for (const driver of drivers) await driver.close()
      await standIn.close()
    }
  }
  return rows
}

/** A thread whose text box is drawn and which has come to rest. */
export async function openThread(driver: Driver): Promise<Page> {
  const page = await driver.open('/inbox/maria_k')
  page.setDefaultTimeout(60_000)
  await page.waitForSelector(box)
  await page.waitForFunction(() => document.querySelector('script[data-mount="state"]')?.hasAttribute('data-ready'))
  return page
}

/** The value that so many of a list stay below, as a share. */
export function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
export const median = (list: readonly number[]): number => at(list, 0.5)
