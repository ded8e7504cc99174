import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium, watchedPage } from './chromium.ts'
import { scenarios, type StandIn, startStandIn } from './index.ts'
import { visit } from './visit.ts'

let standIn: StandIn
let browser: Browser
beforeAll(async () => {
  standIn = await startStandIn()
  browser = await openChromium(standIn)
})
afterAll(async () => {
  await browser.close()
  await standIn.close()
})

test.each(scenarios.map(({ name }) => name))('%s is drawn without errors of its own', async (name) => {
  const scenario = standIn.setScenario(name)
  const context = await browser.createBrowserContext()
  const { page, errors } = await watchedPage(context)
  await visit(page, scenario)
  const text = await page.evaluate(() => document.body.innerText.trim().length)
  const sent = (scenario.act?.send ? scenario.act.repeat ?? 1 : 0)
  await expect.poll(() => standIn.sends.length).toBe(sent)
  await context.close()
  expect(errors).toEqual([])
  if (scenario.world.page?.botWall !== 'unfamiliar') expect(text).toBeGreaterThan(0)
})
