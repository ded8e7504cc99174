import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, languageTag } from '../../src/core/language.ts'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { cutOff, narrowest } from './cut-off.ts'
import { browserNames, launch, readPopup, type Driver } from './driver.ts'
import { openFullPage } from './look-over.ts'
import { perform } from './perform.ts'
import { until } from './until.ts'

const day = 86_400_000
const states = ['healthy/2024', 'account-restricted', 'draft-contact-details', 'unknown-page/inbox', 'send-refused/forbidden']
/** Each page, and what stands on it once it shows all that it has. */
const pages = { welcome: '[data-example]', options: '[data-erase]', history: '[data-history="kept"]', replies: '[data-edit]', report: '[data-report="done"]' }
const thread = '0123456789abcdef'

/** Days with every verdict, answers in time and late, and a repair. */
const history = (now: number): object => ({ version: 1, events: [
  ...(['blocked', 'at-risk', 'clear', 'unknown'] as const).map((verdict, index) => ({ kind: 'verdict', at: now - index * day, verdict, causes: verdict === 'blocked' ? ['signed-out', 'policy-warning'] : [], thread })),
  { kind: 'reply', at: now - 3 * day, answered: now - 2.5 * day, thread }, { kind: 'reply', at: now - 9 * day, answered: now - 7 * day, thread: 'fedcba9876543210' },
  { kind: 'repair', at: now - day, cause: 'stale-site-data', repair: 'clear-page-storage', helped: true }, { kind: 'failure', at: now - day, how: 403 }, { kind: 'held', at: now - day, thread },
] })

const wordsOf = (language: string): Record<string, { message: string }> => JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8')) as Record<string, { message: string }>

interface Own { readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } } }

/** The language of a page as it stands. */
const spoken = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang).catch(() => '')

describe.each(browserNames)('every language at 320 px in %s', (name) => {
  // Chromium looks at all of them, Firefox at the one with the longest words and the one from right to left.
  const looked = languages.filter((language) => name === 'chromium' || language === 'de' || language === 'ur')
  let standIn: StandIn
  let driver: Driver
  let settings: Page
  beforeAll(async () => {
    standIn = await startStandIn({ scenario: 'healthy/2024' })
    driver = await launch(name, standIn)
    settings = await openFullPage(driver, 'options')
    await keepHistory(Date.now())
  })
  afterAll(async () => {
    await driver.close()
    await standIn.close()
  })
  const keepHistory = (now: number): Promise<void> => settings.evaluate((kept) => (globalThis as unknown as Own).chrome.storage.local.set(kept), { history: history(now) })
  /** Has all open pages speak a language. */
  const speak = async (language: string, page: Page): Promise<void> => {
    await settings.select('#language', language)
    await until(async () => (await spoken(page)) === languageTag(language))
  }

  test.each(states)('the popup: %s', async (state) => {
    await perform(driver, standIn, standIn.setScenario(state))
    const popup = await driver.openPopup()
    await popup.setViewport({ width: narrowest, height: 700 })
    await readPopup(popup)
    const found: string[] = []
    for (const language of looked) {
      await speak(language, popup)
      const reply = (): Promise<string | null> => popup.evaluate(() => document.querySelector('[data-reply="first"]')?.textContent ?? null)
      const first = wordsOf(language).reply_first_title?.message
      // Where there is no message box there are no replies to put into it.
      await until(async () => [first, state === 'healthy/2024' ? first : null].includes(await reply()))
      found.push(...(await cutOff(popup)).map((one) => `${language}: ${one}`))
    }
    expect(found).toEqual([])
    for (const page of await driver.browser.pages()) if (page !== settings) await page.close().catch(() => undefined)
  })

  test('the full pages and the note', async () => {
    const tabs = new Map<keyof typeof pages, Page>()
    for (const page of ['welcome', 'options', 'history', 'replies', 'report'] as const) {
      const tab = await openFullPage(driver, page)
      await tab.setViewport({ width: narrowest, height: 700 })
      tabs.set(page, tab)
    }
    const welcome = tabs.get('welcome')
    await welcome?.bringToFront()
    // Another language draws the page anew, with a note that can be looked into.
    await welcome?.evaluate(() => {
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' })
      }
    })
    await settings.select('#language', 'auto')
    const found: string[] = []
    for (const language of looked) {
      for (const [page, tab] of tabs) {
        await speak(language, tab)
        await until(async () => (await tab.$(pages[page])) !== null)
        if (page === 'welcome') await openNote(tab)
        if (page === 'replies') await tab.$eval('[data-edit]', (button) => (button as HTMLElement).click())
        found.push(...(await cutOff(tab)).map((one) => `${page} ${language}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })

  test('the history, whichever day it is', async () => {
    const tab = await openFullPage(driver, 'history')
    await tab.setViewport({ width: narrowest, height: 700 })
    await tab.evaluate(() => {
      const real = Date.now
      Date.now = () => real() + Number(document.documentElement.dataset.ahead ?? 0)
    })
    const today = new Date()
    // A month that has only just begun leaves its name the least room.
    const ahead = Array.from({ length: 12 }, (_, month) => [1, 7].map((date) => new Date(today.getFullYear(), today.getMonth() + 1 + month, date, 12).getTime() - today.getTime())).flat()
    const found: string[] = []
    for (const language of looked) {
      await speak(language, tab)
      for (const milliseconds of ahead) {
        await tab.evaluate((later) => {
          document.documentElement.dataset.ahead = String(later)
        }, milliseconds)
        const moment = today.getTime() + milliseconds
        await keepHistory(moment)
        await until(() => tab.evaluate((now) => {
          const day = new Date(now).toLocaleDateString(document.documentElement.lang, { weekday: 'short', day: 'numeric', month: 'short' })
          return document.querySelector('.days > svg:last-of-type title')?.textContent?.startsWith(day) === true
        }, moment))
        found.push(...(await cutOff(tab)).map((one) => `${language}, ${new Date(moment).toDateString()}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })
})

/** Puts the example into the playground and unfolds the note about it, with a press: the note hears no other. */
async function openNote(welcome: Page): Promise<void> {
  await welcome.$eval('[data-example]', (button) => (button as HTMLElement).click())
  const at = (selector: string): Promise<{ readonly x: number; readonly y: number } | undefined> => welcome.evaluate((wanted) => {
    const found = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot?.querySelector(wanted) ?? [])[0]
    const box = found?.getBoundingClientRect()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, selector)
  await until(async () => {
    if (await at('.note.open')) return true
    const show = await at('[data-action="show"]')
    if (show) await welcome.mouse.click(show.x, show.y)
    return false
  })
}
