import type { CDPSession, Page } from 'puppeteer-core'
import { readPopup, type Driver } from './driver.ts'

/** What was overheard. */
export interface Ears {
  readonly console: readonly string[]
  readonly errors: readonly string[]
  readonly requests: readonly string[]
  /** Hears a tab or page from now on. */
  listen(page: Page): void
  /** All messages to the extension and all changes of its storage so far, as text; memory that a repair uses for its draft aside. */
  gather(ear: Page): Promise<string>
}

interface Overheard {
  chrome: {
    runtime: { onMessage: { addListener(heard: (message: { readonly method?: string }) => void): void } }
    storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<Record<string, unknown>> }> & { onChanged: { addListener(heard: (changes: Record<string, unknown>, area: string) => void): void } }
  }
  overheard?: string[]
}

/** Opens ears in one of the extension's own pages: every message that any tab or page sends to the extension arrives there too. */
export async function ears(ear: Page): Promise<Ears> {
  const written = { console: [] as string[], errors: [] as string[], requests: [] as string[] }
  await ear.evaluate(() => {
    const own = globalThis as unknown as Overheard
    const overheard: string[] = own.overheard = []
    own.chrome.runtime.onMessage.addListener((message) => {
      // The one message that carries a draft: a repair asked for by the seller, into memory alone.
      if (!JSON.stringify(message).includes('"holdDraft"')) overheard.push(JSON.stringify(message))
    })
    own.chrome.storage.onChanged.addListener((changes, area) => {
      const others = Object.entries(changes).filter(([key]) => area !== 'session' || !key.startsWith('kept-draft:'))
      overheard.push(`${area} ${JSON.stringify(others)}`)
    })
  })
  return {
    ...written,
    listen(page) {
      page.on('console', (message) => written.console.push(message.text()))
      page.on('pageerror', (error) => written.errors.push(String(error)))
      page.on('request', (request) => {
        if (request.method() !== 'POST' || !request.url().includes('/messages')) written.requests.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())}`)
      })
    },
    gather: (page) => page.evaluate(() => ((globalThis as unknown as Overheard).overheard ?? []).join('\n')),
  }
}

/** What tabs answer to an open popup when it looks again, as text. */
export async function answersToPopup(popup: Page): Promise<string> {
  await popup.evaluate(() => {
    type Answered = (answer: unknown) => void
    const own = globalThis as unknown as { chrome: { tabs: { sendMessage(...all: unknown[]): Promise<unknown> | undefined } }; answered?: string[] }
    const { tabs } = own.chrome
    const send = tabs.sendMessage.bind(tabs)
    const answered: string[] = own.answered = []
    tabs.sendMessage = (...all) => {
      const last = all.at(-1)
      if (typeof last === 'function') all[all.length - 1] = (answer: unknown) => {
        answered.push(JSON.stringify(answer))
        ;(last as Answered)(answer)
      }
      const coming = send(...all)
      void coming?.then((answer) => answered.push(JSON.stringify(answer)), () => undefined)
      return coming
    }
    document.querySelector<HTMLElement>('footer button')?.click()
  })
  await readPopup(popup)
  return popup.evaluate(() => ((globalThis as unknown as { answered?: string[] }).answered ?? []).join('\n'))
}

/** Everything that the extension keeps, as text. */
export const extensionStores = (ear: Page): Promise<string> => ear.evaluate(async () => {
  const { storage } = (globalThis as unknown as Overheard).chrome
  const kept = await Promise.all((['local', 'session', 'sync'] as const).map((area) => storage[area].get(null)))
  const databases = await indexedDB.databases()
  return JSON.stringify([kept, databases, { ...localStorage }, { ...sessionStorage }, await caches.keys()])
})

/** The background's heap as text, where the browser shows it. */
export async function heapOfBackground({ name, browser }: Driver): Promise<string | undefined> {
  if (name !== 'chromium') return undefined
  const worker = await browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'))?.worker()
  const client = worker?.client as CDPSession | undefined
  if (!client) throw new Error('The background does not run')
  const chunks: string[] = []
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return chunks.join('')
}
