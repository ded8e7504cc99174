import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { scenarios, startStandIn, type StandIn } from '../stand-in/index.ts'
import { listen, problems } from './check-scenario.ts'
import { browserNames, launch, readPopup, type Driver, type Shown } from './driver.ts'
import { mend, perform, send } from './perform.ts'
import { until } from './until.ts'

/** The popup has something to say by then, whatever does not answer. In milliseconds. */
const atMost = 8000
/** A page that hangs for so long hangs for all of a look. In milliseconds. */
const hangs = 12_000
const thread = '/inbox/maria_k'

describe.each(browserNames)('when something goes wrong in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  let errors: string[] = []

  beforeAll(async () => {
    standIn = await startStandIn()
    driver = await launch(name, standIn)
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
  })
  afterEach(async () => {
    await driver.clean()
    standIn.clear()
    expect(errors).toEqual([])
    errors = []
  })

  /** The popup as it stands when it is done, and whether that was in time. */
  async function look(tab?: Page): Promise<{ readonly popup: Page; readonly shown: Shown; readonly inTime: boolean }> {
    const popup = await driver.openPopup(tab)
    listen(popup, errors)
    const inTime = await timed(popup)
    return { popup, shown: await readPopup(popup), inTime: await inTime() }
  }

  /**
   * Begins to measure an open popup, by a timer of its own: a machine may be slow to open it and to ask what it shows, but runs its
   * timers in their order.
   */
  async function timed(popup: Page): Promise<() => Promise<boolean>> {
    await popup.evaluate((limit) => {
      const own = globalThis as { measuring?: ReturnType<typeof setTimeout> }
      // What measured the look before may not judge this one.
      clearTimeout(own.measuring)
      own.measuring = setTimeout(() => {
        if (document.documentElement.dataset.state !== 'done') document.documentElement.dataset.late = 'true'
      }, limit)
    }, atMost)
    return () => popup.evaluate(() => document.documentElement.dataset.late === undefined)
  }

  /** A healthy thread, drawn. */
  async function openThread(): Promise<Page> {
    const page = await driver.open(thread)
    listen(page, errors)
    await page.waitForSelector('textarea')
    return page
  }

  test('no tab of Fiverr: says that no conversation is open', async () => {
    const { shown } = await look()
    expect(shown.verdict).toBe('no-page')
    // A browser without any cookie of Fiverr's may well be signed out.
    expect(shown.causes).toMatchObject([{ id: 'signed-out', certainty: 'possible' }])
  })

  test('the probe is never answered: the page is read all the same', async () => {
    standIn.answer('robots', { hang: true })
    await openThread()
    const { shown, inTime } = await look()
    expect(inTime).toBe(true)
    expect(shown.verdict).toBe('at-risk')
    expect(shown.causes[0]).toMatchObject({ id: 'connection-unstable', certainty: 'likely' })
    expect(shown.causes[0]?.text).toMatch(/got no answer in time/)
  })

  test('the page hangs: nothing is claimed of it', async () => {
    const page = await openThread()
    const kept = (): Promise<readonly string[]> => popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ history?: { events: { kind: string; verdict: string }[] } }> } } } }).chrome
      const { history } = await storage.local.get('history')
      return history?.events.filter(({ kind }) => kind === 'verdict').map((event) => event.verdict) ?? []
    })
    // Firefox opens no tab while a page hangs, and a page may have come to itself again before a popup is open: it is open already.
    const { popup } = await look()
    await until(async () => (await kept()).length > 0)
    await popup.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear())
    await page.evaluate((long) => {
      setTimeout(() => {
        navigator.sendBeacon('/hangs')
        const end = Date.now() + long
        while (Date.now() < end);
      })
    }, hangs)
    await until(() => standIn.requests.some(({ path }) => path === '/hangs'))
    await popup.$eval('footer button', (button) => (button as HTMLElement).click())
    const inTime = await timed(popup)
    const shown = await readPopup(popup)
    expect(await inTime()).toBe(true)
    // The hanging page takes its share of the machine: the probe may be found slow, which is as measured as it gets.
    const ids = shown.causes.map(({ id }) => id)
    expect(ids.filter((id) => id !== 'connection-unstable')).toEqual(['page-stale'])
    expect(shown.verdict).toBe(ids.includes('connection-unstable') ? 'at-risk' : 'unknown')
    await page.evaluate(() => true)
    // What it answers late is shown, and is all that the history keeps of this look.
    await popup.waitForFunction(() => document.querySelector('[data-cause="page-stale"]') === null, { polling: 25 })
    const { verdict } = await readPopup(popup)
    expect(verdict).not.toBe('unknown')
    await until(async () => (await kept()).includes(verdict))
    expect(await kept()).toEqual([verdict])
  })

  test('the page never finishes loading: unknown, in time', async () => {
    const scenario = standIn.setScenario('unknown-page/loading')
    await perform(driver, standIn, scenario)
    const { shown, inTime } = await look()
    expect(inTime).toBe(true)
    expect(shown).toMatchObject({ verdict: 'unknown', causes: [] })
  })

  test('the background is killed while the popup waits for it', async () => {
    standIn.answer('robots', { hang: true, times: 1 })
    await openThread()
    const opening = driver.openPopup()
    // Killed at once: the background itself gives the probe up after seconds, and a slow machine may take as long to open a popup.
    await until(() => standIn.requests.some(({ kind }) => kind === 'robots'))
    await driver.powers.killBackground()
    const popup = await opening
    listen(popup, errors)
    const inTime = await timed(popup)
    const shown = await readPopup(popup)
    expect(await inTime()).toBe(true)
    expect(shown.verdict).toBe('clear')
  })

  test('the background is killed between two looks', async () => {
    standIn.answer('send', { status: 422 })
    const page = await openThread()
    await page.focus('textarea')
    await page.keyboard.type('Good morning!')
    await send(page, standIn)
    expect((await look()).shown.causes[0]?.id).toBe('send-refused')
    await driver.powers.killBackground()
    expect((await look()).shown).toMatchObject({ verdict: 'blocked', causes: [{ id: 'send-refused' }, {}, {}] })
  })

  test('access is taken and given again while page and popup are open', async () => {
    await openThread()
    const { popup } = await look()
    const verdict = (): Promise<string | undefined> => popup.evaluate(() => (document.documentElement.dataset.state === 'done' ? document.documentElement.dataset.verdict : undefined))
    await driver.powers.access(false)
    await until(async () => (await verdict()) === 'unknown')
    expect(await popup.$('[data-repair="grant-access"]')).not.toBeNull()
    expect((await readPopup(popup)).causes).toEqual([])
    await driver.powers.access(true)
    await until(async () => (await verdict()) === 'clear')
  })

  test('a failed send is a reason at once, while slower answers are still awaited', async () => {
    standIn.answer('send', { status: 422 })
    const page = await openThread()
    await page.focus('textarea')
    await page.keyboard.type('Good morning!')
    await send(page, standIn)
    const { popup } = await look()
    standIn.answer('robots', { hang: true })
    // Seen by the popup itself: a slow machine may ask when all has been awaited.
    const shown = await popup.evaluate(() => new Promise((done) => {
      const root = document.documentElement
      const reason = (): Element | null => document.querySelector('[data-cause="send-refused"]')
      document.querySelector<HTMLElement>('footer button')?.click()
      if (reason()) return done('the reason of the look before still stands')
      new MutationObserver(() => {
        if (reason() && root.dataset.verdict) done({ ...root.dataset })
      }).observe(root, { attributes: true, childList: true, subtree: true })
    }))
    expect(shown).toMatchObject({ verdict: 'blocked', state: 'checking' })
  })
})

/** Firefox opens no toolbar popup on command: its popup is looked at as a page alone. */
describe('the popup that the toolbar opens, in chromium', () => {
  let standIn: StandIn
  let driver: Driver

  beforeAll(async () => {
    standIn = await startStandIn()
    driver = await launch('chromium', standIn)
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
  })

  const names = ['healthy/2024', 'conversation-in-spam', 'draft-contact-details/pro', 'signed-out/home', 'unknown-page', 'fiverr-down']
  test.each(names)('shows the same over %s', async (name) => {
    const scenario = standIn.setScenario(name)
    try {
      const page = await perform(driver, standIn, scenario)
      const popup = await driver.openToolbarPopup(page)
      expect(problems(scenario, await readPopup(popup))).toEqual([])
    } finally {
      await mend(driver, standIn, scenario)
      await driver.clean()
    }
  })

  test('every scenario has its expectation', async () => {
    const { expectations } = await import('./expectations.ts')
    expect(Object.keys(expectations).toSorted()).toEqual(scenarios.map(({ name }) => name).toSorted())
  })
})
