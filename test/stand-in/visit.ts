import type { Page } from 'puppeteer-core'
import { everDrawn } from './ever-drawn.ts'
import type { Scenario } from './scenario.ts'

const field = '[role="dialog"] textarea, [data-mount] textarea, [data-mount] [contenteditable="true"]'

/** Opens an address and waits until the client has drawn it, at most three seconds if it never will. */
async function openPage(page: Page, url: string, scenario: Scenario): Promise<void> {
  const open = async (timeout?: number): Promise<void> => {
    const limit = timeout === undefined ? {} : { timeout }
    await page.goto(url, { waitUntil: 'domcontentloaded', ...limit })
    await page.waitForFunction(() => {
      const state = document.querySelector('script[data-mount="state"]')
      return state ? state.hasAttribute('data-ready') : document.readyState !== 'loading'
    }, { polling: 20, ...limit })
  }
  await (everDrawn(scenario) ? open() : open(3000).catch(() => undefined))
}

/** Types into the page's message box, as a person would. */
export async function typeMessage(page: Page, text: string): Promise<void> {
  await page.focus(field)
  await page.keyboard.type(text)
}

/** Sends what stands in the message box, by the key that always sends, until the page shows what became of it. */
export async function sendMessage(page: Page): Promise<void> {
  await page.focus(field)
  await page.keyboard.down('Control')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Control')
  await page.waitForFunction(() => document.querySelector('script[data-mount="state"][data-sending]') === null, { polling: 20 })
}

/** Does on the page what the scenario says: opens, types, sends. */
async function act(page: Page, { act: wanted }: Scenario): Promise<void> {
  if (!wanted) return
  if (wanted.open === 'contact-window') {
    await page.click('[data-mount="contact"]')
    await page.waitForSelector('[role="dialog"] textarea')
  }
  for (let time = 0; time < (wanted.repeat ?? 1); time += 1) {
    if (wanted.type !== undefined) await typeMessage(page, wanted.type)
    if (wanted.send) await sendMessage(page)
  }
}

/** Goes through a scenario in an open browser page. What its `network` and `browser` ask for is the caller's. */
export async function visit(page: Page, scenario: Scenario): Promise<void> {
  const root = `https://${scenario.host ?? 'www.fiverr.com'}`
  for (const path of scenario.visitFirst ?? []) await openPage(page, root + path, scenario)
  await openPage(page, root + scenario.path, scenario)
  await act(page, scenario)
}
