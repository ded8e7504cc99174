import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFile, fileVersion, largestFile } from '../../src/core/settings-file.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import { fullPages } from '../../src/ui/full-pages.ts'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, closeWelcome, launch, readPopup, type Driver } from './driver.ts'
import { axeFinds, openFullPage, overflows, tabTo } from './look-over.ts'
import { until } from './until.ts'

const draft = 'See portfolio.example.com or write to jo.doe@mail.example.com'
const box = '#send-message-text-area textarea, textarea#send-message-text-area'
const folder = mkdtempSync(join(tmpdir(), 'settings-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

interface Own {
  readonly tabs: { query(wanted: object): Promise<readonly { readonly id: number }[]>; sendMessage(id: number, message: object, to: object): Promise<{ readonly value: unknown }> }
  readonly action: { getTitle(of: object): Promise<string> }
  readonly storage: { readonly local: { set(values: object): Promise<void>; get(key: null): Promise<object> } }
}

/** Asks the content script of the one Fiverr tab, as our own pages do. */
const askTab = (page: Page, method: string, ask: object = {}): Promise<unknown> => page.evaluate(async (name, asked) => {
  const { tabs } = (globalThis as unknown as { chrome: Own }).chrome
  const [tab] = await tabs.query({ url: 'https://*.fiverr.com/*' })
  return (await tabs.sendMessage(tab?.id ?? 0, { method: name, ask: asked }, { frameId: 0 })).value
}, method, ask)

/** The kinds that the tab finds in its draft. */
const kindsFound = async (page: Page): Promise<string> => {
  const { facts } = await askTab(page, 'readTab', { patience: 0 }) as { facts: { draft: { known: boolean; value?: readonly { readonly kind: string }[] } } }
  return (facts.draft.value ?? []).map(({ kind }) => kind).join(' ')
}

describe.each(browserNames)('the full pages in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  let settings: Page
  beforeAll(async () => {
    standIn = await startStandIn({ scenario: 'healthy/2024' })
    driver = await launch(name, standIn, { welcome: true })
  })
  afterAll(async () => {
    await driver.close()
    await standIn.close()
    if (name === browserNames.at(-1)) rmSync(folder, { recursive: true, force: true })
  })

  test('the welcome page opens after installing, and not after an update', async () => {
    await closeWelcome(driver)
    await driver.powers.update()
    settings = await openFullPage(driver, 'options')
    expect((await driver.powers.tabs()).filter((address) => address.includes('/welcome/'))).toEqual([])
  })

  test.each(fullPages)('%s has nothing for axe to find, nothing that sticks out, and goes by keyboard to every page', async (page) => {
    const tab = await openFullPage(driver, page)
    await tab.setViewport({ width: 800, height: 700 })
    expect(await axeFinds(tab)).toEqual([])
    expect(await overflows(tab)).toEqual([])
    await tab.keyboard.press('Tab')
    await tabTo(tab, '.skip')
    await tabTo(tab, 'nav a[href="/src/options/index.html"]')
    await tab.close()
  })

  test('a change by keyboard holds at once in an open tab', async () => {
    const fiverr = await driver.open('/inbox/maria_k')
    await fiverr.waitForSelector(box)
    await fiverr.focus(box)
    await fiverr.keyboard.type(draft)
    await until(async () => (await kindsFound(settings)) === 'link email')
    await tabTo(settings, '[data-setting="kind-email"]')
    await settings.keyboard.press(' ')
    await until(async () => (await kindsFound(settings)) === 'link')
    await tabTo(settings, '[data-allow]')
    await settings.keyboard.type('portfolio.example.com')
    await settings.keyboard.press('Enter')
    await until(async () => (await kindsFound(settings)) === '')
    expect(await axeFinds(settings)).toEqual([])
    await tabTo(settings, '[data-allowed] button')
    await settings.keyboard.press('Enter')
    await until(async () => (await kindsFound(settings)) === 'link')
  })

  test('two windows that change settings at the same time lose nothing', async () => {
    const other = await openFullPage(driver, 'options')
    const press = (page: Page, setting: string): Promise<void> => page.$eval(`[data-setting="${setting}"]`, (input) => (input as HTMLElement).click())
    await Promise.all([press(settings, 'pauseBeforeSending'), press(other, 'history'), press(settings, 'kind-phone'), press(other, 'kind-payment')])
    const states = (page: Page): Promise<string> => page.evaluate(() => ['pauseBeforeSending', 'history', 'kind-phone', 'kind-payment', 'kind-email'].map((one) => document.querySelector<HTMLInputElement>(`[data-setting="${one}"]`)?.checked).join())
    await until(async () => (await states(settings)) === 'false,false,false,false,false' && (await states(other)) === 'false,false,false,false,false')
    await other.close()
  })

  test('a file that is broken, huge, newer or hostile changes nothing and is called what it is', async () => {
    const input = await settings.$('input[type="file"]')
    const load = async (path: string): Promise<string> => {
      await settings.evaluate(() => {
        const said = document.querySelector('[data-import-said]')
        if (said) said.setAttribute('data-seen', said.textContent ?? '')
      })
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
      await settings.evaluate((where) => document.querySelector(where)?.dispatchEvent(new Event('change', { bubbles: true })), 'input[type="file"]')
      await until(() => settings.$eval('[data-import-said]', (said) => (said.textContent ?? '') !== '' && said.textContent !== said.getAttribute('data-seen')))
      return settings.$eval('[data-import-said]', (said) => said.textContent ?? '')
    }
    const before = await settings.$$eval('[data-setting]', (all) => all.map((one) => (one as HTMLInputElement).checked))
    expect(await load(file('broken.json', '{"product":'))).toContain('can’t be read')
    expect(await load(file('huge.json', 'x'.repeat(largestFile + 1)))).toContain('too large')
    expect(await load(file('newer.json', JSON.stringify({ product: 'clear-to-send', version: fileVersion + 1 })))).toContain('newer')
    expect(await load(file('other.json', '[]'))).toContain('not a settings file')
    expect(await load(file('hostile.json', `{"product":"clear-to-send","version":${fileVersion},"settings":{"__proto__":{"history":true},"history":{"length":1}}}`))).toContain('2 parts')
    expect(await settings.$$eval('[data-setting]', (all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual(before)
    expect(await load(file('good.json', exportFile({ ...defaultSettings, allowed: ['portfolio.example.com'] }, {})))).toBe('The file was loaded.')
    await until(() => settings.$eval('[data-setting="history"]', (one) => (one as HTMLInputElement).checked))
    expect(await settings.$$eval('[data-allowed]', (all) => all.map((one) => (one as HTMLElement).dataset.allowed))).toEqual(['portfolio.example.com'])
  })

  test('the icon’s title follows the page in front of it, and leaves with it', async () => {
    const title = (): Promise<string> => settings.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: Own }).chrome
      const [tab] = await tabs.query({ url: 'https://*.fiverr.com/*' })
      return action.getTitle({ tabId: tab?.id ?? 0 })
    })
    await until(async () => (await title()) === 'Clear to Send: Messages can go out, with care')
    const fiverr = (await driver.browser.pages()).find((page) => page.url().includes('fiverr.com'))
    await fiverr?.bringToFront()
    await fiverr?.goto('https://www.fiverr.com/', { waitUntil: 'domcontentloaded' })
    await until(async () => (await title()) === 'Clear to Send')
    standIn.setScenario('conversation-in-spam')
    await fiverr?.goto('https://www.fiverr.com/inbox/maria_k', { waitUntil: 'domcontentloaded' })
    await until(async () => (await title()) === 'Clear to Send: You can’t send messages right now')
    standIn.setScenario('healthy/2024')
  })

  test('the icon follows a page that moves to another thread without loading, with no press to tell it', async () => {
    const title = (): Promise<string> => settings.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: Own }).chrome
      const [tab] = await tabs.query({ url: 'https://*.fiverr.com/*' })
      return action.getTitle({ tabId: tab?.id ?? 0 })
    })
    const fiverr = (await driver.browser.pages()).find((page) => page.url().includes('fiverr.com')) ?? await driver.open('/')
    await fiverr.bringToFront()
    await fiverr.goto('https://www.fiverr.com/inbox/maria_k', { waitUntil: 'domcontentloaded' })
    await until(async () => (await title()) === 'Clear to Send: You can write here')
    // The page moves long after the press: nothing is pressed at all.
    await fiverr.evaluate(() => {
      document.querySelector('textarea')?.setAttribute('disabled', '')
      history.pushState(null, '', '/inbox/tom_l')
    })
    // Without a verdict it stands for a moment only: what comes of the new thread stays.
    await until(async () => /^Clear to Send: (?!You can write here)./.test(await title()))
  })

  test('a selected text is looked at in its own tab, and nothing of it is kept', async () => {
    const fiverr = (await driver.browser.pages()).find((page) => page.url().includes('fiverr.com'))
    await fiverr?.goto('https://www.fiverr.com/inbox/maria_k', { waitUntil: 'domcontentloaded' })
    await fiverr?.waitForSelector(box)
    await fiverr?.focus(box)
    await fiverr?.keyboard.type('write to anna.b@mail.example.com')
    await fiverr?.$eval(box, (element) => (element as HTMLTextAreaElement).select())
    const hosts = (): Promise<number> => fiverr?.evaluate(() => document.documentElement.children.length) ?? Promise.resolve(0)
    // Head, body, and what marks the draft: it comes once the engine is loaded.
    await until(async () => (await hosts()) === 3)
    const before = await hosts()
    expect(await askTab(settings, 'checkSelection')).toBe(true)
    await until(async () => (await hosts()) === before + 1)
    const kept = await settings.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: Own }).chrome.storage.local.get(null)))
    expect(kept).not.toContain('anna.b')
    await fiverr?.bringToFront()
    await fiverr?.keyboard.press('Escape')
    await until(async () => (await hosts()) === before)
  })

  test('the panel beside a page follows the tab in front', async () => {
    const panel = await driver.openBlank()
    panel.goto(`${driver.extensionUrl}src/popup/panel.html`).catch(() => undefined)
    await until(() => panel.evaluate(() => document.documentElement.dataset.state === 'done').catch(() => false))
    expect((await readPopup(panel)).verdict).not.toBe('blocked')
    expect(await overflows(panel)).toEqual([])
    standIn.setScenario('conversation-in-spam')
    const fiverr = await driver.open('/inbox/maria_k')
    await fiverr.bringToFront()
    await until(() => panel.evaluate(() => document.documentElement.dataset.verdict === 'blocked' && document.documentElement.dataset.state === 'done'))
    standIn.setScenario('healthy/2024')
    await fiverr.close()
    await panel.close()
  })

  test('erasing takes two presses and leaves nothing but that nothing follows the account', async () => {
    await tabTo(settings, '[data-erase]')
    await settings.keyboard.press('Enter')
    await settings.keyboard.press('Enter')
    const kept = (): Promise<object> => settings.evaluate(() => (globalThis as unknown as { chrome: Own }).chrome.storage.local.get(null))
    await until(async () => JSON.stringify(Object.keys(await kept())) === '["settings"]')
    expect(Object.keys((await kept() as { settings: object }).settings)).toEqual(['sync'])
    await until(() => settings.$eval('[data-setting="sync"]', (one) => !(one as HTMLInputElement).checked))
  })

  test('a storage that refuses is said so, and what held before still holds', async () => {
    await settings.evaluate(() => {
      const area = (globalThis as unknown as { chrome: Own }).chrome.storage.local
      return area.set({ full: 'x' })
    })
    const own = await openFullPage(driver, 'options')
    // The background answers what it would answer if its storage refused.
    await own.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome
      runtime.sendMessage = (_message: unknown, answered?: (reply: unknown) => void) => {
        answered?.({ ok: true, value: false })
        return Promise.resolve({ ok: true, value: false })
      }
    })
    await own.$eval('[data-setting="pauseBeforeSending"]', (input) => (input as HTMLElement).click())
    await until(async () => (await own.$('[data-refused]')) !== null)
    expect(await own.$eval('[data-setting="pauseBeforeSending"]', (input) => (input as HTMLInputElement).checked)).toBe(true)
    expect(await axeFinds(own)).toEqual([])
    await own.close()
  })

  test('the playground marks, explains and pauses, by keyboard alone', async () => {
    const welcome = await openFullPage(driver, 'welcome')
    await welcome.setViewport({ width: 800, height: 900 })
    await tabTo(welcome, '[data-example]')
    const before = await welcome.evaluate(() => document.documentElement.children.length)
    await welcome.keyboard.press('Enter')
    await until(() => welcome.evaluate((count) => document.documentElement.children.length > count, before))
    expect(await axeFinds(welcome)).toEqual([])
    const said = (): Promise<string> => welcome.$eval('[aria-labelledby="try"] > [role="status"]', (one) => one.textContent ?? '')
    await tabTo(welcome, '[data-send]')
    await welcome.keyboard.press('Enter')
    expect(await said()).toBe('')
    await tabTo(welcome, '[data-send]')
    await welcome.keyboard.press('Enter')
    await until(async () => (await said()) !== '')
    await welcome.close()
  })

  test('withheld access is asked for on the welcome page', async () => {
    await driver.powers.access(false)
    const welcome = await openFullPage(driver, 'welcome')
    await until(async () => (await welcome.$('[data-access="withheld"] [data-ask]')) !== null)
    expect(await axeFinds(welcome)).toEqual([])
    await driver.powers.access(true)
    await until(async () => (await welcome.$('[data-access="given"]')) !== null)
    await welcome.close()
  })

  test('none of this had the update open the welcome page after all', async () => {
    expect((await driver.powers.tabs()).filter((address) => address.includes('/welcome/'))).toEqual([])
  })
})
