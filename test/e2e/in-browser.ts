import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { listen } from './check-scenario.ts'
import { launch, readPopup, type BrowserName, type Driver, type DriverOptions, type Shown } from './driver.ts'

/** A running browser over a stand-in of its own. */
export interface InBrowser {
  readonly standIn: StandIn
  readonly driver: Driver
  /** What scripts of the pages listened to threw or called an error; a test that leaves one here fails. */
  readonly errors: string[]
  /** A thread with its text box drawn, in a tab that is listened to. */
  openThread(path?: string): Promise<Page>
  /** The popup when it is done. */
  look(tab?: Page): Promise<{ readonly popup: Page; readonly shown: Shown }>
}

/** Starts a browser and a stand-in for all tests of a `describe`, and leaves both clean after each. */
export function inBrowser(name: BrowserName, options: DriverOptions = {}): InBrowser {
  let standIn: StandIn
  let driver: Driver
  const errors: string[] = []
  beforeAll(async () => {
    standIn = await startStandIn()
    driver = await launch(name, standIn, options)
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
  })
  afterEach(async () => {
    await driver.clean()
    standIn.clear()
    expect(errors.splice(0)).toEqual([])
  })
  return {
    get standIn() {
      return standIn
    },
    get driver() {
      return driver
    },
    errors,
    async openThread(path = '/inbox/maria_k') {
      const page = await driver.open(path)
      listen(page, errors)
      await page.waitForSelector('textarea')
      return page
    },
    async look(tab) {
      const popup = await driver.openPopup(tab)
      listen(popup, errors)
      return { popup, shown: await readPopup(popup) }
    },
  }
}
