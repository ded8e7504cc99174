import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, launch, readPopup, type Driver } from './driver.ts'
import { answersToPopup, ears, extensionStores, heapOfBackground, type Ears } from './ears.ts'
import { send } from './perform.ts'
import { until } from './until.ts'

const thread = '/inbox/maria_k'
/** A word of the draft that stands in no finding, and a contact detail that the open popup alone may be told. */
const word = 'quokkavelvet'
const detail = 'canary7f3e@mail.example.com'
const draft = `The ${word} is nearly done, write me at ${detail} about it`

describe.each(browserNames)('where a draft goes in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  /** An own page that hears every message to the extension, and is told nothing itself. */
  let ear: Page
  let heard: Ears
  /** Whatever else was written down: consoles, errors, storage changes, requests. */
  const found = (): string => JSON.stringify({ ...heard, requests: standIn.requests.filter(({ kind }) => kind !== 'send') })

  beforeAll(async () => {
    standIn = await startStandIn()
    driver = await launch(name, standIn, { requests: true })
    ear = await driver.openPopup()
    await readPopup(ear)
    heard = await ears(ear)
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
  })

  const write = async (page: Page, text: string): Promise<void> => {
    await page.waitForSelector('textarea')
    await page.focus('textarea')
    await page.keyboard.type(text)
  }
  const marked = async (): Promise<void> => {
    const popup = await driver.openPopup()
    expect((await readPopup(popup)).findings).toEqual(['email'])
    await popup.close()
  }

  test('typed, pasted, looked at, repaired and sent: it is nowhere but in its box, and its detail in the open popup', async () => {
    standIn.answer('send', { status: 401 })
    const page = await driver.open(thread)
    heard.listen(page)
    await write(page, 'Good morning!')
    await send(page, standIn)
    await write(page, draft)
    await marked()
    await page.bringToFront()
    // Pasted by the page's own means, as a clipboard would.
    await page.evaluate((text) => {
      document.querySelector('textarea')?.focus()
      document.execCommand('selectAll')
      document.execCommand('insertText', false, text)
    }, `${draft} – once more`)
    await marked()

    // The page shows it in the box alone; what we draw is not to be read by it.
    const outside = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement
      for (const box of copy.querySelectorAll('textarea')) box.remove()
      return copy.outerHTML + JSON.stringify([Object.keys(globalThis), { ...localStorage }, { ...sessionStorage }, document.cookie, document.title, history.state])
    })
    expect(outside).not.toContain(word)
    expect(outside).not.toContain(detail)

    const popup = await driver.openPopup()
    heard.listen(popup)
    await readPopup(popup)
    const answers = await answersToPopup(popup)
    for (const told of [answers, await popup.evaluate(() => document.documentElement.outerHTML)]) {
      expect(told).toContain(detail)
      expect(told).not.toContain(word)
    }

    // A reload that the seller asks for keeps the draft in memory until it is back in its box.
    const loads = (): number => standIn.requests.filter(({ kind, path }) => kind === 'page' && path.startsWith(thread)).length
    const before = loads()
    await page.evaluate(() => Object.assign(globalThis, { toBeLeft: true }))
    await popup.$eval('[data-repair="reload"]', (button) => (button as HTMLElement).click())
    await until(() => loads() > before)
    await page.bringToFront()
    await until(() => page.evaluate((text) => !('toBeLeft' in globalThis) && document.querySelector('textarea')?.value.startsWith(text) === true, draft).catch(() => false))
    await popup.close()
    const requests = found()
    standIn.clear()

    // The first press may be held; the second goes out.
    await page.bringToFront()
    await page.focus('textarea')
    const sent = (): boolean => standIn.sends.some(({ body }) => body.includes(word))
    for (let press = 0; press < 2 && !sent(); press += 1) {
      await page.keyboard.down('Control')
      await page.keyboard.press('Enter')
      await page.keyboard.up('Control')
      if (press === 1) await until(sent)
    }

    // The draft of the reload is forgotten once it is back, a look is kept once it is over.
    await until(async () => !(await extensionStores(ear)).includes('kept-draft:') && (await extensionStores(ear)).includes('history'))
    const stores = await extensionStores(ear)
    expect(stores).toContain('history')
    expect(heard.requests.length, 'requests that were heard').toBeGreaterThan(0)
    for (const secret of [word, detail]) {
      expect(stores).not.toContain(secret)
      expect(await heard.gather(ear)).not.toContain(secret)
      expect(requests + found()).not.toContain(secret)
    }
    const heap = await heapOfBackground(driver)
    if (heap !== undefined) {
      expect(heap).toContain('probeFiverr')
      expect(heap.includes(word)).toBe(false)
    }
  })

  test('cookie values never come out of the background', async () => {
    const page = await driver.open(thread)
    await page.waitForSelector('textarea')
    const values = (await driver.browser.cookies()).filter(({ domain }) => domain.endsWith('fiverr.com')).map(({ value }) => value).filter((value) => value.length > 8)
    expect(values.length).toBeGreaterThan(0)
    const popup = await driver.openPopup()
    await readPopup(popup)
    const everything = `${await popup.evaluate(() => document.documentElement.outerHTML)}${await extensionStores(ear)}${await heard.gather(ear)}`
    for (const value of values) expect(everything.includes(value)).toBe(false)
  })
})
