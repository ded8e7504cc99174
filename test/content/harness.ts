import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../../tools/browsers.mjs'
import { packedLexicon } from '../../tools/packed-lexicon-plugin.ts'
import { keepProcesses } from '../e2e/firefox.ts'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** A browser with the watcher running as a content script on every page that the harness serves. */
export interface Harness {
  readonly browser: Browser
  /** Opens a page with this body, once its text boxes were looked at for the first time; `query` reaches the content script (`open`, `no-highlight`). */
  page(body: string, query?: string): Promise<HarnessPage>
  close(): Promise<void>
}

/** Where something lies in the window, in CSS pixels. */
export interface Spot {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const middleOf = ({ left, top, right, bottom }: Spot): readonly [x: number, y: number] => [(left + right) / 2, (top + bottom) / 2]

/** After this many milliseconds what was waited for will not come any more. A machine with three browsers at work may take many seconds. */
const patience = 60_000

export interface HarnessPage {
  readonly page: Page
  /** Asks the content script. */
  ask<T = unknown>(question: string, argument?: unknown): Promise<T>
  /** Waits until the page has drawn twice: everything that was asked for is on screen. */
  settle(): Promise<void>
  /** Waits until an answer is as wanted, or fails with the last one. */
  until<T>(question: string, wanted: (answer: T) => boolean): Promise<T>
  /** Where a button of the note lies, once it has lain there long enough to take presses. `null`: there is none. */
  spot(action: string): Promise<Spot | null>
  /** Presses a button of the note with the mouse. */
  press(action: string): Promise<void>
  close(): Promise<void>
}

function executable(name: BrowserName): string {
  const found = findBrowser(name)
  if (!found) throw new Error(`No ${name} was found`)
  return found
}

/** Bundles a source file as a classic script. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packedLexicon()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('nothing built')
  return first.output[0].code
}

let extensionFolder: Promise<string> | undefined
/** How many browsers run with it. The last one to close takes the folder along. */
let running = 0

async function makeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'watch-drafts-'))
  writeFileSync(join(folder, 'content.js'), await bundle(join(import.meta.dirname, 'glue.ts')))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3,
    name: 'Watcher under test',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'watcher@example.com' } },
  }))
  return folder
}

export interface HarnessOptions {
  readonly args?: readonly string[]
  readonly prefs?: Readonly<Record<string, unknown>>
  /** Scripts to serve beside the pages, by name. */
  readonly scripts?: Readonly<Record<string, string>>
}

export async function startHarness(name: BrowserName, { args = [], prefs = {}, scripts = {} }: HarnessOptions = {}): Promise<Harness> {
  running += 1
  const folder = await (extensionFolder ??= makeExtension())
  let body = ''
  const server: Server = createServer((request, response) => {
    const script = scripts[(request.url ?? '').slice(1)]
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8')
    response.end(script ?? `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${bridge}${body}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = name === 'chromium' ? await startChromium(folder, args) : await startFirefox(folder, prefs)
  return {
    browser,
    async page(nextBody, query = '') {
      body = nextBody
      const page = await browser.newPage()
      await page.setViewport({ width: 1000, height: 700 })
      await page.goto(`${address}page?${query}`)
      const opened = harnessPage(page)
      await opened.settle()
      return opened
    },
    async close() {
      await browser.close()
      server.close()
      running -= 1
      if (running > 0) return
      extensionFolder = undefined
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const startChromium = (folder: string, args: readonly string[]) =>
  puppeteer.launch({
    executablePath: executable('chromium'),
    headless: true,
    pipe: true,
    networkEnabled: false,
    defaultViewport: null,
    enableExtensions: [folder],
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...args],
  })

async function startFirefox(folder: string, prefs: Readonly<Record<string, unknown>>): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: true,
    networkEnabled: false,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...keepProcesses, 'extensions.originControls.grantByDefault': true, 'widget.gtk.overlay-scrollbars.enabled': false, ...prefs },
  })
  await browser.installExtension(folder)
  return browser
}

const bridge = `<script>
window.asked = new Map();
document.addEventListener('glue-answer', (event) => {
  const { id, error, value } = JSON.parse(event.detail);
  const { resolve, reject } = asked.get(id);
  asked.delete(id);
  if (error) reject(new Error(error)); else resolve(value);
});
window.askGlue = (question, argument) => new Promise((resolve, reject) => {
  const id = Math.random();
  asked.set(id, { resolve, reject });
  dispatchEvent(new CustomEvent('ask-glue', { detail: JSON.stringify({ id, question, argument }) }));
});
</script>`

function harnessPage(page: Page): HarnessPage {
  const ask = async <T>(question: string, argument?: unknown): Promise<T> =>
    JSON.parse(
      await page.evaluate(
        async (name, value) =>
          JSON.stringify((await (globalThis as unknown as { askGlue(name: string, value: unknown): Promise<unknown> }).askGlue(name, value)) ?? null),
        question,
        argument ?? null,
      ),
    ) as T
  const settle = async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))))
  }
  const until = async <T>(question: string, wanted: (answer: T) => boolean): Promise<T> => {
    const limit = performance.now() + patience
    for (;;) {
      const answer = await ask<T>(question)
      if (wanted(answer)) return answer
      if (performance.now() > limit) throw new Error(`${question} never as wanted: ${JSON.stringify(answer)}`)
      await settle()
    }
  }
  const spot = async (action: string): Promise<Spot | null> => {
    let found = await ask<Spot | null>('button', action)
    for (let before: Spot | null = null; found && (before?.left !== found.left || before.top !== found.top);) {
      before = found
      // A note that has only just come, or moved, takes no presses.
      await new Promise((done) => setTimeout(done, 280))
      found = await ask<Spot | null>('button', action)
    }
    return found
  }
  return {
    page,
    ask,
    settle,
    until,
    spot,
    async press(action) {
      const found = await spot(action)
      if (!found) throw new Error(`no button ${action}`)
      await page.mouse.click(...middleOf(found))
      await settle()
    },
    close: () => page.close(),
  }
}
