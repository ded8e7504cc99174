import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, describe, expect, test } from 'vitest'
import german from '../../public/_locales/de/messages.json' with { type: 'json' }
import { startStandIn } from '../stand-in/index.ts'
import { browserNames, launch, type BrowserName } from './driver.ts'
import { openFullPage } from './look-over.ts'
import { presetsOf } from './policies.ts'
import { until } from './until.ts'

const built = resolve(process.env.DIST ?? resolve(import.meta.dirname, '../../dist'))
const folder = mkdtempSync(join(tmpdir(), 'managed-'))
const geckoId = 'managed@clear-to-send.example'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A build with an id of its own: no other browser on this machine hears of its presets. Answers with the id. */
function ownBuild(name: BrowserName): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox'
  const own = join(folder, target)
  cpSync(join(built, target), own, { recursive: true })
  // Chromium names an unpacked extension after its folder.
  if (name === 'chromium') return [...createHash('sha256').update(own).digest('hex').slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
  const file = join(own, 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('clear-to-send@clear-to-send.example', geckoId))
  return geckoId
}

interface Own { readonly tabs: { query(wanted: object): Promise<readonly { readonly id: number }[]>; sendMessage(id: number, message: object, to: object): Promise<{ readonly value: { readonly facts: { readonly draft: { readonly value?: readonly { readonly kind: string }[] } } } }> } }

/** The kinds that the Fiverr tab finds in its draft. */
const kindsFound = (page: Page): Promise<string> => page.evaluate(async () => {
  const { tabs } = (globalThis as unknown as { chrome: Own }).chrome
  const [tab] = await tabs.query({ url: 'https://*.fiverr.com/*' })
  const { value } = await tabs.sendMessage(tab?.id ?? 0, { method: 'readTab', ask: { patience: 0 } }, { frameId: 0 })
  return (value.facts.draft.value ?? []).map(({ kind }) => kind).join(' ')
})

const pause = (page: Page): Promise<readonly [boolean, boolean]> => page.$eval('[data-setting="pauseBeforeSending"]', (input) => [(input as HTMLInputElement).checked, (input as HTMLInputElement).disabled] as const)

describe.each(browserNames)('presets of an administrator in %s', (name) => {
  const presets = presetsOf(name)

  test.skipIf(presets === undefined)('hold over the seller’s own, are locked and said so, and reach open tabs (skipped where this machine’s policy folder can’t be written)', async () => {
    const policy = presets?.(ownBuild(name))
    policy?.set({ pauseBeforeSending: false, language: 'de', kindsOff: ['email'] })
    const before = process.env.DIST
    process.env.DIST = folder
    const standIn = await startStandIn({ scenario: 'healthy/2024' })
    const prefs = name === 'firefox' ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: '0d3f0a5c-7a49-4f6c-9f6a-2a4a0c0e0001' }) } : {}
    const driver = await launch(name, standIn, { prefs }).catch((error: unknown) => {
      policy?.remove()
      throw error
    })
    try {
      const settings = await openFullPage(driver, 'options')
      // Chromium hears of presets a moment after its start: the open page follows.
      await until(() => settings.evaluate(() => document.documentElement.lang === 'de'))
      await until(async () => JSON.stringify(await pause(settings)) === '[false,true]')
      expect(await settings.$eval('main', (main) => main.textContent)).toContain(german.settings_locked.message)
      expect(await settings.$eval('[data-setting="history"]', (input) => (input as HTMLInputElement).disabled)).toBe(false)
      const fiverr = await driver.open('/inbox/maria_k')
      const box = '#send-message-text-area textarea, textarea#send-message-text-area'
      await fiverr.waitForSelector(box)
      await fiverr.focus(box)
      await fiverr.keyboard.type('See portfolio.example.com or write to jo.doe@mail.example.com')
      await until(async () => (await kindsFound(settings)) === 'link')
      if (name === 'firefox') return
      // Firefox reads presets at its start alone.
      policy?.set({ kindsOff: ['link'] })
      await until(async () => (await kindsFound(settings)) === 'email', 30_000)
      await until(async () => JSON.stringify(await pause(settings)) === '[true,false]')
    } finally {
      policy?.remove()
      if (before === undefined) delete process.env.DIST
      else process.env.DIST = before
      await driver.close()
      await standIn.close()
    }
  })
})
