import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../content/harness.ts'
import { openChromium } from '../stand-in/chromium.ts'
import { scenarios, startStandIn, type Scenario, type StandIn } from '../stand-in/index.ts'
import { visit } from '../stand-in/visit.ts'
import type { drift, Tally } from './drift/in-page.ts'

/** How often each page is mutated, and a healthy thread. */
const rounds = Number(process.env.ROUNDS ?? 2)
const healthyRounds = 200
const seed = Number(process.env.SEED ?? 1)

let standIn: StandIn
let browser: Browser
let readers: string

beforeAll(async () => {
  standIn = await startStandIn()
  browser = await openChromium(standIn)
  readers = await bundle(join(import.meta.dirname, 'drift/in-page.ts'))
})
afterAll(async () => {
  await browser?.close()
  await standIn?.close()
})

/** Pages that can be drawn without a broken network, a changed browser or an endless wait. */
const drawable = scenarios.filter(({ network, world, answers = [], browser: setUp }) =>
  network === undefined && (setUp === undefined || setUp === 'narrow-window') && !world.page?.neverFinishes && !world.page?.hostilePrototypes && world.thread?.olderMessages !== 1500 && !answers.some(({ answer }) => answer.hang || (answer.delayMs ?? 0) > 1000))

async function mutate(page: Page, scenario: Scenario, times: number): Promise<Tally> {
  const client = await page.createCDPSession()
  await client.send('Network.clearBrowserCookies')
  for (const host of ['www', 'pro']) await client.send('Storage.clearDataForOrigin', { origin: `https://${host}.fiverr.com`, storageTypes: 'service_workers' })
  await visit(page, standIn.setScenario(scenario.name))
  // The readers come the way a content script does, past the page's own policy.
  const { frameTree: { frame } } = await client.send('Page.getFrameTree')
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: 'readers' })
  await client.send('Runtime.evaluate', { expression: readers, contextId: executionContextId })
  const { viewer } = standIn.world
  const loggedIn = viewer.signedIn && viewer.loginCookie !== 'gone'
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `drift({ loggedIn: ${loggedIn} }, ${seed * 1000}, ${times})`, contextId: executionContextId, returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  await client.detach()
  return result.value as ReturnType<typeof drift>
}

test('no page is told wrong, however it is changed', async () => {
  const page = await browser.newPage()
  await page.setViewport({ width: 1360, height: 860 })
  let [same, unknown] = [0, 0]
  const wrong: string[] = []
  for (const scenario of drawable) {
    const began = performance.now()
    const tally = await mutate(page, scenario, rounds)
    if (process.env.SHOW) console.log(`${scenario.name}: ${tally.base.verdict} ${tally.base.causes.join()}: ${tally.same} same, ${tally.unknown} unknown, ${tally.wrong.length} wrong, ${Math.round(performance.now() - began)} ms`)
    same += tally.same
    unknown += tally.unknown
    wrong.push(...tally.wrong.map(({ mutation, seed: of, before, after }) => `${scenario.name}, ${mutation} (${of}): ${before.verdict} [${before.causes.join()}] became ${after.verdict} [${after.causes.join()}] ${after.findings.join()}`))
  }
  await page.close()
  console.log(`${drawable.length} scenarios, ${drawable.length * rounds} mutations: ${same} same, ${unknown} unknown, ${wrong.length} wrong`)
  expect(wrong).toEqual([])
}, 600_000)

test.each(['healthy/2023', 'healthy/2024', 'healthy/pro'])('%s stays clear through 200 mutations, or is unknown', async (name) => {
  const page = await browser.newPage()
  await page.setViewport({ width: 1360, height: 860 })
  const scenario = scenarios.find((one) => one.name === name)
  if (!scenario) throw new Error(`No scenario is called ${name}`)
  const { same, unknown, wrong, base } = await mutate(page, scenario, healthyRounds)
  await page.close()
  console.log(`${name}: ${same} clear, ${unknown} unknown, ${wrong.length} wrong`)
  expect(base.verdict).toBe('clear')
  expect(wrong).toEqual([])
}, 120_000)
