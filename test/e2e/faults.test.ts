import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { listen } from './check-scenario.ts'
import { browserNames, launch, readPopup } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { send } from './perform.ts'
import { until } from './until.ts'

interface Stores { chrome: { storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }> } }

const detail = 'jo.doe@mail.example.com'
const type = async (page: Page, text: string): Promise<void> => {
  await page.bringToFront()
  await page.focus('textarea')
  await page.keyboard.type(text)
}
/** Asked again and again: a wait within the page ends where the driver's patience with one question does. */
const verdictOf = (popup: Page): Promise<string | undefined> => popup.evaluate(() => document.documentElement.dataset.verdict)
const ours = (page: Page): Promise<number> => page.evaluate(() => [...document.documentElement.children].filter((child) => child !== document.head && child !== document.body).length)

describe.each(browserNames)('faults in %s', (name) => {
  const here = inBrowser(name)

  test('storage full of what no version ever wrote: defaults, the right answer, and what was there is not thrown away', async () => {
    await here.openThread()
    const { popup } = await here.look()
    const keys = await popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as Stores).chrome
      const names = ['settings', 'history', 'repair-log', 'ignored', 'replies', 'welcomed', ...Object.keys(await storage.local.get(null))]
      const broken: readonly unknown[] = [null, 7, 'x', [], { schema: 999, events: 'no', kindsOff: { length: 3 } }, [[[]]], { __proto__: null, constructor: 1 }]
      for (const area of ['local', 'session', 'sync'] as const) await storage[area].set(Object.fromEntries(names.map((key, at) => [key, broken[at % broken.length]])))
      return names
    })
    expect(keys.length).toBeGreaterThan(4)
    await popup.close()
    const page = await here.openThread()
    await type(page, `write me at ${detail}`)
    const { shown } = await here.look()
    expect(shown).toMatchObject({ verdict: 'at-risk', findings: ['email'] })
    expect(shown.causes[0]?.id).toBe('draft-contact-details')
    await page.bringToFront()
    await until(async () => (await ours(page)) === 1)
  })

  test('storage that is full: nothing is lost and the answer stands', async () => {
    const page = await here.openThread()
    const { popup } = await here.look()
    await popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as Stores).chrome
      for (const area of ['local', 'session'] as const) {
        for (let size = 4 << 20; size > 64; size >>= 1) {
          for (let round = 0; round < 4; round += 1) await storage[area].set({ [`fill-${size}-${round}`]: 'x'.repeat(size) }).catch(() => undefined)
        }
      }
    })
    await popup.close()
    await type(page, 'Good morning!')
    here.standIn.answer('send', { status: 422 })
    await send(page, here.standIn)
    const { shown } = await here.look()
    // What became of the send may not have been kept; the page itself still says that it failed.
    expect(['blocked', 'at-risk']).toContain(shown.verdict)
    expect(shown.causes[0]?.id).toBe('send-refused')
  })

  test('a page that changes thousands of times a second is read and marked all the same', async () => {
    here.standIn.set({ page: { mutationsPerSecond: 40_000 } })
    const page = await here.openThread()
    await type(page, `write me at ${detail}`)
    await until(async () => (await ours(page)) === 1)
    // Such a page may answer a busy machine late: what it says then is shown as well.
    const { popup } = await here.look()
    await until(async () => (await verdictOf(popup)) === 'at-risk', 60_000)
    expect(await readPopup(popup)).toMatchObject({ verdict: 'at-risk', findings: ['email'] })
  })

  test('ten thousand messages: the thread is clear and a draft is marked', async () => {
    here.standIn.set({ thread: { olderMessages: 10_000 } })
    const page = await here.openThread()
    // The page itself is laid out first, which takes a browser on a busy machine seconds in which no script of anybody's runs.
    const { popup } = await here.look()
    await until(async () => (await verdictOf(popup)) === 'clear', 60_000)
    await type(page, `write me at ${detail}`)
    await until(async () => (await ours(page)) === 1)
  })

  test('left for another site and come back to: nothing of the page is held, and the one that the browser kept answers and marks again', async () => {
    const page = await here.openThread()
    const { popup } = await here.look()
    const held = (): Promise<boolean> => popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as Stores).chrome
      return Object.keys(await storage.session.get(null)).some((key) => key.startsWith('outline:'))
    })
    await until(held)
    await page.bringToFront()
    await page.goto(here.standIn.controlUrl, { waitUntil: 'domcontentloaded' })
    await until(async () => !(await held()))
    await popup.close()
    await page.goBack({ waitUntil: 'domcontentloaded' })
    await page.waitForSelector('textarea')
    await type(page, `write me at ${detail}`)
    await until(async () => (await ours(page)) === 1)
    expect((await here.look()).shown).toMatchObject({ verdict: 'at-risk', findings: ['email'] })
  })

  test('another thread without a load: the answer is about the buyer who is open now, and old marks are gone', async () => {
    const page = await here.openThread()
    await type(page, `write me at ${detail}`)
    await until(async () => (await ours(page)) === 1)
    await (await page.waitForSelector('[data-testid="contact"]:nth-child(3)'))?.click()
    await until(() => page.evaluate(() => location.pathname !== '/inbox/maria_k' && document.querySelector('textarea')?.value === ''))
    await until(async () => (await ours(page)) === 0)
    const { shown } = await here.look()
    expect(shown.title).not.toContain('maria_k')
    expect(shown.findings).toEqual([])
  })

  test('no network from the beginning: said so, and a draft is checked as soon as there is a page', async () => {
    const page = await here.driver.openBlank()
    await here.driver.powers.offline(true, page)
    await page.goto('https://www.fiverr.com/inbox/maria_k').catch(() => undefined)
    const { popup, shown } = await here.look()
    expect(shown.causes[0]).toMatchObject({ id: 'offline', certainty: 'certain' })
    expect(shown.verdict).toBe('blocked')
    await popup.close()
    await here.driver.powers.offline(false, page)
    const back = await here.openThread()
    await here.driver.powers.offline(true, back)
    await type(back, `write me at ${detail}`)
    await until(async () => (await ours(back)) === 1)
    await here.driver.powers.offline(false, back)
  })

  test('a thread within a frame is left alone', async () => {
    const page = await here.driver.open('/')
    await page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.src = '/inbox/maria_k'
      const loaded = new Promise((done) => frame.addEventListener('load', done))
      document.body.append(frame)
      await loaded
    })
    const { shown } = await here.look()
    expect(shown.verdict).toBe('no-page')
  })

  test('two tabs: each answer is about the tab used last', async () => {
    const first = await here.openThread()
    await type(first, `write me at ${detail}`)
    const second = await here.driver.open('/')
    await second.bringToFront()
    expect((await here.look()).shown.verdict).toBe('no-page')
    await first.bringToFront()
    const { popup, shown } = await here.look()
    expect(shown.findings).toEqual(['email'])
    await popup.close()
  })

  test('another extension that fights over the page: it is not fought back, and the message goes out once', async () => {
    const uninstall = await here.driver.powers.install(resolve(import.meta.dirname, '../stand-in/fighting-extension'))
    try {
      const page = await here.openThread()
      const counts = (): Promise<readonly number[]> => page.evaluate(() => ['removed', 'dressed'].map((which) => Number(document.documentElement.dataset[which] ?? 0)))
      await until(async () => ((await counts())[1] ?? 0) > 0)
      const text = `write me at ${detail}, thanks`
      await type(page, text)
      expect(await page.$eval('textarea', (box) => box.value)).toBe(text)
      // Each key may bring our marks back once; they are not brought back for their own sake.
      const after = await counts()
      expect(after[0]).toBeLessThanOrEqual(2 * text.length)
      await page.evaluate(() => new Promise((done) => {
        requestIdleCallback(() => requestIdleCallback(done))
      }))
      const rest = await counts()
      expect((rest[0] ?? 0) - (after[0] ?? 0)).toBeLessThanOrEqual(4)
      expect((await here.look()).shown.findings).toEqual(['email'])
      await page.bringToFront()
      await page.focus('textarea')
      await page.keyboard.down('Control')
      await page.keyboard.press('Enter')
      if (here.standIn.sends.length === 0) await page.keyboard.press('Enter')
      await page.keyboard.up('Control')
      await until(() => here.standIn.sends.length > 0)
      expect(here.standIn.sends).toHaveLength(1)
    } finally {
      await uninstall()
    }
  })

  test('a page that writes itself anew, which takes every listener away: drafts are marked and held', async () => {
    const page = await here.openThread()
    await type(page, 'Good')
    await page.evaluate(() => {
      const again = document.documentElement.outerHTML.replace(/<script[^]*?<\/script>/g, '')
      document.open()
      document.write(again)
      document.close()
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') document.title += ' sent'
      })
    })
    await type(page, `write me at ${detail}`)
    await until(async () => (await ours(page)) === 1)
    const sent = async (): Promise<string | undefined> => {
      await page.keyboard.down('Control')
      await page.keyboard.press('Enter')
      await page.keyboard.up('Control')
      return /sent.*/.exec(await page.title())?.[0]
    }
    expect(await sent()).toBeUndefined()
    expect(await sent()).toBe('sent')
    expect((await here.look()).shown.findings).toEqual(['email'])
  })

  test('updated, switched off and on again while the page is open: drafts are marked, and once', async () => {
    for (const change of [here.driver.powers.update, here.driver.powers.switchOffAndOn]) {
      const page = await here.openThread()
      await change()
      await type(page, `write me at ${detail}`)
      await until(async () => (await ours(page)) === 1)
    }
  })

  test('taken out while the page is open: the page works on, and in Chromium nothing of ours is left in it', async () => {
    const alone = await launch(name, here.standIn)
    try {
      const page = await alone.open('/inbox/maria_k')
      const errors: string[] = []
      listen(page, errors)
      await page.waitForSelector('textarea')
      await type(page, `write me at ${detail}`)
      await until(async () => (await ours(page)) === 1)
      await alone.powers.uninstall()
      await type(page, ', thanks')
      // Firefox ends an extension's scripts without a word to them: what they drew stays until the page is loaded again.
      if (name === 'chromium') await until(async () => (await ours(page)) === 0)
      await send(page, here.standIn)
      expect(here.standIn.sends).toHaveLength(1)
      expect(here.standIn.sends[0]?.body).toContain(`${detail}, thanks`)
      expect(errors).toEqual([])
    } finally {
      await alone.close()
    }
  })
})

describe('containers in firefox', () => {
  const here = inBrowser('firefox')

  test('two accounts in two containers: each answer is about its own', async () => {
    const signedIn = await here.openThread()
    expect((await here.look()).shown.verdict).toBe('clear')
    const container = await here.driver.browser.createBrowserContext()
    here.standIn.set({ viewer: { signedIn: false, loginCookie: 'gone' } })
    const other = await container.newPage()
    await other.goto('https://www.fiverr.com/inbox/maria_k', { waitUntil: 'domcontentloaded' })
    await other.bringToFront()
    const { popup, shown } = await here.look()
    expect(shown.causes[0]?.id).toBe('signed-out')
    await popup.close()
    await other.close()
    await signedIn.bringToFront()
    const again = await here.look()
    expect(again.shown.causes.map(({ id }) => id)).not.toContain('signed-out')
    await container.close()
  })
})
