import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium, watchedPage } from './chromium.ts'
import { scenarios, type StandIn, startStandIn } from './index.ts'
import { visit } from './visit.ts'

let standIn: StandIn
let browser: Browser
let page: Page
let errors: string[]
let session: CDPSession
beforeAll(async () => {
  standIn = await startStandIn()
  browser = await openChromium(standIn)
  ;({ page, errors } = await watchedPage(browser))
  session = await page.createCDPSession()
})
afterAll(async () => {
  await browser.close()
  await standIn.close()
})

test.each(scenarios.map(({ name }) => name))('%s is drawn without errors of its own, and sends what it says', async (name) => {
  const scenario = standIn.setScenario(name)
  for (const host of ['www', 'pro']) await session.send('Storage.clearDataForOrigin', { origin: `https://${host}.fiverr.com`, storageTypes: 'all' })
  errors.length = 0
  await visit(page, scenario)
  const text = await page.$eval('html', (root) => root.innerText.trim())
  await expect.poll(() => standIn.sends.length, { timeout: 3000 }).toBe(scenario.act?.send ? scenario.act.repeat ?? 1 : 0)
  expect(errors).toEqual([])
  if (scenario.world.page?.botWall !== 'unfamiliar') expect(text).not.toBe('')
})
