import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backgroundRules } from '../../src/platform/background-rules.ts'
import { tabRules } from '../../src/platform/tab-rules.ts'
import { dist } from './drive.ts'
import { browserNames, readPopup } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { until } from './until.ts'

interface Own { chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<object> }> } }

describe.each(browserNames)('a page that attacks, in %s', (name) => {
  const here = inBrowser(name)

  test('can’t find out that the extension is there: none of its files is reachable, and nothing in the page names it', async () => {
    // Firefox writes each refusal to the page's console: this page is not listened to.
    const page = await here.driver.open('/inbox/maria_k')
    await page.waitForSelector('textarea')
    await page.focus('textarea')
    await page.keyboard.type('write me at jo.doe@mail.example.com')
    await until(() => page.evaluate(() => document.documentElement.children.length > 2))
    const folder = dist(name)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => `${relative(folder, file.parentPath)}/${file.name}`.replace(/^\//, ''))
    expect(files.length).toBeGreaterThan(10)
    const reached = await page.evaluate(async (start, paths) => {
      const found: string[] = []
      for (const path of paths) {
        if (await fetch(start + path).then(() => true, () => false)) found.push(`fetch ${path}`)
        const element = path.endsWith('.png') || path.endsWith('.svg') ? document.createElement('img') : undefined
        if (!element) continue
        const loaded = new Promise<boolean>((done) => {
          element.onload = () => done(true)
          element.onerror = () => done(false)
        })
        element.src = start + path
        if (await loaded) found.push(`img ${path}`)
      }
      return found
    }, here.driver.extensionUrl, files)
    expect(reached).toEqual([])
    const seen = await page.evaluate(() => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [element.localName, ...[...element.attributes].map(({ name: key, value }) => `${key}=${value}`)])
      const globals = Object.getOwnPropertyNames(globalThis)
      const rulesOfPage = [...document.styleSheets, ...document.adoptedStyleSheets].map(({ href, title }) => `${href} ${title}`)
      return [...attributes, ...globals, ...rulesOfPage, ...performance.getEntriesByType('resource').map(({ name: address }) => address)].join('\n')
    })
    expect(seen).not.toMatch(/clear.?to.?send|(?:chrome|moz)-extension:/i)
    expect(seen).not.toContain(new URL(here.driver.extensionUrl).host)
  })

  test('can’t ask or tell the extension anything', async () => {
    const page = await here.openThread()
    const { popup, shown } = await here.look()
    expect(shown.verdict).toBe('clear')
    // The tab itself keeps that nothing is known of Enter yet.
    await until(() => popup.evaluate(async () => 'enter' in (await (globalThis as unknown as Own).chrome.storage.local.get(null))))
    const kept = (): Promise<string> => popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as Own).chrome
      const [local, session] = await Promise.all([storage.local.get(null), storage.session.get(null)])
      // What the tab itself is seen to do goes on being noted meanwhile.
      return JSON.stringify(Object.entries({ ...local, ...session }).filter(([key]) => !/^(?:exchanges|outline|thread|unseen-send|history|account)\b/.test(key)).toSorted())
    })
    const before = await kept()
    await page.evaluate(async (methods) => {
      const answers: unknown[] = []
      Object.assign(globalThis, { answers })
      addEventListener('message', ({ data }: MessageEvent) => {
        if (!(typeof data === 'object' && data !== null && 'mine' in data)) answers.push(data)
      })
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: { sendMessage?: (...all: unknown[]) => unknown; connect?: unknown } } | undefined>
      for (const method of methods) {
        const message = { mine: true, method, ask: { tabId: null, buyer: null, question: 'warned', said: true, text: 'x', path: '/', facts: {}, patience: 0 } }
        postMessage(message, '*')
        for (const target of [document, window, document.documentElement, document.querySelector('textarea')]) {
          target?.dispatchEvent(new CustomEvent(method, { detail: message, bubbles: true, composed: true }))
          target?.dispatchEvent(new MessageEvent('message', { data: message, bubbles: true }))
        }
        for (const runtime of [chrome?.runtime, browser?.runtime]) {
          if (runtime?.sendMessage) answers.push(await Promise.resolve(runtime.sendMessage(message)).catch(() => undefined))
        }
      }
    }, Object.keys({ ...tabRules, ...backgroundRules }))
    // A look that goes to tab and background comes after whatever they would have done.
    await popup.$eval('footer button', (button) => (button as HTMLElement).click())
    await readPopup(popup)
    expect(await page.evaluate(() => (globalThis as unknown as { answers: unknown[] }).answers.filter((answer) => answer !== undefined))).toEqual([])
    expect(await kept()).toBe(before)
  })

  test.runIf(name === 'chromium')('can’t read or change what is kept, even with this extension’s own script in its hands', async () => {
    const page = await here.openThread()
    const { popup, shown } = await here.look()
    expect(shown.verdict).toBe('clear')
    const client = await page.createCDPSession()
    const own = new Promise<number>((resolve) => {
      client.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin.startsWith('chrome-extension:')) resolve(id)
      })
    })
    await client.send('Runtime.enable')
    const { result } = await client.send('Runtime.evaluate', {
      contextId: await own, awaitPromise: true, returnByValue: true,
      expression: `Promise.all(['local', 'sync', 'session'].flatMap((area) => [['get', null], ['set', { taken: 1 }], ['clear']].map(([how, ...what]) => chrome.storage[area][how](...what).then(() => area + ' ' + how, () => 'refused'))))`,
    })
    expect(new Set(result.value as readonly string[])).toEqual(new Set(['refused']))
    await popup.close()
  })

  test('names and drafts with markup and turned directions are shown as plain text', async () => {
    const evil = '<img src=x onerror="globalThis.owned=1"><script>globalThis.owned=1</script>'
    here.standIn.set({ other: { displayName: evil }, thread: { messages: [{ from: 'buyer', text: evil, minutesAgo: 5 }] } })
    const page = await here.openThread()
    await page.evaluate((text) => {
      document.querySelector('textarea')?.focus()
      document.execCommand('insertText', false, text)
    }, `${evil} \u202ejo.doe@mail.example.com\u202c "'><b>`)
    const { popup, shown } = await here.look()
    expect(shown.findings).toContain('email')
    for (const context of [page, popup]) expect(await context.evaluate(() => 'owned' in globalThis)).toBe(false)
    expect(await popup.evaluate(() => document.querySelectorAll('script:not([src]), img, b, iframe').length)).toBe(0)
    expect(await popup.evaluate(() => document.documentElement.textContent)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  })

  test('our own pages can’t be put into a frame, nor reach anyone but Fiverr', async () => {
    // The browser writes each refusal to the console: this popup is not listened to.
    const popup = await here.driver.openPopup()
    await readPopup(popup)
    const { framed, markup } = await popup.evaluate(async (own) => {
      const refused: string[] = []
      Object.assign(globalThis, { refused })
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => refused.push(`${effectiveDirective} ${new URL(blockedURI).host}`))
      fetch('https://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined)
      const frame = document.createElement('iframe')
      frame.src = `${own}src/options/index.html`
      const loaded = new Promise((done) => frame.addEventListener('load', done))
      document.body.append(frame)
      let wrote = false
      try {
        document.createElement('div').innerHTML = '<b>x</b>'
        wrote = 'trustedTypes' in globalThis
      } catch {
        wrote = false
      }
      await loaded
      // Of our own page in a frame we could see the document, of what browsers put in its place we can't.
      return { framed: frame.contentDocument !== null, markup: wrote }
    }, here.driver.extensionUrl)
    expect({ framed, markup }).toEqual({ framed: false, markup: false })
    // Said by the browser: there is no such host that could be reached.
    const refused = (): Promise<readonly string[]> => popup.evaluate(() => (globalThis as unknown as { refused: string[] }).refused)
    await until(async () => (await refused()).includes('connect-src elsewhere.example'))
  })
})
