import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core'
import { dist, drive } from './drive.ts'
import { deadPort, executable, type Driver, type DriverOptions, type Powers, type Site } from './driver.ts'

const popupPage = 'src/popup/index.html'

export async function launchChromium({ port, spki }: Site, { www, userAgent, args = [], headless = true, extension = true, requests = false }: DriverOptions): Promise<Driver> {
  const names = www === 'dns-fails' ? 'MAP www.fiverr.com ~NOTFOUND, ' : ''
  const proxy = www === 'proxy-dead' ? [`--proxy-server=https=127.0.0.1:${deadPort}`, '--proxy-bypass-list=pro.fiverr.com'] : []
  const browser = await puppeteer.launch({
    executablePath: executable('chromium'), headless, pipe: true, protocolTimeout: 30_000, acceptInsecureCerts: true, networkEnabled: requests, defaultViewport: { width: 1200, height: 800 },
    ...(extension ? { enableExtensions: [dist('chromium')] } : {}),
    args: [
      '--no-sandbox', `--ignore-certificate-errors-spki-list=${spki}`, `--host-resolver-rules=${names}MAP *.fiverr.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-US',
      ...(userAgent === undefined ? [] : [`--user-agent=${userAgent}`]), ...proxy, ...args,
    ],
  })
  const extensionUrl = extension ? new URL('/', (await browser.waitForTarget(isOwnWorker)).url()).href : ''
  const state = { offline: false }
  return drive({
    name: 'chromium', browser, extensionUrl,
    powers: powersOf(browser, new URL(extensionUrl || 'chrome-extension://none').host, state),
    prepare: async (page) => {
      if (state.offline) await setOffline(page, true)
    },
    openToolbarPopup: async (over) => {
      await over.bringToFront()
      const [own] = [...(await browser.extensions()).values()]
      if (!own) throw new Error('The extension is not loaded')
      await over.triggerExtensionAction(own)
      return (await browser.waitForTarget((target) => target.url().endsWith(popupPage))).asPage()
    },
  })
}

const sessions = new WeakMap<Page, CDPSession>()

/** What one session set, another can't take back. */
async function setOffline(page: Page, on: boolean): Promise<void> {
  const session = sessions.get(page) ?? await page.createCDPSession()
  sessions.set(page, session)
  await emulateOffline(session, on)
}

async function emulateOffline(client: CDPSession, on: boolean): Promise<void> {
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', { offline: on, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
}

const isOwnWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')

/** What the browser's own pages may call. */
interface ChromePages {
  readonly developerPrivate: Record<'updateExtensionConfiguration' | 'updateProfileConfiguration', (change: object) => Promise<void>> & { reload(id: string, options: object): Promise<unknown> }
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> }
  readonly settingsPrivate: { setPref(name: string, value: unknown, page: string, done: (kept: boolean) => void): void }
}

function powersOf(browser: Browser, id: string, state: { offline: boolean }): Powers {
  const ownWorker = (target: Target): boolean => isOwnWorker(target) && target.url().includes(id)
  const onPage = async <T>(url: string, work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await browser.newPage()
    try {
      await page.goto(url)
      return await work(page)
    } finally {
      await page.close()
    }
  }
  return {
    async offline(on, page) {
      state.offline = on
      await setOffline(page, on)
      const worker = await (await browser.waitForTarget(ownWorker)).worker()
      await emulateOffline(worker?.client as CDPSession, on)
    },
    access: (given) => onPage('chrome://extensions', (page) => page.evaluate(async (change) => {
      await (globalThis as unknown as { chrome: ChromePages }).chrome.developerPrivate.updateExtensionConfiguration(change)
    }, { extensionId: id, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' })),
    cookies: (allowed) => onPage('chrome://settings/content/siteData', async (page) => {
      const kept = await page.evaluate((value) => new Promise<boolean>((done) => {
        (globalThis as unknown as { chrome: ChromePages }).chrome.settingsPrivate.setPref('generated.cookie_default_content_setting', value, '', done)
      }), allowed ? 'allow' : 'block')
      if (!kept) throw new Error('The browser kept no setting for cookies')
    }),
    async update() {
      const started = new Promise<void>((done) => {
        const began = (target: Target): void => {
          if (!ownWorker(target)) return
          browser.off('targetcreated', began)
          done()
        }
        browser.on('targetcreated', began)
      })
      await onPage('chrome://extensions', (page) => page.evaluate(async (extensionId) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: ChromePages }).chrome
        // An unpacked extension is turned off by its own reload unless this mode is on.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        await developerPrivate.reload(extensionId, { failQuietly: true })
      }, id))
      await started
    },
    switchOffAndOn: () => onPage('chrome://extensions', (page) => page.evaluate(async (extensionId) => {
      const { management } = (globalThis as unknown as { chrome: ChromePages }).chrome
      await management.setEnabled(extensionId, false)
      await management.setEnabled(extensionId, true)
    }, id)),
    async killBackground() {
      // Not by a session of the worker's own: one that is asked for at once starts again within it, and now and then hears nothing any more.
      const session = await browser.target().createCDPSession()
      const { targetInfos } = await session.send('Target.getTargets')
      const own = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
      if (own) await session.send('Target.closeTarget', { targetId: own.targetId })
      await session.detach()
    },
    asBrowser: () => Promise.reject(new Error('Chromium runs no script as the browser itself')),
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    async closeTab(address) {
      await (await browser.pages()).find((page) => page.url() === address)?.close()
    },
    uninstall: () => browser.uninstallExtension(id),
    async install(folder) {
      const other = await browser.installExtension(folder)
      return () => browser.uninstallExtension(other)
    },
    async forgetSite(page) {
      const client = await page.createCDPSession()
      for (const host of ['www', 'pro']) await client.send('Storage.clearDataForOrigin', { origin: `https://${host}.fiverr.com`, storageTypes: 'local_storage,indexeddb,cache_storage,service_workers' })
    },
  }
}
