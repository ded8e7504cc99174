import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../tools/browsers.mjs'
import type { StandIn } from '../stand-in/index.ts'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** A browser with the built extension in it, its network ending at the stand-in. */
export interface Driver {
  readonly name: BrowserName
  readonly browser: Browser
  /** Address of the extension's own pages, ending in a slash. */
  readonly extensionUrl: string
  /** A tab on a page of the stand-in. */
  open(path: string, host?: string): Promise<Page>
  /** The popup, opened as a page in a tab of its own: it looks at the Fiverr tab used last. */
  openPopup(): Promise<Page>
  /** Closes all tabs but one, forgets cookies and what the extension keeps for the session. */
  clean(): Promise<void>
  close(): Promise<void>
}

/** How the network differs from "all of Fiverr is the stand-in". `probe` faults hit www.fiverr.com alone. */
export interface Network {
  readonly www?: 'dns-fails' | 'connection-refused' | 'proxy-dead' | { readonly port: number }
}

export interface DriverOptions {
  readonly network?: Network
  readonly args?: readonly string[]
  readonly prefs?: Readonly<Record<string, string | number | boolean>>
  readonly darkMode?: boolean
  /** Whether the extension is loaded. Without it the browser is the comparison. */
  readonly extension?: boolean
}

const dist = (name: BrowserName): string => resolve(import.meta.dirname, '../../dist', name === 'chromium' ? 'chrome' : 'firefox')
const firefoxId = 'clear-to-send@clear-to-send.example'
const firefoxUuid = '0d3f0a5c-7a49-4f6c-9f6a-2a4a0c0e0001'
/** A port of loopback where nothing listens. */
const deadPort = 9

export const executable = (name: BrowserName): string => {
  const found = findBrowser(name)
  if (!found) throw new Error(`No ${name} was found`)
  return found
}

export function launch(name: BrowserName, standIn: Pick<StandIn, 'port'>, options: DriverOptions = {}): Promise<Driver> {
  return name === 'chromium' ? launchChromium(standIn, options) : launchFirefox(standIn, options)
}

async function launchChromium({ port }: Pick<StandIn, 'port'>, { network, args = [], extension = true }: DriverOptions): Promise<Driver> {
  const rules = `${wwwRule(network)}MAP *.fiverr.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`
  const proxy = network?.www === 'proxy-dead' ? [`--proxy-server=https=127.0.0.1:${deadPort}`, '--proxy-bypass-list=pro.fiverr.com'] : []
  const browser = await puppeteer.launch({
    executablePath: executable('chromium'), headless: true, pipe: true, protocolTimeout: 30_000, acceptInsecureCerts: true,
    ...(extension ? { enableExtensions: [dist('chromium')] } : {}),
    args: ['--no-sandbox', `--host-resolver-rules=${rules}`, '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-US', ...proxy, ...args],
  })
  let extensionUrl = ''
  if (extension) {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'))
    extensionUrl = new URL('/', target.url()).href
  }
  return drive('chromium', browser, extensionUrl)
}

function wwwRule(network: Network | undefined): string {
  const www = network?.www
  if (www === 'dns-fails') return 'MAP www.fiverr.com ~NOTFOUND, '
  if (www === 'connection-refused') return `MAP www.fiverr.com 127.0.0.1:${deadPort}, `
  return typeof www === 'object' ? `MAP www.fiverr.com 127.0.0.1:${www.port}, ` : ''
}

async function launchFirefox({ port }: Pick<StandIn, 'port'>, { network, prefs = {}, extension = true, args = [] }: DriverOptions): Promise<Driver> {
  const www = network?.www
  const names: Record<string, string | number> = www === 'dns-fails' ? { 'network.dns.localDomains': 'pro.fiverr.com' } : { 'network.dns.forceResolve': '127.0.0.1' }
  const ports = www === 'connection-refused' ? `443=${deadPort}` : typeof www === 'object' ? `443=${www.port}` : `443=${port}`
  const proxy: Record<string, string | number> = www === 'proxy-dead' ? { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': deadPort, 'network.proxy.no_proxies_on': 'pro.fiverr.com' } : {}
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: executable('firefox'), headless: true, protocolTimeout: 30_000, acceptInsecureCerts: true, args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...names, ...proxy, 'network.socket.forcePort': ports, 'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }), 'intl.accept_languages': 'en-US', ...prefs,
    },
  })
  if (extension) await browser.installExtension(dist('firefox'))
  return drive('firefox', browser, `moz-extension://${firefoxUuid}/`)
}

function drive(name: BrowserName, browser: Browser, extensionUrl: string): Driver {
  const goTo = async (url: string): Promise<Page> => {
    const page = await browser.newPage()
    // Firefox may never report that a page of the extension finished though it is there.
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: url.startsWith('moz-') ? 3000 : 30_000 }).catch((error: unknown) => {
      if (!url.startsWith('moz-')) throw error
    })
    return page
  }
  const openPopup = (): Promise<Page> => goTo(`${extensionUrl}src/popup/index.html`)
  return {
    name,
    browser,
    extensionUrl,
    open: (path, host = 'www.fiverr.com') => goTo(`https://${host}${path}`),
    openPopup,
    async clean() {
      const blank = await browser.newPage()
      for (const page of await browser.pages()) if (page !== blank) await page.close().catch(() => undefined)
      const popup = await openPopup()
      await popup.evaluate(async () => {
        const own = (globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } }; cookies: { getAll(query: object): Promise<{ name: string; domain: string; path: string; storeId: string; partitionKey?: object }[]>; remove(cookie: object): Promise<unknown> } } }).chrome
        await own.storage.session.clear()
        for (const cookie of await own.cookies.getAll({ domain: 'fiverr.com', partitionKey: {} })) {
          await own.cookies.remove({ url: `https://${cookie.domain.replace(/^\./, '')}${cookie.path}`, name: cookie.name, storeId: cookie.storeId, ...(cookie.partitionKey ? { partitionKey: cookie.partitionKey } : {}) })
        }
      })
      await popup.close()
    },
    close: () => browser.close(),
  }
}

/** What a popup shows once it has finished. */
export interface Shown {
  readonly verdict: string
  readonly title: string
  readonly causes: readonly { readonly id: string; readonly certainty: string; readonly text: string }[]
  readonly unchecked: readonly { readonly id: string; readonly gap: string }[]
  readonly findings: readonly string[]
}

/** Waits until the popup says that it is done, and reads it. */
export async function readPopup(popup: Page): Promise<Shown> {
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'done', { timeout: 15_000 })
  return popup.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
    return {
      verdict: document.documentElement.dataset.verdict ?? '',
      title: document.querySelector('h1')?.textContent ?? '',
      causes: all('[data-cause]').map((element) => ({ id: element.dataset.cause ?? '', certainty: element.dataset.certainty ?? '', text: element.textContent ?? '' })),
      unchecked: all('[data-unknown-cause]').map((element) => ({ id: element.dataset.unknownCause ?? '', gap: element.dataset.gap ?? '' })),
      findings: all('[data-finding]').map((element) => element.dataset.finding ?? ''),
    }
  })
}
