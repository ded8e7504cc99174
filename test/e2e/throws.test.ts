import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, launch, readPopup, type Driver } from './driver.ts'
import { makeThrowingBuild, throwIn, type ThrowingBuild } from './throwing-build.ts'
import { until } from './until.ts'

/** Every how many modules one is made to throw; `THROWS=1` is the long form: each of them. */
const every = Number(process.env.THROWS ?? 24)
const message = 'Good morning, write me at jo.doe@mail.example.com'

describe.each(browserNames)('our own code throwing in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  let made: ThrowingBuild
  beforeAll(async () => {
    made = await makeThrowingBuild(name)
    const before = process.env.DIST
    process.env.DIST = made.folder
    standIn = await startStandIn()
    driver = await launch(name, standIn)
    if (before === undefined) delete process.env.DIST
    else process.env.DIST = before
  })
  afterAll(async () => {
    await driver?.close()
    await standIn?.close()
    made?.remove()
  })

  test('whichever module throws: the page hears nothing of it, the message goes out once, and no trouble is made up', async () => {
    const trouble: string[] = []
    const tried = made.modules.filter((_, index) => index % every === 0)
    for (const module of ['nowhere', ...tried]) {
      standIn.clear()
      const page = await driver.openBlank()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.evaluateOnNewDocument((attribute, value) => {
        const mark = (): void => document.documentElement?.setAttribute(attribute, value)
        mark()
        new MutationObserver(mark).observe(document, { childList: true })
        const heard: string[] = []
        Object.assign(globalThis, { heard })
        addEventListener('error', ({ message: text }) => heard.push(text))
        addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)))
      }, throwIn, module)
      await page.goto('https://www.fiverr.com/inbox/maria_k', { waitUntil: 'domcontentloaded' })
      await page.waitForSelector('textarea')
      await page.focus('textarea')
      await page.keyboard.type(message)
      const popup = await driver.openPopup()
      const { verdict } = await readPopup(popup)
      if (process.env.SHOW) console.log(module, verdict)
      if (verdict === 'blocked' || (module === 'nowhere' && verdict !== 'at-risk')) trouble.push(`${module}: ${verdict}`)
      await popup.close()
      await page.bringToFront()
      await page.focus('textarea')
      await page.keyboard.down('Control')
      await page.keyboard.press('Enter')
      await new Promise((done) => setTimeout(done))
      if (standIn.sends.length === 0 && (await page.$eval('textarea', (box) => box.value)) !== '') await page.keyboard.press('Enter')
      await page.keyboard.up('Control')
      await until(() => standIn.sends.length > 0).catch(() => trouble.push(`${module}: the message did not go out`))
      if (standIn.sends.length > 1 || standIn.sends.some(({ body }) => !body.includes(message))) trouble.push(`${module}: sent ${standIn.sends.length} times`)
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
      if (heard.length > 0) trouble.push(`${module}: the page heard ${heard.join(', ')}`)
      await page.close()
    }
    expect(tried.length).toBeGreaterThan(0)
    expect(trouble).toEqual([])
  }, 3_600_000)
})
