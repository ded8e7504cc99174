import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../core/random.ts'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, launch, type Driver } from './driver.ts'
import { axeFinds, overflows, tabTo, unfold } from './look-over.ts'
import { perform } from './perform.ts'
import { until } from './until.ts'

interface Storage { readonly storage: { readonly sync: { clear(): Promise<void> }; readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> } } }
const day = 86_400_000
const thread = '0123456789abcdef'

/** A few weeks of history. */
function someHistory(now: number): object {
  const events = Array.from({ length: 30 }, (_, index) => ({ kind: 'verdict', at: now - index * day, verdict: index % 5 === 0 ? 'blocked' : 'clear', causes: index % 5 === 0 ? ['signed-out'] : [], thread }))
  return { version: 1, events: [...events, { kind: 'reply', at: now - 3 * day, answered: now - 2.5 * day, thread }, { kind: 'reply', at: now - 9 * day, answered: now - 7 * day, thread: 'fedcba9876543210' },
    { kind: 'repair', at: now - day, cause: 'page-stale', repair: 'reload', helped: true }, { kind: 'failure', at: now - day, how: 403 }, { kind: 'held', at: now - day, thread }] }
}

describe.each(browserNames)('our pages in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  let page: Page
  beforeAll(async () => {
    standIn = await startStandIn()
    // Firefox has room for all that the disk holds unless it is told otherwise, in KB.
    driver = await launch(name, standIn, { prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 8192 } })
    await perform(driver, standIn, standIn.setScenario('account-restricted'))
    page = await driver.openPopup()
    // A look at a thread goes to the history once it is over, and what the thread shows once it is at rest: neither may come later.
    await until(async () => {
      const { events = [] } = (await kept('history') ?? {}) as { readonly events?: readonly { readonly kind: string }[] }
      return ['verdict', 'reply'].every((one) => events.some(({ kind }) => kind === one))
    })
    await empty()
  })
  afterAll(async () => {
    await driver.close()
    await standIn.close()
  })
  // What the account's copy holds would come back.
  const empty = (): Promise<void> => page.evaluate(async () => {
    const { sync, local } = (globalThis as unknown as { chrome: Storage }).chrome.storage
    await Promise.all([sync.clear(), local.clear()])
  })
  afterEach(empty)
  const keep = (values: object): Promise<void> => page.evaluate((kept) => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set(kept), values)
  const kept = (key: string): Promise<unknown> => page.evaluate(async (one) => (await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.get(one))[one], key)
  /** Opens one of our pages anew and waits until it shows what it should. */
  async function open(path: string, shows: string): Promise<void> {
    await page.goto('about:blank')
    page.goto(`${driver.extensionUrl}src/${path}`).catch(() => undefined)
    await until(() => page.evaluate((selector) => document.querySelector(selector) !== null, shows).catch(() => false))
    await page.bringToFront()
  }
  const says = (key: string): Promise<void> => until(() => page.evaluate((text) => document.querySelector('#page')?.textContent?.includes(text) === true, key))

  const states: readonly (readonly [string, string, string, boolean])[] = [
    ['history without anything', 'history/index.html', '[data-history="empty"]', false],
    ['history', 'history/index.html', '[data-history="kept"] .picture svg', true],
    ['report', 'report/index.html', '[data-report="done"]', false],
    ['replies', 'replies/index.html', '[data-replies="5"]', false],
    ['replies that could not be inserted', 'replies/index.html#findings:first', 'form', false],
  ]
  test.each(states)('%s: axe finds nothing in light and dark, and nothing overflows', async (_, path, shows, filled) => {
    if (filled) await keep({ history: someHistory(Date.now()) })
    await open(path, shows)
    await unfold(page)
    for (const scheme of name === 'chromium' ? ['light', 'dark'] : ['light']) {
      if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      expect(await axeFinds(page), scheme).toEqual([])
    }
    expect(await overflows(page)).toEqual([])
  })

  test('the history is turned off, erased and put back by keyboard alone', async () => {
    const history = someHistory(Date.now())
    await keep({ history })
    await open('history/index.html', '[data-history="kept"]')
    await tabTo(page, '[data-keep]')
    await page.keyboard.press(' ')
    await until(async () => JSON.stringify(await kept('settings') ?? null).includes('"value":false'))
    await tabTo(page, '[data-erase]')
    await page.keyboard.press('Enter')
    await until(async () => JSON.stringify(await kept('history')) === '{"events":[],"version":1}' || JSON.stringify(await kept('history')) === '{"version":1,"events":[]}')
    await tabTo(page, '[data-undo]')
    await page.keyboard.press('Enter')
    await until(async () => ((await kept('history')) as { events: unknown[] }).events.length === (history as { events: unknown[] }).events.length)
    await until(() => page.evaluate(() => document.querySelector('[data-history="kept"]') !== null))
  })

  test('a newer version’s history is said and left alone, a broken one is said and read as far as it goes', async () => {
    await keep({ history: { version: 7, what: 'ever' } })
    await open('history/index.html', '[data-history="newer"]')
    await says('newer version')
    expect(await kept('history')).toEqual({ version: 7, what: 'ever' })
    await keep({ history: { version: 1, events: [null, 'junk', { kind: 'failure', at: Date.now(), how: 500 }] } })
    await open('history/index.html', '[data-history="kept"]')
    await says('2 entries could not be read')
  })

  test('a reply is written, checked, saved after a second word, put on top, removed and put back by keyboard alone', async () => {
    await open('replies/index.html', '[data-replies="5"]')
    await tabTo(page, '[data-new]')
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.activeElement?.matches('input[name="title"]') === true))
    await page.keyboard.type('Mine')
    await tabTo(page, 'textarea[name="text"]')
    await page.keyboard.type('Write to jo.doe@mail.example.com, ')
    await tabTo(page, '[data-put="buyer"]')
    await page.keyboard.press('Enter')
    expect(await page.$eval('textarea[name="text"]', (field) => (field as HTMLTextAreaElement).value)).toBe('Write to jo.doe@mail.example.com, {buyer}')
    await page.waitForSelector('[data-finding="email"]')
    await tabTo(page, '[data-save]')
    await page.keyboard.press('Enter')
    await says('Save all the same')
    expect(await kept('replies')).toBeUndefined()
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-replies="6"]')
    await tabTo(page, '[data-reply="first"] [data-top]')
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.querySelector<HTMLElement>('.list > li')?.dataset.reply === 'first'))
    await tabTo(page, '[data-reply="stay"] [data-remove]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-replies="5"]')
    await page.focus('.skip')
    await tabTo(page, '[data-undo]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-replies="6"]')
    await page.focus('.skip')
    await tabTo(page, 'input[type="search"]')
    await page.keyboard.type('review')
    await until(async () => (await page.$$('.list > li')).length === 1)
  })

  test('the report names the heading that fits, holds no name, and is edited by keyboard', async () => {
    await open('report/index.html', '[data-report="done"]')
    expect(await page.$eval('input[name="heading"]:checked', (input) => (input as HTMLInputElement).value)).toBe('account')
    await tabTo(page, 'input[name="heading"]:checked')
    await page.keyboard.press('ArrowDown')
    await until(() => page.$eval('textarea', ({ value }) => value.includes('dispute with a buyer')))
    await tabTo(page, 'textarea')
    await page.keyboard.type('Since Monday. ')
    const texts = await page.$$eval('textarea', (all) => all.map(({ value }) => value))
    expect(texts[0]).toContain('Since Monday. ')
    expect(texts.join()).not.toMatch(/maria|sam_designs/i)
    expect(JSON.parse(texts[1] ?? '')).toMatchObject({ report: 1, verdict: 'blocked', landmarks: { conversationHeader: 1 } })
    await tabTo(page, '[data-copy]')
    await page.keyboard.press('Enter')
    await until(() => page.$eval('[data-copy] ~ [role="status"]', (status) => status.textContent !== ''))
    await tabTo(page, '[data-help="centre"]')
  })

  test('storage that is full is said, and what is being written stays', async () => {
    await page.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: Storage }).chrome.storage
      // Firefox stores what repeats itself in next to no room.
      const noise = (length: number): string => Array.from({ length: Math.ceil(length / 8000) }, () => String.fromCharCode(...crypto.getRandomValues(new Uint16Array(8000)).map((code) => code & 0x3fff))).join('').slice(0, length)
      for (const size of [1_000_000, 400_000, 80_000, 20_000, 5000, 1000, 200]) {
        for (let part = 0; part < 5; part += 1) await local.set({ [`full-${size}-${part}`]: noise(size) }).catch(() => undefined)
      }
    })
    await open('replies/index.html', '[data-replies="5"]')
    await page.click('[data-new]')
    await page.type('input[name="title"]', 'Mine')
    // The same each time: of random characters some could one day be a contact detail, which asks for a second press.
    const random = randomFrom(1)
    const text = Array.from({ length: 2400 }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 20_000))).join('')
    await page.$eval('textarea[name="text"]', (field, written) => {
      (field as HTMLTextAreaElement).value = written
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
    await page.click('[data-save]')
    await page.waitForSelector('[data-said="storage_refused"]')
    expect(await page.$eval('textarea[name="text"]', (field) => (field as HTMLTextAreaElement).value)).toBe(text)
    expect(await kept('replies')).toBeUndefined()
  })
})
