import { describe, test } from 'vitest'
import { browserNames } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { until } from './until.ts'

describe.each(browserNames)('a thread that is drawn late in %s', (name) => {
  const on = inBrowser(name)

  test('has the draft marked that the page put there, with no press before', async () => {
    on.standIn.setScenario('draft-contact-details')
    // Longer than a page must be quiet to count as drawn.
    on.standIn.answer(/^\/inbox\/contacts\/.*\/conversation/, { delayMs: 1500 })
    const page = await on.openThread()
    await page.bringToFront()
    // Head, body, and what marks.
    await until(() => page.evaluate(() => document.documentElement.children.length === 3))
  })
})
