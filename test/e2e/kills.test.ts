import { describe, expect, test } from 'vitest'
import { browserNames } from './driver.ts'
import { inBrowser } from './in-browser.ts'
import { send } from './perform.ts'
import { until } from './until.ts'

/** How often the background is killed in each browser; `KILLS=200` for the long form. `SEED` repeats a run. */
const kills = Number(process.env.KILLS ?? 10)
const seed = Number(process.env.SEED ?? 20_261)
/** The longest that a look takes when all answer, in milliseconds: kills fall anywhere within it. */
const look = 600

function* random(from: number): Generator<number, never> {
  for (let state = from; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

describe.each(browserNames)('a background that dies at any moment, in %s', (name) => {
  const here = inBrowser(name)

  test(`${kills} kills, seed ${seed}: each look ends with the right answer, and what became of a send is not forgotten`, async () => {
    const numbers = random(seed)
    await here.openThread()
    const { popup } = await here.look()
    const state = (): Promise<readonly (string | undefined)[]> => popup.evaluate(() => [document.documentElement.dataset.state, document.documentElement.dataset.verdict])
    for (let kill = 0; kill < kills; kill += 1) {
      await popup.$eval('footer button', (button) => (button as HTMLElement).click())
      const after = Math.round(numbers.next().value * look)
      await popup.evaluate((wait) => new Promise((done) => {
        setTimeout(done, wait)
      }), after)
      await here.driver.powers.killBackground()
      // A page or background too slow for a look is not known at first, and told of once it answers.
      let verdict: string | undefined
      await until(async () => {
        const [how, what] = await state()
        verdict = what
        return how === 'done' && what !== 'unknown'
      })
      expect(verdict, `kill ${kill}, ${after} ms after the look began`).toBe('clear')
    }
    await popup.close()

    here.standIn.answer('send', { status: 422 })
    const page = (await here.driver.browser.pages()).find((one) => one.url().includes('/inbox/'))
    if (!page) throw new Error('The thread is gone')
    await page.bringToFront()
    await page.focus('textarea')
    await page.keyboard.type('Good morning!')
    await here.driver.powers.killBackground()
    await send(page, here.standIn)
    await here.driver.powers.killBackground()
    expect((await here.look()).shown.causes[0]?.id).toBe('send-refused')
  })
}, 1_200_000)
