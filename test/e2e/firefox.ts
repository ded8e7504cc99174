import puppeteer, { type Browser } from 'puppeteer-core'
import { dist, drive } from './drive.ts'
import { deadPort, executable, type Driver, type DriverOptions, type Powers, type Site } from './driver.ts'

const id = 'clear-to-send@clear-to-send.example'
const uuid = '0d3f0a5c-7a49-4f6c-9f6a-2a4a0c0e0001'

/** Spares much of this browser's work over many short-lived tabs: the processes of a site stay for its next tab. */
export const keepProcesses = { 'dom.ipc.keepProcessesAlive.webIsolated': 1, 'dom.ipc.keepProcessesAlive.web': 1, 'dom.ipc.processReuse.unusedGraceMs': 600_000 }

export async function launchFirefox({ port }: Site, { www, userAgent, prefs = {}, headless = true, extension = true, requests = false, args = [] }: DriverOptions): Promise<Driver> {
  const proxy: Record<string, string | number> = www === 'proxy-dead'
    ? { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': deadPort, 'network.proxy.no_proxies_on': 'pro.fiverr.com' } : {}
  // Without lookups only what is named as local can be reached.
  const names: Record<string, string | boolean> = www === 'dns-fails'
    ? { 'network.dns.localDomains': 'pro.fiverr.com', 'network.dns.disabled': true } : { 'network.dns.forceResolve': '127.0.0.1' }
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: executable('firefox'), headless, protocolTimeout: 30_000, acceptInsecureCerts: true, networkEnabled: requests,
    // The window leaves pages 1200 x 800: to give each tab a size of its own is dear.
    args: ['--remote-allow-system-access', '--width=1200', '--height=886', ...args], defaultViewport: null,
    extraPrefsFirefox: {
      // Tabs of the browser's own don't glide open.
      ...keepProcesses, 'ui.prefersReducedMotion': 1,
      ...names, ...proxy, 'network.socket.forcePort': `443=${port}`, 'extensions.originControls.grantByDefault': true, 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // The popup is opened in a tab of its own; the page is to go on as it would under the toolbar's.
      'dom.min_background_timeout_value_without_budget_throttling': 4, 'dom.timeout.enable_budget_timer_throttling': false,
      'intl.accept_languages': 'en-US', ...(userAgent === undefined ? {} : { 'general.useragent.override': userAgent }), ...prefs,
    },
  })
  if (extension) await browser.installExtension(dist('firefox'))
  return drive({
    name: 'firefox', browser, extensionUrl: `moz-extension://${uuid}/`, powers: powersOf(browser),
    openToolbarPopup: () => Promise.reject(new Error('Firefox opens no toolbar popup on command')),
  })
}

/** The protocol as Firefox speaks it, with its own way into the browser's own windows. */
interface Connection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ readonly result: { readonly contexts: readonly { readonly context: string }[] } }>
  send(method: 'script.evaluate', params: object): Promise<{ readonly result: { readonly type: string; readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } } }>
}

function powersOf(browser: Browser): Powers {
  const { connection } = browser as unknown as { readonly connection: Connection }
  /** Runs a script as the browser itself. */
  const inBrowser = async (expression: string): Promise<unknown> => {
    const { result: { contexts } } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { result } = await connection.send('script.evaluate', { expression: `(async () => { ${expression} })()`, target: { context: contexts[0]?.context }, awaitPromise: true })
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text)
    return result.result?.value
  }
  const tell = async (expression: string): Promise<void> => void (await inBrowser(expression))
  const origins = JSON.stringify({ origins: ['https://*.fiverr.com/*'], permissions: [] })
  return {
    asBrowser: async (script) => String(await inBrowser(script)),
    tabs: async () => JSON.parse(String(await inBrowser('return JSON.stringify(gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec))'))) as string[],
    closeTab: (address) => tell(`gBrowser.removeTab(gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(address)}))`),
    offline: (on) => tell(`Services.io.offline = ${on}`),
    access: (given) => tell(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      await ExtensionPermissions.${given ? 'add' : 'remove'}('${id}', ${origins}, WebExtensionPolicy.getByID('${id}').extension)`),
    cookies: (allowed) => tell(`Services.prefs.setIntPref('network.cookie.cookieBehavior', ${allowed ? 5 : 2})`),
    async update() {
      await browser.installExtension(dist('firefox'))
    },
    switchOffAndOn: () => tell(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const own = await AddonManager.getAddonByID('${id}')
      await own.disable()
      await own.enable()`),
    killBackground: () => tell(`await WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`),
    uninstall: () => browser.uninstallExtension(id),
    async install(folder) {
      const other = await browser.installExtension(folder)
      return () => browser.uninstallExtension(other)
    },
    forgetSite: () => tell(`
      const { CLEAR_DOM_STORAGES, CLEAR_DOM_QUOTA } = Ci.nsIClearDataService
      await new Promise((done) => Services.clearData.deleteDataFromSite('fiverr.com', {}, false, CLEAR_DOM_STORAGES | CLEAR_DOM_QUOTA, done))`),
  }
}
