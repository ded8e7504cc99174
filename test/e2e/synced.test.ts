import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startStandIn, type StandIn } from '../stand-in/index.ts'
import { browserNames, launch, type Driver } from './driver.ts'
import { openFullPage } from './look-over.ts'
import { until } from './until.ts'

interface Area { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void>; clear(): Promise<void> }
interface Own { readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> }; readonly storage: Record<'sync' | 'local', Area> } }

/** The browser's own copy for the account, with no account behind it: what another device would have put there is put there by the test. */
describe.each(browserNames)('what follows the browser account in %s', (name) => {
  let standIn: StandIn
  let driver: Driver
  let settings: Page
  beforeAll(async () => {
    standIn = await startStandIn()
    driver = await launch(name, standIn)
    settings = await openFullPage(driver, 'options')
  })
  afterAll(async () => {
    await driver.close()
    await standIn.close()
  })
  beforeEach(async () => {
    await settings.evaluate(async () => {
      const { runtime, storage: { sync, local } } = (globalThis as unknown as Own).chrome
      // Nothing goes to the account any more, and what is under way has come there: changes and copies are made one after another.
      await local.set({ settings: { sync: { value: false, at: Date.now() } } })
      await runtime.sendMessage({ method: 'changeItems', ask: { store: 'replies', changes: {} } })
      await sync.clear()
      await local.clear()
    })
    // The page shows what holds then: a press changes what it shows.
    await until(async () => (await isOn('pauseBeforeSending')) && !(await isOn('markMayBeHeld')) && (await isOn('history')) && (await isOn('sync')))
  })
  const inAccount = (): Promise<Record<string, { readonly value: unknown } | undefined>> => settings.evaluate(async () => await (globalThis as unknown as Own).chrome.storage.sync.get(null) as Record<string, { value: unknown }>)
  const fromElsewhere = (items: Record<string, unknown>): Promise<void> => settings.evaluate((values) => (globalThis as unknown as Own).chrome.storage.sync.set(values), items)
  const press = (setting: string): Promise<void> => settings.$eval(`[data-setting="${setting}"]`, (input) => (input as HTMLElement).click())
  const isOn = (setting: string): Promise<boolean> => settings.$eval(`[data-setting="${setting}"]`, (input) => (input as HTMLInputElement).checked)

  test('a change goes there, what another device changed later comes from there at once, what it changed before does not', async () => {
    await press('pauseBeforeSending')
    await until(async () => (await inAccount())['settings/pauseBeforeSending']?.value === false)
    await fromElsewhere({ 'settings/pauseBeforeSending': { value: true, at: Date.now() + 1000 }, 'settings/markMayBeHeld': { value: true, at: Date.now() + 1000 } })
    await until(async () => await isOn('pauseBeforeSending') && isOn('markMayBeHeld'))
    await press('markMayBeHeld')
    await until(async () => (await inAccount())['settings/markMayBeHeld']?.value === false)
    await fromElsewhere({ 'settings/markMayBeHeld': { value: true, at: 1 } })
    await until(async () => (await inAccount())['settings/markMayBeHeld']?.value === false)
    expect(await isOn('markMayBeHeld')).toBe(false)
  })

  test('a reply from another device is there, one written here goes there, one removed here is gone there', async () => {
    await fromElsewhere({ 'replies/theirs': { value: { title: 'Theirs', text: 'Written elsewhere', rank: 0 }, at: Date.now() } })
    const replies = await openFullPage(driver, 'replies')
    await until(async () => (await replies.$('[data-reply="theirs"]')) !== null)
    await replies.click('[data-new]')
    await replies.type('input[name="title"]', 'Mine')
    await replies.type('textarea[name="text"]', 'Written here')
    await replies.click('[data-save]')
    await until(async () => (await replies.$('[data-replies="7"]')) !== null)
    await until(async () => Object.values(await inAccount()).some((item) => JSON.stringify(item?.value).includes('Written here')))
    await replies.click('[data-reply="theirs"] [data-remove]')
    await until(async () => JSON.stringify((await inAccount())['replies/theirs']?.value) === '{"removed":true}')
    await replies.close()
  })

  test('turned off, nothing goes there and nothing comes from there', async () => {
    await press('sync')
    await until(async () => !(await isOn('sync')))
    await press('history')
    await until(async () => !(await isOn('history')))
    await fromElsewhere({ 'settings/pauseBeforeSending': { value: false, at: Date.now() + 1000 } })
    await press('markMayBeHeld')
    await until(() => isOn('markMayBeHeld'))
    // What would go there or come from there has done so once a change asked for after it is made.
    await settings.evaluate(() => (globalThis as unknown as Own).chrome.runtime.sendMessage({ method: 'changeItems', ask: { store: 'replies', changes: {} } }))
    expect(await isOn('pauseBeforeSending')).toBe(true)
    expect(Object.keys(await inAccount())).toEqual(['settings/pauseBeforeSending'])
  })
})
