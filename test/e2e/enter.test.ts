import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, launch, type Driver } from './driver.ts'
import { openFullPage } from './look-over.ts'
import { until } from './until.ts'

interface Own { readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ readonly enter?: { readonly sends: Readonly<Record<string, boolean>>; readonly heldOnce: boolean } }> } } } }

const box = '#send-message-text-area textarea, textarea#send-message-text-area'
const draft = 'Sure, write me at jo.doe@mail.example.com before Friday'

describe.each(browserNames)('an Enter that may send, in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  beforeAll(async () => {
    standIn = await startStandIn({ scenario: 'healthy/2024' })
    driver = await launch(name, standIn)
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
  })
  /** One of our own pages, that tells what is kept. */
  let own: Page
  beforeEach(async () => {
    await driver.clean()
    standIn.setScenario('healthy/2024')
    own = await openFullPage(driver, 'options')
  })
  const keptOfEnter = (): Promise<{ readonly sends: Readonly<Record<string, boolean>>; readonly heldOnce: boolean } | undefined> => own.evaluate(async () => (await (globalThis as unknown as Own).chrome.storage.local.get('enter')).enter)

  /** A thread with a draft whose marks have come. */
  async function write(text: string, { told }: { readonly told: boolean }): Promise<Page> {
    const page = await driver.open('/inbox/maria_k')
    const field = await page.waitForSelector(box)
    // Before it is known that it can be kept no Enter is held of which nothing is known.
    await until(async () => (await keptOfEnter()) !== undefined)
    if (!told) await page.evaluate(() => document.querySelector('[data-testid="toggle-user-settings-popover"]')?.parentElement?.remove())
    await field?.click()
    await page.keyboard.type(text)
    // Head, body, and what explains the marks.
    await page.waitForFunction(() => document.documentElement.children.length > 2)
    return page
  }
  const value = (page: Page): Promise<string> => page.$eval(box, (field) => (field as HTMLTextAreaElement).value)

  test('is held where the page’s setting says that it sends, and goes out at the second press', async () => {
    standIn.set({ composer: { enterSends: true } })
    const page = await write(draft, { told: true })
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe(draft)
    await page.keyboard.press('Enter')
    await until(() => standIn.sends.length === 1)
    await page.close()
  })

  test('breaks the line at once where the setting says so', async () => {
    standIn.set({ composer: { enterSends: false } })
    const page = await write(draft, { told: true })
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe(`${draft}\n`)
    await page.close()
  })

  test('costs one press where nothing says what it does, and never another', async () => {
    standIn.set({ composer: { enterSends: false } })
    const page = await write(draft, { told: false })
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe(draft)
    await page.keyboard.press('Enter')
    expect(await value(page)).toBe(`${draft}\n`)
    await until(async () => (await keptOfEnter())?.heldOnce === true)
    await page.close()
    const next = await write(`${draft} at noon`, { told: false })
    await next.keyboard.press('Enter')
    expect(await value(next)).toBe(`${draft} at noon\n`)
    await next.close()
  })

  test('is held in the next thread once it sent in the first', async () => {
    standIn.set({ composer: { enterSends: true } })
    const page = await write('Thanks, see you on jo.doe@mail.example.com', { told: false })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await until(() => standIn.sends.length === 1)
    await until(async () => (await value(page)) === '')
    // What an Enter did is seen two frames after it, and then kept.
    await until(async () => Object.values((await keptOfEnter())?.sends ?? {}).includes(true))
    await page.close()
    const next = await write(draft, { told: false })
    await next.keyboard.press('Enter')
    expect(await value(next)).toBe(draft)
    expect(standIn.sends).toHaveLength(1)
    await next.close()
  })
})
