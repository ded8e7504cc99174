import { mkdirSync } from 'node:fs'
import { test } from 'vitest'
import { startStandIn } from '../stand-in/index.ts'
import { browserNames, launch, readPopup } from './driver.ts'
import { perform } from './perform.ts'

const day = 86_400_000
const now = Date.now()
function sample(): object {
  const events: object[] = []
  const thread = (n: number): string => n.toString(16).padStart(16, '0')
  for (let d = 0; d < 80; d += 1) {
    if (d % 4 === 3) continue
    const verdict = d % 13 === 0 ? 'blocked' : d % 7 === 0 ? 'at-risk' : d % 11 === 0 ? 'unknown' : 'clear'
    events.push({ kind: 'verdict', at: now - d * day, verdict, causes: verdict === 'blocked' ? ['signed-out', 'conversation-in-spam'] : verdict === 'at-risk' ? ['draft-contact-details'] : [], thread: thread(d) })
    if (d % 9 === 0) events.push({ kind: 'reply', at: now - d * day - 5000, answered: now - d * day + (d % 27 === 0 ? 30 : 2 + d % 12) * 3_600_000, thread: thread(d) })
  }
  events.push({ kind: 'failure', at: now - day, how: 403 }, { kind: 'held', at: now - 2 * day, thread: thread(3) }, { kind: 'repair', at: now - day, cause: 'stale-site-data', repair: 'reload', helped: true }, { kind: 'repair', at: now - 3 * day, cause: 'stale-site-data', repair: 'reload', helped: false })
  return { version: 1, events: events.filter((e) => ((e as { answered?: number }).answered ?? 0) <= now) }
}

const out = '/tmp/p2shots'
mkdirSync(out, { recursive: true })
const pages = (process.env.PAGES ?? 'history').split(',')
const widths = (process.env.WIDTHS ?? '320,800').split(',').map(Number)
const schemes = (process.env.SCHEMES ?? 'light,dark').split(',')
const names = (process.env.BROWSERS ?? 'chromium,firefox').split(',')

test.each(browserNames.filter((n) => names.includes(n)))('shots %s', async (name) => {
  const standIn = await startStandIn()
  const driver = await launch(name, standIn)
  try {
    if (process.env.SCENARIO) await perform(driver, standIn, standIn.setScenario(process.env.SCENARIO))
    const page = await driver.openPopup()
    const errors: string[] = []
    page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text()) })
    page.on('pageerror', (e) => errors.push(String(e)))
    await readPopup(page)
    if (process.env.SAMPLE !== '0') await page.evaluate(async (s) => (globalThis as any).chrome.storage.local.set({ history: s }), sample() as any)
    for (const p of pages) {
      const url = p === 'popup' ? `${driver.extensionUrl}src/popup/index.html` : `${driver.extensionUrl}src/${p}/index.html`
      page.goto(url).catch(() => undefined)
      await page.waitForFunction((u) => location.href.startsWith(u) && document.documentElement.dataset.state === 'done', { timeout: 20000 }, url).catch((e) => errors.push(String(e)))
      await new Promise((r) => setTimeout(r, 700))
      if (process.env.OPEN) await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true })
      if (process.env.RUN) await page.evaluate(process.env.RUN)
      for (const scheme of schemes) {
        if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        else if (scheme === 'dark') continue
        for (const width of widths) {
          await page.setViewport({ width, height: 900 })
          await new Promise((r) => setTimeout(r, 250))
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (over > 0) errors.push(`${p} overflows by ${over} at ${width}`)
          await page.screenshot({ path: `${out}/${p}-${name}-${scheme}-${width}.png`, fullPage: true })
        }
      }
    }
    console.log(name, errors)
  } finally {
    await driver.close()
    await standIn.close()
  }
})
