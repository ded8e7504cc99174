import { describe, expect, test } from 'vitest'
import { browserNames } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { axeFinds, overflows, unfold } from './look-over.ts'
import { mend, perform } from './perform.ts'

const states = ['healthy/2024', 'conversation-in-spam', 'draft-contact-details', 'send-refused/forbidden', 'unknown-page/inbox', 'home']

describe.each(browserNames)('the popup in %s', (name) => {
  const on = inBrowser(name)

  test.each(states)('has nothing for axe to find and nothing cut off in %s', async (state) => {
    const scenario = on.standIn.setScenario(state)
    await perform(on.driver, on.standIn, scenario)
    const { popup } = await on.look()
    await unfold(popup)
    expect(await axeFinds(popup)).toEqual([])
    // From 320 px up, in both writing directions, and with text twice as large.
    expect(await overflows(popup)).toEqual([])
    await mend(on.driver, on.standIn, scenario)
  })

  test('works by keyboard alone', async () => {
    await perform(on.driver, on.standIn, on.standIn.setScenario('conversation-in-spam'))
    const { popup } = await on.look()
    await popup.bringToFront()
    const reached: string[] = []
    for (let press = 0; press < 12; press += 1) {
      await popup.keyboard.press('Tab')
      reached.push(await popup.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    expect(reached.join('|')).toMatch(/Open your inbox.*What Fiverr says.*could not check.*Check again/)
  })
})
