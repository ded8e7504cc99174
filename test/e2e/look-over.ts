import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Driver } from './driver.ts'
import { until } from './until.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = [320, 400, 800]

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** A full page of the extension in a tab of its own, once it is drawn. */
export async function openFullPage(driver: Driver, page: string): Promise<Page> {
  const tab = await driver.openBlank()
  // Firefox may never report that a page of the extension finished though it is there.
  tab.goto(`${driver.extensionUrl}src/${page}/index.html`).catch(() => undefined)
  await until(() => tab.evaluate(() => document.documentElement.dataset.state === 'done' && document.querySelector('main') !== null).catch(() => false))
  return tab
}

/** Opens everything on a page that can be unfolded. */
export const unfold = (page: Page): Promise<void> => page.evaluate(() => {
  for (const details of document.querySelectorAll('details')) details.open = true
})

/** What axe finds on a page as it stands, by the WCAG 2.2 AA rules. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> } }).axe
    const { violations } = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

/** Elements that stick out of the window at one of the widths, in both writing directions, and with text twice as large. */
export async function overflows(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (how: string): Promise<void> => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) found.push(`${how}: ${wide}px`)
  }
  for (const width of widths) {
    await page.setViewport({ width, height: 700 })
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((way) => {
        document.documentElement.dir = way
      }, dir)
      await look(`${width} ${dir}`)
    }
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr'
      document.documentElement.style.fontSize = '200%'
    })
    await look(`${width} at 200 %`)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = ''
    })
  }
  await page.setViewport({ width: 800, height: 700 })
  return found
}

/** Presses a key until the focus is where it is wanted, by the keyboard alone. */
export async function tabTo(page: Page, selector: string, key: 'Tab' = 'Tab'): Promise<void> {
  await page.bringToFront()
  await page.waitForSelector(selector)
  for (let press = 0; press < 80; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
    await page.keyboard.press(key)
  }
  expect(selector, 'never had the focus').toBe('')
}
