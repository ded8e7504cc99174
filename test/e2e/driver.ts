import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../tools/browsers.mjs'
import type { StandIn } from '../stand-in/index.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { until } from './until.ts'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** A browser with the built extension in it, its network ending at the stand-in. */
export interface Driver {
  readonly name: BrowserName
  readonly browser: Browser
  /** Address of the extension's own pages, ending in a slash. */
  readonly extensionUrl: string
  /** What this browser can be made to do while it runs. */
  readonly powers: Powers
  /** A tab on a page of the stand-in, once it has been parsed. */
  open(path: string, host?: string): Promise<Page>
  /** An empty tab. */
  openBlank(): Promise<Page>
  /** The popup, opened as a page in a tab of its own or the given one: it looks at the Fiverr tab used last. */
  openPopup(tab?: Page): Promise<Page>
  /** The popup as the toolbar opens it over a tab; Chromium alone can be told to. */
  openToolbarPopup(over: Page): Promise<Page>
  /** Closes all tabs but one; forgets cookies, what pages keep, and what the extension keeps. Uses up an open popup, if there is one. */
  clean(popup?: Page): Promise<void>
  close(): Promise<void>
}

/** Each changes the running browser and is undone by its opposite. */
export interface Powers {
  /** No network at all, for the open page, the extension and tabs opened from now on. */
  offline(on: boolean, page: Page): Promise<void>
  /** The extension's access to Fiverr withheld, or given back. */
  access(given: boolean): Promise<void>
  cookies(allowed: boolean): Promise<void>
  /** The same extension installed over itself. Resolves when it runs again. */
  update(): Promise<void>
  /** Switches this extension off and on again. */
  switchOffAndOn(): Promise<void>
  /** Ends the background; the next event starts it. */
  killBackground(): Promise<void>
  /** Takes this extension out of the browser, for good. */
  uninstall(): Promise<void>
  /** Another extension, from its folder. Answers with a way to take it out. */
  install(folder: string): Promise<() => Promise<void>>
  /** Runs a script as the browser itself, in its own window; answers with the text that it returns. Firefox alone lets itself be told. */
  asBrowser(script: string): Promise<string>
  /**
   * Addresses of all open tabs, as the browser itself has them: of a tab that an extension opens on a page of its own
   * Firefox tells a driver only by chance. Its comment in `browsingContext.sys.mjs` names bug 1755014.
   */
  tabs(): Promise<readonly string[]>
  closeTab(address: string): Promise<void>
  /** What the site keeps in this browser besides cookies: storages, caches, workers. */
  forgetSite(page: Page): Promise<void>
}

/** How the network differs from "all of Fiverr is the stand-in", for www.fiverr.com alone; pro.fiverr.com still answers. */
export type WwwFault = 'dns-fails' | 'proxy-dead'

/** What a driver must know of the site. */
export type Site = Pick<StandIn, 'port' | 'spki'>

export interface DriverOptions {
  readonly www?: WwwFault
  /** What the browser says of itself to sites and extensions. */
  readonly userAgent?: string
  readonly args?: readonly string[]
  readonly prefs?: Readonly<Record<string, string | number | boolean>>
  /** With a window that can be seen. */
  readonly headless?: boolean
  /** Leaves the tab open that the extension opens after installing. */
  readonly welcome?: boolean
  /** Whether the driver hears of the tabs' requests, which is dear. */
  readonly requests?: boolean
  /** Whether the extension is loaded. Without it the browser is the comparison. */
  readonly extension?: boolean
}

/** A port of loopback where nothing listens. */
export const deadPort = 9

export const executable = (name: BrowserName): string => {
  const found = findBrowser(name)
  if (!found) throw new Error(`No ${name} was found`)
  return found
}

export async function launch(name: BrowserName, standIn: Site, options: DriverOptions = {}): Promise<Driver> {
  const driver = await (name === 'chromium' ? launchChromium(standIn, options) : launchFirefox(standIn, options))
  if (options.extension !== false && options.welcome !== true) await closeWelcome(driver)
  return driver
}

/** Closes the page that opens by itself once the extension is installed, as soon as it is there. */
export async function closeWelcome({ extensionUrl, powers }: Driver): Promise<void> {
  const address = `${extensionUrl}src/welcome/index.html`
  await until(async () => (await powers.tabs()).includes(address))
  await powers.closeTab(address)
}

/** What a popup shows once it has finished. */
export interface Shown {
  readonly verdict: string
  readonly title: string
  readonly causes: readonly { readonly id: string; readonly certainty: string; readonly text: string }[]
  readonly unchecked: readonly { readonly id: string; readonly gap: string }[]
  readonly findings: readonly string[]
  /** The question that is asked, if any. */
  readonly question: string | null
}

/** Waits until the popup says that it is done, and reads it. */
export async function readPopup(popup: Page): Promise<Shown> {
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'done', { timeout: 30_000, polling: 25 })
  return popup.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
    return {
      verdict: document.documentElement.dataset.verdict ?? '',
      title: document.querySelector('h1')?.textContent ?? '',
      causes: all('[data-cause]').map((element) => ({ id: element.dataset.cause ?? '', certainty: element.dataset.certainty ?? '', text: element.textContent ?? '' })),
      unchecked: all('[data-unknown-cause]').map((element) => ({ id: element.dataset.unknownCause ?? '', gap: element.dataset.gap ?? '' })),
      findings: all('[data-finding]').map((element) => element.dataset.finding ?? ''),
      question: document.querySelector<HTMLElement>('[data-question]')?.dataset.question ?? null,
    }
  })
}
