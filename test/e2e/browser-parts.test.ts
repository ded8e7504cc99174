import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { inBrowser } from './in-browser.ts'
import { openFullPage } from './look-over.ts'
import { until } from './until.ts'

const box = '#send-message-text-area textarea, textarea#send-message-text-area'
const written = (page: Page): Promise<string> => page.$eval(box, (field) => (field as HTMLTextAreaElement).value)
const children = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.children.length)

/** Menus, keys and panels as the browser itself has them, not the messages behind them. */
describe('what belongs to Firefox itself', () => {
  const on = inBrowser('firefox')
  const menuItem = (id: string): string => `document.getElementById('clear-to-send_clear-to-send_example-menuitem-_${id}')`
  /** Opens the menu over the message box as a right press does, and presses an item of it. */
  async function choose(page: Page, id: string): Promise<void> {
    const at = await (await page.$(box))?.boundingBox()
    await page.mouse.click((at?.x ?? 0) + 20, (at?.y ?? 0) + 12, { button: 'right' })
    await until(async () => (await on.driver.powers.asBrowser(`return document.getElementById('contentAreaContextMenu').state + ' ' + Boolean(${menuItem(id)})`)) === 'open true')
    await on.driver.powers.asBrowser(`${menuItem(id)}.click(); document.getElementById('contentAreaContextMenu').hidePopup()`)
  }
  /** Presses a key with Alt and Shift where the browser's own shortcuts hear it. */
  const pressKeys = (letter: string): Promise<string> => on.driver.powers.asBrowser(`
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    keyboard.beginInputTransactionForTests(window)
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]].map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }))
    for (const key of keys) keyboard.keydown(key)
    for (const key of keys.toReversed()) keyboard.keyup(key)`)

  async function openBox(): Promise<Page> {
    on.standIn.setScenario('healthy/2024')
    const page = await on.openThread()
    await page.bringToFront()
    await page.focus(box)
    return page
  }

  test('its menu puts a saved reply into the message box', async () => {
    const page = await openBox()
    await choose(page, 'reply:progress')
    await until(async () => (await written(page)).includes('update on order'))
    expect(on.standIn.sends).toEqual([])
  })

  test('its menu looks at the selected text where it stands', async () => {
    const page = await openBox()
    await page.keyboard.type('write to anna.b@mail.example.com')
    await until(async () => (await children(page)) === 3)
    await page.$eval(box, (field) => (field as HTMLTextAreaElement).select())
    await choose(page, 'check-selection')
    await until(async () => (await children(page)) === 4)
    await page.keyboard.press('Escape')
    await until(async () => (await children(page)) === 3)
  })

  test('its shortcuts put the first saved reply in and go to what is marked', async () => {
    const page = await openBox()
    await pressKeys('Y')
    await until(async () => (await written(page)).includes('thank you for your message'))
    await page.$eval(box, (field) => {
      (field as HTMLTextAreaElement).value = 'write to anna.b@mail.example.com'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await until(async () => (await children(page)) === 3)
    await pressKeys('J')
    // The note takes the focus: the page sees only that its box has it no more.
    await until(() => page.evaluate((wanted) => !document.activeElement?.matches(wanted), box))
  })

  test('its sidebar holds the panel, which says how the page stands', async () => {
    on.standIn.setScenario('conversation-in-spam')
    await on.driver.open('/inbox/maria_k')
    await on.driver.powers.asBrowser('await SidebarController.show([...SidebarController.sidebars.keys()].find((one) => one.startsWith(\'clear-to-send\')))')
    const shown = (): Promise<string> => on.driver.powers.asBrowser('const panel = SidebarController.browser?.contentDocument?.getElementById(\'webext-panels-browser\'); return panel?.currentURI?.spec ?? \'\'')
    await until(async () => (await shown()).endsWith('/src/popup/panel.html'))
    const own = await openFullPage(on.driver, 'options')
    const kept = (): Promise<string> => own.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }).chrome.storage.local.get('history')))
    // What the panel saw goes to the history.
    await until(async () => (await kept()).includes('"verdict":"blocked"'))
    await on.driver.powers.asBrowser('SidebarController.hide()')
  })
})

describe('what belongs to Chromium itself', () => {
  const on = inBrowser('chromium')
  const panels = (): readonly string[] => on.driver.browser.targets().map((target) => target.url()).filter((url) => url.endsWith('/src/popup/panel.html'))
  afterEach(() => on.standIn.clear())

  test('the popup moves into its side panel, which says how the page stands', async () => {
    on.standIn.setScenario('conversation-in-spam')
    const page = await on.driver.open('/inbox/maria_k')
    const popup = await on.driver.openToolbarPopup(page)
    await until(() => popup.evaluate(() => document.documentElement.dataset.state === 'done'))
    await popup.click('[data-panel]')
    await until(() => panels().length === 1)
    const target = on.driver.browser.targets().find((one) => one.url() === panels()[0])
    const panel = await target?.asPage()
    await until(async () => (await panel?.evaluate(() => document.documentElement.dataset.verdict)) === 'blocked')
    await panel?.close()
  })

  test('the popup fills the window that the browser gives it, however wide', async () => {
    on.standIn.setScenario('conversation-in-spam')
    const popup = await on.driver.openToolbarPopup(await on.driver.open('/inbox/maria_k'))
    await until(() => popup.evaluate(() => document.documentElement.dataset.state === 'done'))
    const widths = await popup.evaluate(() => ({ window: document.documentElement.clientWidth, body: document.body.getBoundingClientRect().width, content: document.documentElement.scrollWidth }))
    expect(widths.window).toBeGreaterThanOrEqual(376)
    expect(widths.window).toBeLessThan(500)
    expect([widths.body, widths.content]).toEqual([widths.window, widths.window])
    await popup.close()
  })

  test('every command has its key as soon as the extension is there, and the settings show it', async () => {
    const settings = await openFullPage(on.driver, 'options')
    const keys = (): Promise<readonly string[]> => settings.$$eval('[data-command]', (all) => all.map((one) => `${(one as HTMLElement).dataset.command} ${one.querySelector('kbd')?.textContent}`).sort())
    const suggested = Object.entries(manifest.commands).map(([name, { suggested_key }]) => `${name} ${suggested_key.default}`).sort()
    await until(async () => (await keys()).length === suggested.length)
    expect(await keys()).toEqual(suggested)
  })
})
