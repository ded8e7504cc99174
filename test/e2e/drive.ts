import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName, Driver, Powers } from './driver.ts'
import { until } from './until.ts'

/** The built extension. `DIST` names another folder with builds in it. */
export const dist = (name: BrowserName): string =>
  resolve(process.env.DIST ?? resolve(import.meta.dirname, '../../dist'), name === 'chromium' ? 'chrome' : 'firefox')

interface Parts {
  readonly name: BrowserName
  readonly browser: Browser
  readonly extensionUrl: string
  readonly powers: Powers
  readonly openToolbarPopup: Driver['openToolbarPopup']
  /** Called with each new tab before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** A driver of the parts in which the browsers differ. */
export function drive({ name, browser, extensionUrl, powers, openToolbarPopup, prepare }: Parts): Driver {
  const openBlank = async (): Promise<Page> => {
    const page = await browser.newPage()
    await prepare?.(page)
    return page
  }
  const goTo = async (url: string, tab?: Page): Promise<Page> => {
    const page = tab ?? await openBlank()
    const own = extensionUrl !== '' && url.startsWith(extensionUrl)
    const gone = page.goto(url, { waitUntil: 'domcontentloaded' })
    if (!own) {
      await gone
      return page
    }
    // Firefox may never report that a page of the extension finished though it is there: what it shows is waited for.
    gone.catch(() => undefined)
    await until(() => page.evaluate((start) => location.href.startsWith(start) && document.readyState !== 'loading', extensionUrl).catch(() => false))
    return page
  }
  const openPopup = (tab?: Page): Promise<Page> => goTo(`${extensionUrl}src/popup/index.html`, tab)
  return {
    name,
    browser,
    extensionUrl,
    powers,
    openToolbarPopup,
    openBlank,
    openPopup,
    open: (path, host = 'www.fiverr.com') => goTo(`https://${host}${path}`),
    async clean(popup) {
      const last = popup ?? await openPopup()
      const others = (await browser.pages()).filter((page) => page !== last)
      await Promise.all(others.map((page) => page.close().catch(() => undefined)))
      await last.evaluate(forget)
      await powers.forgetSite(last)
      const blank = await openBlank()
      await last.close()
      await blank.bringToFront()
    },
    close: () => browser.close(),
  }
}

interface OwnCookie { readonly name: string; readonly domain: string; readonly path: string; readonly storeId: string; readonly partitionKey?: object }
interface Own {
  readonly storage: Record<'session' | 'local', { clear(): Promise<void> }>
  readonly cookies: { getAll(query: object): Promise<readonly OwnCookie[]>; remove(cookie: object): Promise<unknown> }
}

/** Runs in the popup: empties the extension's storage and Fiverr's cookies. */
async function forget(): Promise<void> {
  const own = (globalThis as unknown as { chrome: Own }).chrome
  await Promise.all([own.storage.session.clear(), own.storage.local.clear()])
  const cookies = await own.cookies.getAll({ domain: 'fiverr.com', partitionKey: {} })
  await Promise.all(cookies.map(({ name, domain, path, storeId, partitionKey }) => own.cookies.remove(
    { url: `https://${domain.replace(/^\./, '')}${path}`, name, storeId, ...(partitionKey ? { partitionKey } : {}) })))
}
