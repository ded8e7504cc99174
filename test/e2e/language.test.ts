import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startStandIn } from '../stand-in/index.ts'
import { browserNames, launch } from './driver.ts'
import { openFullPage } from './look-over.ts'
import { until } from './until.ts'

const built = resolve(process.env.DIST ?? resolve(import.meta.dirname, '../../dist'))
const folder = mkdtempSync(join(tmpdir(), 'language-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Words = Record<string, { message: string }>

/** A build of its own, whose English can be told from the one that the browser has read at the start. */
function ownBuild(name: (typeof browserNames)[number]): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox'
  cpSync(join(built, target), join(folder, target), { recursive: true })
  return join(folder, target, '_locales/en/messages.json')
}

test.each(browserNames)('a chosen language is read from its own file, by pages and background, and may run from right to left, in %s', async (name) => {
  const file = ownBuild(name)
  const before = process.env.DIST
  process.env.DIST = folder
  const standIn = await startStandIn({ scenario: 'healthy/2024' })
  const driver = await launch(name, standIn)
  if (before === undefined) delete process.env.DIST
  else process.env.DIST = before
  const words = JSON.parse(readFileSync(file, 'utf8')) as Words
  for (const [key, message] of [['page_options', 'ترتیبات'], ['language_tag', 'ur'], ['verdict_clear_anyone', 'جی']] as const) words[key] = { message }
  writeFileSync(file, JSON.stringify(words))

  const settings = await openFullPage(driver, 'options')
  expect(await settings.evaluate(() => [document.documentElement.dir, document.querySelector('h1')?.textContent])).toEqual(['ltr', 'Settings'])
  await settings.select('#language', 'en')
  await until(() => settings.evaluate(() => document.querySelector('h1')?.textContent === 'ترتیبات'))
  expect(await settings.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'ur'])
  await driver.open('/inbox/maria_k')
  await until(() => settings.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: { tabs: { query(wanted: object): Promise<readonly { readonly id: number }[]> }; action: { getTitle(of: object): Promise<string> } } }).chrome
    const [tab] = await tabs.query({ url: 'https://*.fiverr.com/*' })
    return (await action.getTitle({ tabId: tab?.id ?? 0 })) === 'Clear to Send: \u2068جی\u2069'
  }))
  await driver.close()
  await standIn.close()
})
