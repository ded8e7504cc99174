import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, readPopup } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { send } from './perform.ts'
import { until } from './until.ts'

const thread = '/inbox/maria_k'
const draft = 'Half a thought, not sent yet.'

describe.each(browserNames)('repairs in %s', (name) => {
  const here = inBrowser(name)

  /** A thread whose send was refused with 401, a new draft in its box, and the popup over it. */
  async function refused(): Promise<{ readonly page: Page; readonly popup: Page }> {
    here.standIn.answer('send', { status: 401 })
    const page = await here.driver.open(thread)
    await page.waitForSelector('textarea')
    await page.focus('textarea')
    await page.keyboard.type('Good morning!')
    await send(page, here.standIn)
    await page.focus('textarea')
    await page.keyboard.type(draft)
    await page.evaluate(() => Object.assign(globalThis, { toBeLeft: true }))
    const popup = await here.driver.openPopup()
    await readPopup(popup)
    return { page, popup }
  }

  const press = (popup: Page, repair: string): Promise<void> =>
    popup.$eval(`[data-cause="stale-site-data"] [data-repair="${repair}"]`, (button) => (button as HTMLElement).click())
  const loads = (): number => here.standIn.requests.filter(({ kind, path }) => kind === 'page' && path.startsWith(thread)).length
  /** What stands in the box of the page that came; the one before it holds its draft until it is gone. */
  const drafted = (page: Page): Promise<string | undefined> => page.evaluate(() => ('toBeLeft' in globalThis ? undefined : document.querySelector('textarea')?.value)).catch(() => undefined)

  test('reloading keeps the draft and puts it back, then asks whether it helped', async () => {
    const { page, popup } = await refused()
    const before = loads()
    await press(popup, 'reload')
    await until(() => loads() > before)
    await page.bringToFront()
    await until(async () => (await drafted(page)) === draft)
    await popup.bringToFront()
    await popup.waitForSelector('[data-helped="yes"]')
    await popup.$eval('[data-helped="no"]', (button) => (button as HTMLElement).click())
    const log = await popup.waitForFunction(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } }).chrome
      const { history } = await storage.local.get('history') as { history?: { events: readonly { kind: string }[] } }
      return history?.events.find(({ kind }) => kind === 'repair')
    }, { polling: 25 })
    expect(await log.jsonValue()).toMatchObject({ cause: 'stale-site-data', repair: 'reload', helped: false })
    expect(await popup.$('[data-helped]')).toBeNull()
    // The draft was in memory for as long as it took, and nowhere else.
    const kept = (area: 'local' | 'session'): Promise<string> => popup.evaluate(async (where) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> } }).chrome
      return JSON.stringify(await storage[where].get(null))
    }, area)
    await until(async () => !(await kept('session')).includes(draft))
    expect(await kept('local')).not.toContain(draft)
  })

  test('clearing the page storage empties it, which is counted by looking again', async () => {
    const { page, popup } = await refused()
    await page.evaluate(async () => {
      localStorage.setItem('one', '1')
      sessionStorage.setItem('two', '2')
      await new Promise((done) => {
        const opening = indexedDB.open('three')
        opening.onsuccess = () => done(opening.result.close())
      })
      await caches.open('four')
      await navigator.serviceWorker.register('/worker.js')
    })
    const before = loads()
    await press(popup, 'clear-page-storage')
    await until(() => loads() > before)
    await page.bringToFront()
    await until(async () => (await drafted(page)) === draft)
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0, 0, 0, 0])
    await popup.bringToFront()
    await popup.waitForSelector('[data-helped]')
    expect(await popup.$eval('body', ({ textContent }) => textContent)).toMatch(/5/)
  })

  test('removing the cookies is asked for twice and takes them all', async () => {
    const { page, popup } = await refused()
    const login = async (): Promise<number> => popup.evaluate(async () => {
      const { cookies } = (globalThis as unknown as { chrome: { cookies: { getAll(query: object): Promise<readonly unknown[]> } } }).chrome
      return (await cookies.getAll({ domain: 'fiverr.com', name: 'hodor_creds', partitionKey: {} })).length
    })
    const before = loads()
    await press(popup, 'remove-cookies')
    expect(await login()).toBe(1)
    expect(await popup.$eval('[data-cause="stale-site-data"] [data-repair="remove-cookies"]', ({ textContent }) => textContent)).not.toBe('')
    await press(popup, 'remove-cookies')
    await until(() => loads() > before)
    const reload = here.standIn.requests.filter(({ kind, path }) => kind === 'page' && path.startsWith(thread)).at(-1)
    expect(reload?.headers.cookie ?? '').toBe('')
    await popup.waitForSelector('[data-helped]')
    await page.bringToFront()
    await until(async () => (await drafted(page)) === draft)
  })

  test('the box that the seller points at is used, until the page shows its own again', async () => {
    here.standIn.setScenario('unknown-page/inbox')
    const page = await here.driver.open(thread)
    await page.waitForSelector('textarea')
    const popup = await here.driver.openPopup()
    expect(await readPopup(popup)).toMatchObject({ verdict: 'unknown', findings: [] })
    // The popup closes itself once the page listens; a tab that no script opened can't everywhere.
    await popup.evaluate(() => {
      window.close = () => void (document.title = 'closed')
    })
    await popup.$eval('[data-point]', (button) => (button as HTMLElement).click())
    await until(() => popup.evaluate(() => document.title === 'closed'))
    await popup.close()
    await page.bringToFront()
    await page.click('textarea')
    await page.keyboard.type('Write me at jo.doe@mail.example.com')
    const second = await here.driver.openPopup()
    await until(async () => {
      if ((await readPopup(second)).findings.length > 0) return true
      await second.$eval('footer button', (button) => (button as HTMLElement).click())
      return false
    })
    expect(await readPopup(second)).toMatchObject({ verdict: 'at-risk', findings: ['email'] })
    expect(await second.$eval('[data-read="composer"]', (row) => (row as HTMLElement).dataset.found)).toBe('found')
    await second.close()

    here.standIn.setScenario('healthy/2024')
    await page.bringToFront()
    await page.goto(`https://www.fiverr.com${thread}`, { waitUntil: 'domcontentloaded' })
    await page.waitForSelector('#send-message-text-area')
    const third = await here.driver.openPopup()
    expect(await readPopup(third)).toMatchObject({ verdict: 'clear', findings: [] })
  })
})
