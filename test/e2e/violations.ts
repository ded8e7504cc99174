import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds on a page, everything that can be unfolded open. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(root: Document): Promise<{ violations: Violation[] }> } }).axe
    return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

/** By how many pixels a page is wider than its window at each of these widths. */
export async function overflowsOf(page: Page, widths: readonly number[]): Promise<readonly number[]> {
  const over: number[] = []
  for (const width of widths) {
    await page.setViewport({ width, height: 900 })
    over.push(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
  }
  return over
}
