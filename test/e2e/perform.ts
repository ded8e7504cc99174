import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { everDrawn } from '../stand-in/ever-drawn.ts'
import type { Scenario, StandIn } from '../stand-in/index.ts'
import type { Driver, DriverOptions } from './driver.ts'
import { until } from './until.ts'

const boxes = '[role="dialog"] textarea, #send-message-text-area textarea, textarea#send-message-text-area, #message-box-text-area, textarea[data-testid="message-box"], [data-mount] textarea, [contenteditable="true"]'

const oldVersion = {
  chromium: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.93 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:88.0) Gecko/20100101 Firefox/88.0',
}

/** How a browser must be started for a scenario; all else is done while it runs. */
export type Start = 'plain' | 'dns-fails' | 'proxy-dead' | 'old-version' | 'unnamed-version'
export const starts = ['plain', 'dns-fails', 'proxy-dead', 'old-version', 'unnamed-version'] as const satisfies readonly Start[]

export const startOf = ({ network, browser }: Scenario): Start => starts.find((start) => start === network || start === browser) ?? 'plain'

export function startOptions(start: Start, name: Driver['name']): DriverOptions {
  switch (start) {
    case 'plain': return {}
    case 'dns-fails': case 'proxy-dead': return { www: start }
    case 'old-version': return { userAgent: oldVersion[name] }
    case 'unnamed-version': return { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' }
    default: return start satisfies never
  }
}

/** Brings a scenario about in a browser: sets it up, opens its pages and does what it says on them. */
export async function perform(driver: Driver, standIn: StandIn, scenario: Scenario, opened?: (page: Page) => void): Promise<Page> {
  const { powers } = driver
  if (scenario.browser === 'access-withheld') await powers.access(false)
  if (scenario.browser === 'cookies-blocked') await powers.cookies(false)
  if (scenario.browser === 'blocking-extension') await install(driver)
  // A network that fails from the start fails for www.fiverr.com alone: the page then comes from the other host.
  const host = startOf(scenario) === 'dns-fails' || startOf(scenario) === 'proxy-dead' ? 'pro.fiverr.com' : scenario.host
  for (const path of scenario.visitFirst ?? []) await visitAndLeave(driver, path)
  const page = await driver.openBlank()
  opened?.(page)
  if (scenario.browser === 'narrow-window') await page.setViewport({ width: 800, height: 700 })
  await page.goto(`https://${host ?? 'www.fiverr.com'}${scenario.path}`, { waitUntil: 'domcontentloaded' })
  await drawn(page, scenario)
  await act(page, standIn, scenario)
  if (scenario.world.viewer?.loginCookie === 'lapsing') await lapsed(driver)
  if (scenario.network === 'connection-refused') await standIn.setFault('refused')
  if (scenario.network === 'tls-bad') await standIn.setFault('tls')
  if (scenario.network === 'offline') await powers.offline(true, page)
  if (scenario.browser === 'extension-updated') await powers.update()
  return page
}

const installed = new WeakMap<Driver, () => Promise<void>>()

async function install(driver: Driver): Promise<void> {
  installed.set(driver, await driver.powers.install(resolve(import.meta.dirname, '../stand-in/blocking-extension')))
}

/** Puts right what a scenario did to browser and site. */
export async function mend(driver: Driver, standIn: StandIn, scenario: Scenario): Promise<void> {
  const { powers } = driver
  if (scenario.network === 'connection-refused' || scenario.network === 'tls-bad') await standIn.setFault('none')
  if (scenario.network === 'offline') for (const page of await driver.browser.pages()) await powers.offline(false, page)
  if (scenario.browser === 'access-withheld') await powers.access(true)
  if (scenario.browser === 'cookies-blocked') await powers.cookies(true)
  await installed.get(driver)?.()
  installed.delete(driver)
}

/** A page of the seller's is left once the extension has remembered what it shows. */
async function visitAndLeave(driver: Driver, path: string): Promise<void> {
  const page = await driver.open(path)
  const popup = await driver.openPopup()
  const remembers = (): Promise<boolean> => popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }).chrome
    return Object.keys(await storage.local.get(null)).some((key) => key.startsWith('account:'))
  })
  if (!(await page.evaluate(() => location.pathname === '/'))) await until(remembers)
  await popup.close()
  await page.close()
}

/** Waits until the page's own script has drawn it, where it ever will. */
async function drawn(page: Page, scenario: Scenario): Promise<void> {
  if (!everDrawn(scenario)) return
  await page.waitForFunction(() => {
    const state = document.querySelector('script[data-mount="state"]')
    return state ? state.hasAttribute('data-ready') : document.readyState === 'complete'
  }, { polling: 20 })
}

async function act(page: Page, standIn: StandIn, { act: wanted }: Scenario): Promise<void> {
  if (!wanted) return
  if (wanted.open === 'contact-window') {
    await (await page.waitForSelector('[data-testid="contact-seller-button"], [data-mount="contact"]'))?.click()
    await page.waitForSelector('[role="dialog"] textarea')
  }
  for (let round = 0; round < (wanted.repeat ?? 1); round += 1) {
    await page.waitForSelector(boxes)
    await page.focus(boxes)
    if (wanted.type) await page.keyboard.type(wanted.type)
    if (wanted.send) await send(page, standIn)
  }
}

/** Sends by the key that always sends, until it has arrived, or failed before that, and the page shows what became of it. */
export async function send(page: Page, standIn: StandIn): Promise<void> {
  const before = standIn.sends.length
  const failed = (): Promise<number> => page.$$eval('[class*="failed"]', (all) => all.length)
  const failedBefore = await failed()
  await page.keyboard.down('Control')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Control')
  await until(async () => standIn.sends.length > before || (await failed()) > failedBefore)
  await until(() => page.evaluate(() => document.querySelector('script[data-mount="state"][data-sending]') === null))
}

/** The login cookie ends by itself; what waits for it must see it end. */
async function lapsed(driver: Driver): Promise<void> {
  const popup = await driver.openPopup()
  await until(() => popup.evaluate(async () => {
    const { cookies } = (globalThis as unknown as { chrome: { cookies: { getAll(query: object): Promise<readonly { readonly expirationDate?: number }[]> } } }).chrome
    const logins = await cookies.getAll({ domain: 'fiverr.com', name: 'hodor_creds' })
    return logins.every(({ expirationDate = Infinity }) => expirationDate * 1000 < Date.now())
  }))
  await popup.close()
}
