import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, launch, readPopup, type Driver } from './driver.ts'
import { overflows } from './look-over.ts'
import { mend, perform } from './perform.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const states = ['healthy/2024', 'conversation-in-spam', 'draft-contact-details', 'send-refused/forbidden', 'unknown-page/inbox', 'home']

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

describe.each(browserNames)('the popup in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  beforeAll(async () => {
    standIn = await startStandIn()
    driver = await launch(name, standIn)
  })
  afterAll(async () => {
    await driver.close()
    await standIn.close()
  })

  test.each(states)('has nothing for axe to find and nothing cut off in %s', async (state) => {
    const scenario = standIn.setScenario(state)
    await perform(driver, standIn, scenario)
    const popup = await driver.openPopup()
    await readPopup(popup)
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await popup.evaluate(axe)
    const violations = await popup.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: { run(root: Document): Promise<{ violations: Violation[] }> } }).axe
      return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(violations).toEqual([])
    // From 320 px up, in both writing directions, and with text twice as large.
    expect(await overflows(popup)).toEqual([])
    await mend(driver, standIn, scenario)
    await driver.clean(popup)
  })

  test('works by keyboard alone', async () => {
    const scenario = standIn.setScenario('conversation-in-spam')
    await perform(driver, standIn, scenario)
    const popup = await driver.openPopup()
    await readPopup(popup)
    await popup.bringToFront()
    const reached: string[] = []
    for (let press = 0; press < 12; press += 1) {
      await popup.keyboard.press('Tab')
      reached.push(await popup.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    expect(reached.join('|')).toMatch(/Open your inbox.*What Fiverr says.*could not check.*Check again/)
    await driver.clean(popup)
  })
})
