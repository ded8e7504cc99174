import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partFile, type PartName } from '../../src/platform/part-names.ts'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { dist } from './drive.ts'
import { browserNames, type BrowserName, launch, readPopup, type Driver } from './driver.ts'
import { send } from './perform.ts'
import { until } from './until.ts'

const box = '#send-message-text-area textarea, textarea#send-message-text-area'
const draft = 'Sure, write me at jo.doe@mail.example.com before Friday'

/** An extension with one part missing from its package. */
function without(part: PartName): string {
  const folder = mkdtempSync(join(tmpdir(), `no-${part}-`))
  for (const name of browserNames) {
    const target = name === 'chromium' ? 'chrome' : 'firefox'
    cpSync(dist(name), join(folder, target), { recursive: true })
    rmSync(join(folder, target, partFile(part)))
  }
  return folder
}

/** A browser whose extension lacks a part, for all tests of a `describe`. */
function lacking(part: PartName, name: BrowserName): { readonly standIn: StandIn; readonly driver: Driver } {
  let standIn: StandIn
  let driver: Driver
  let folder = ''
  const before = process.env.DIST
  beforeAll(async () => {
    folder = without(part)
    process.env.DIST = folder
    standIn = await startStandIn({ scenario: 'healthy/2024' })
    driver = await launch(name, standIn)
  })
  afterAll(async () => {
    if (before === undefined) delete process.env.DIST
    else process.env.DIST = before
    await driver?.close()
    await standIn?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    get standIn() {
      return standIn
    },
    get driver() {
      return driver
    },
  }
}

describe.each(browserNames)('an engine that can not be loaded, in %s', (name) => {
  const here = lacking('engine', name)

  test('leaves the draft unchecked, says so, and never holds a message', async () => {
    const page = await here.driver.open('/inbox/maria_k')
    await (await page.waitForSelector(box))?.click()
    await page.keyboard.type(draft)
    const popup = await here.driver.openPopup()
    const { unchecked, findings, causes } = await readPopup(popup)
    expect(unchecked).toContainEqual({ id: 'draft-contact-details', gap: 'timed-out' })
    expect(findings).toEqual([])
    expect(causes.map(({ id }) => id)).not.toContain('draft-contact-details')
    await page.bringToFront()
    await send(page, here.standIn)
    expect(here.standIn.sends).toHaveLength(1)
  })
})

describe.each(browserNames)('our own pages without the engine, in %s', (name) => {
  const here = lacking('engine', name)

  test.each(['welcome', 'replies'])('%s says that nothing can be checked', async (path) => {
    const page = await here.driver.openPopup()
    page.goto(`${here.driver.extensionUrl}src/${path}/index.html`).catch(() => undefined)
    if (path === 'replies') {
      await until(() => page.evaluate(() => document.querySelector('[data-new]') !== null).catch(() => false))
      await page.click('[data-new]')
    }
    await until(() => page.evaluate(() => document.querySelector('[data-not-checkable]') !== null).catch(() => false))
  })
})

describe.each(browserNames)('marks that can not be loaded, in %s', (name) => {
  const here = lacking('marks', name)

  test('leave the popup its findings, and never hold a message', async () => {
    const page = await here.driver.open('/inbox/maria_k')
    await (await page.waitForSelector(box))?.click()
    await page.keyboard.type(draft)
    const popup = await here.driver.openPopup()
    const { findings } = await readPopup(popup)
    expect(findings).toEqual(['email'])
    await page.bringToFront()
    await send(page, here.standIn)
    expect(here.standIn.sends).toHaveLength(1)
  })
})

describe('a page that needs no engine, in chromium', () => {
  let standIn: StandIn
  let driver: Driver

  beforeAll(async () => {
    standIn = await startStandIn({ scenario: 'healthy/2024' })
    driver = await launch('chromium', standIn)
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
  })

  /** The scripts of extensions that the tab has run since it was opened. */
  async function listen(page: Page): Promise<readonly string[]> {
    const scripts: string[] = []
    const session = await page.createCDPSession()
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension:')) scripts.push(new URL(url).pathname.slice(1))
    })
    await session.send('Debugger.enable')
    return scripts
  }

  test('never loads it, nor marks without a box; a box brings marks, a press on it the engine, also with the background asleep', async () => {
    // A buyer's newest message would be checked too.
    standIn.set({ thread: { messages: [{ from: 'seller', text: 'The brief is with me, thank you.', minutesAgo: 5 }] } })
    const page = await driver.openBlank()
    const scripts = await listen(page)
    for (const path of ['/', '/inbox', '/users/maria_k', '/inbox/maria_k']) {
      expect(scripts).not.toContain(partFile('marks'))
      await page.goto(`https://www.fiverr.com${path}`)
      const popup = await driver.openPopup()
      await readPopup(popup)
      await popup.close()
    }
    expect(scripts).toContain('src/content/content.iife.js')
    await page.bringToFront()
    await until(() => scripts.includes(partFile('marks')))
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(scripts).not.toContain(partFile('engine'))
    await driver.powers.killBackground()
    await (await page.waitForSelector(box))?.click()
    await until(() => scripts.includes(partFile('engine')))
  })

  test('loads it for the buyer’s newest message', async () => {
    standIn.setScenario('healthy/2024')
    const page = await driver.openBlank()
    const scripts = await listen(page)
    await page.goto('https://www.fiverr.com/inbox/maria_k')
    await until(() => scripts.includes(partFile('engine')))
  })
})
