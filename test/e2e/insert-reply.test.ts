import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, readPopup } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { perform } from './perform.ts'
import { until } from './until.ts'

const boxes = '#send-message-text-area textarea, textarea#send-message-text-area, #message-box-text-area, [data-mount] textarea, [contenteditable="true"]'
const composers = ['healthy/2023', 'healthy/2024', 'healthy/pro', 'healthy-order/contenteditable'] as const

/** What stands in the message box, and what of it is selected. */
const read = (page: Page): Promise<{ text: string; selected: string }> => page.$eval(boxes, (box) => {
  const plain = (text: string): string => text.replace(/[\uFEFF\u200B]/g, '').replace(/\u00A0/g, ' ').trim()
  if (box instanceof HTMLTextAreaElement) return { text: box.value, selected: box.value.slice(box.selectionStart, box.selectionEnd) }
  return { text: plain((box as HTMLElement).innerText), selected: String(document.getSelection()) }
})

describe.each(browserNames)('saved replies and hints in %s', (name) => {
  const on = inBrowser(name)

  /** Presses a reply's button in the popup while the page is in front, and waits for what became of it. */
  async function insert(page: Page, popup: Page, selector: string): Promise<string> {
    await page.bringToFront()
    await popup.$eval(selector, (button) => (button as HTMLElement).click())
    let done = ''
    await until(async () => (done = await popup.evaluate(() => document.querySelector<HTMLElement>('[data-inserted]')?.dataset.inserted ?? '')) !== '')
    return done
  }

  test.each(composers)('are put in at the caret of %s, the gap selected, and one undo takes them back', async (state) => {
    const page = await perform(on.driver, on.standIn, on.standIn.setScenario(state))
    await page.waitForSelector(boxes)
    await page.focus(boxes)
    await page.keyboard.type('Hi.')
    const sends = on.standIn.sends.length
    const { popup } = await on.look()
    await popup.waitForSelector('[data-reply="progress"]')
    expect(await insert(page, popup, '[data-reply="progress"]')).toBe('inserted')
    const order = state.startsWith('healthy-order')
    const after = await read(page)
    expect(after.text).toMatch(order ? /^Hi\. Hello .*update on order FO/ : /^Hi\. Hello Maria, a short update on order \[order number\]/)
    if (!order) expect(after.selected).toBe('[order number]')
    await page.bringToFront()
    await page.focus(boxes)
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    // The stand-in's rich box keeps no steps to undo; the real Slate's are in test/content/edits.browser.test.ts.
    if (state !== 'healthy/pro') await until(async () => (await read(page)).text.trim() === 'Hi.')
    expect(on.standIn.sends.length).toBe(sends)
  })

  test('a hint is given for the draft, with its own words alone, and turned off where it stands', async () => {
    const page = await perform(on.driver, on.standIn, on.standIn.setScenario('healthy/2024'))
    await page.focus(boxes)
    await page.keyboard.type('hey bro, gonna circle back to ur logo now')
    const { popup } = await on.look()
    expect(await popup.$eval('[data-wait]', (wait) => (wait as HTMLElement).dataset.wait)).toBe('later')
    const hint = await popup.waitForSelector('[data-hint="professional"]')
    expect(await hint?.$$eval('q', (all) => all.map(({ textContent }) => textContent))).toEqual(['bro', 'gonna', 'ur'])
    await popup.$eval('[data-hint="professional"] [data-hint-off]', (button) => (button as HTMLElement).click())
    await popup.waitForFunction(() => document.querySelector('[data-hint="professional"]') === null, { polling: 25 })
    await popup.$eval('footer button', (button) => (button as HTMLElement).click())
    await readPopup(popup)
    // The other hint says that the draft was looked at.
    const hints = await popup.waitForSelector('[data-hints]')
    expect(await hints?.evaluate((all) => (all as HTMLElement).dataset.hints)).toBe('clear')
  })

  test('with contact details are told of before, and go in after a second word', async () => {
    const page = await perform(on.driver, on.standIn, on.standIn.setScenario('healthy/2024'))
    const popup = await on.driver.openPopup()
    await popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome
      await storage.local.set({ replies: { mine: { value: { title: 'Mine', text: 'Write to jo.doe@mail.example.com', rank: -1 }, at: Date.now() } } })
    })
    await readPopup(popup)
    await popup.waitForSelector('[data-reply="mine"]')
    expect(await insert(page, popup, '[data-reply="mine"]')).toBe('findings')
    expect((await read(page)).text).toBe('')
    await popup.$eval('[data-anyway]', (button) => (button as HTMLElement).click())
    await until(async () => (await read(page)).text.includes('jo.doe@mail.example.com'))
  })
})
