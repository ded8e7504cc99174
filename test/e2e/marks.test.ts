import type { Page } from 'puppeteer-core'
import { describe, expect, test, vi } from 'vitest'
import { browserNames, launch } from './driver.ts'
import { inBrowser } from './in-browser.ts'

const draft = 'Sure, write me at jo.doe@mail.example.com before Friday'
const piece = 'jo.doe@mail.example.com'

interface Box { readonly left: number; readonly right: number; readonly bottom: number }

/** The bounding box of all pixels of the mark's colour (its red on a light page) within a part of the page. */
async function markedPixels(page: Page, decoder: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Box | null> {
  const picture = await page.screenshot({ encoding: 'base64' })
  return decoder.evaluate(async (data, { x, y, width, height }) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { data: bytes } = context.getImageData(x, y, width, height)
    const columns: number[] = []
    const rows: number[] = []
    for (let at = 0; at < bytes.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
      if (red < 150 || green > 90 || blue > 90) continue
      columns.push(x + ((at / 4) % width))
      rows.push(y + Math.floor(at / 4 / width))
    }
    return columns.length === 0 ? null : { left: Math.min(...columns), right: Math.max(...columns) + 1, bottom: Math.max(...rows) + 1 }
  }, picture, clip)
}

/** Where the text itself says that the piece stands: its own range, or that of a twin laid exactly over a text box. */
const textBox = (page: Page, selector: string): Promise<{ left: number; right: number; top: number; bottom: number }> => page.evaluate((where, wanted) => {
  const editor = document.querySelector<HTMLElement>(where)
  if (!editor) throw new Error('no editor')
  let scope: HTMLElement = editor
  if (editor instanceof HTMLTextAreaElement) {
    scope = document.createElement('div')
    const style = getComputedStyle(editor)
    for (const name of style) scope.style.setProperty(name, style.getPropertyValue(name))
    const { left, top } = editor.getBoundingClientRect()
    Object.assign(scope.style, { position: 'fixed', left: `${left}px`, top: `${top}px`, margin: '0', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' })
    scope.textContent = editor.value
    document.body.append(scope)
  }
  const walker = document.createTreeWalker(scope, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(wanted)
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + wanted.length)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    if (scope !== editor) scope.remove()
    return { left, right, top, bottom }
  }
  throw new Error('no such words')
}, selector, piece)

/** Everything of a page that an extension could have touched in sight of the page's own scripts. */
const pageState = (page: Page): Promise<unknown> => page.evaluate(() => ({
  markup: document.documentElement.outerHTML,
  sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  highlights: [...CSS.highlights.keys()],
  globals: Object.getOwnPropertyNames(window).toSorted(),
}))

const editors = [
  { name: 'the text box of 2023', scenario: 'healthy/2023', host: 'www.fiverr.com', selector: '#message-box-text-area' },
  { name: 'the text box of 2024', scenario: 'healthy/2024', host: 'www.fiverr.com', selector: 'textarea#send-message-text-area, #send-message-text-area textarea' },
  { name: 'the rich text of the Pro site', scenario: 'healthy/pro', host: 'pro.fiverr.com', selector: '[data-slate-editor="true"]' },
]

describe.each(browserNames)('marks in %s', (name) => {
  const on = inBrowser(name)

  test.each(editors)('stand under the very letters in $name', async ({ scenario, host, selector }) => {
    on.standIn.setScenario(scenario)
    const page = await on.driver.open('/inbox/maria_k', host)
    const decoder = await on.driver.openBlank()
    await page.bringToFront()
    const box = await page.waitForSelector(selector)
    await box?.click()
    await page.keyboard.type(draft)
    const text = await textBox(page, selector)
    const clip = { x: Math.floor(text.left) - 12, y: Math.floor(text.top), width: Math.ceil(text.right - text.left) + 24, height: Math.ceil(text.bottom - text.top) + 6 }
    // The first mark may be that of the letters typed so far.
    await vi.waitFor(async () => {
      const marked = await markedPixels(page, decoder, clip)
      expect(marked, 'a mark').not.toBeNull()
      const { left, right, bottom } = marked as Box
      expect(Math.abs(left - text.left), `left ${left} of ${text.left}`).toBeLessThanOrEqual(1.5)
      expect(Math.abs(right - text.right), `right ${right} of ${text.right}`).toBeLessThanOrEqual(1.5)
      expect(bottom).toBeGreaterThan((text.top + text.bottom) / 2)
    }, { timeout: 30_000 })
  })

  test('a page on which nothing is found is the same with and without the extension', async () => {
    const bare = await launch(name, on.standIn, { extension: false })
    const states: unknown[] = []
    for (const one of [on.driver, bare]) {
      on.standIn.setScenario('healthy/2024')
      const page = await one.open('/inbox/maria_k')
      const box = await page.waitForSelector('#send-message-text-area textarea, textarea#send-message-text-area')
      // It comes with an answer of its own.
      await page.waitForSelector('[data-testid="contact"]')
      await box?.click()
      await page.keyboard.type('Thank you, I will send the first draft on Friday.')
      // The extension has looked at the draft once it tells what it found.
      if (one === on.driver) expect((await on.look()).shown).toMatchObject({ verdict: 'clear', findings: [] })
      states.push(await pageState(page))
      await page.close()
    }
    await bare.close()
    expect(states[0]).toEqual(states[1])
  })
})
