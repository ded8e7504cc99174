import type { Page } from 'puppeteer-core'
import type { Scenario, StandIn } from '../stand-in/index.ts'
import type { Driver } from './driver.ts'

const boxes = '#send-message-text-area textarea, textarea#send-message-text-area, #message-box-text-area, textarea[data-testid="message-box"], [contenteditable="true"]'

/** Brings a scenario about in a browser: opens its pages and does what it says on them. */
export async function perform(driver: Driver, standIn: StandIn, scenario: Scenario): Promise<Page> {
  for (const path of scenario.visitFirst ?? []) await (await driver.open(path)).close()
  const page = await driver.open(scenario.path, scenario.host)
  const { act } = scenario
  if (!act) return page
  if (act.open === 'contact-window') await (await page.waitForSelector('[data-testid="contact-seller-button"]'))?.click()
  for (let round = 0; round < (act.repeat ?? 1); round += 1) {
    const box = await page.waitForSelector(boxes)
    if (act.type) {
      await box?.click()
      await page.keyboard.type(act.type)
    }
    if (act.send) {
      const before = standIn.sends.length
      await page.keyboard.down('Control')
      await page.keyboard.press('Enter')
      await page.keyboard.up('Control')
      await until(() => standIn.sends.length > before)
    }
  }
  return page
}

/** Waits until a condition holds. */
export async function until(holds: () => boolean | Promise<boolean>, limit = 10_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never became true')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
