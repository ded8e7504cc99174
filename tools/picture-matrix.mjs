import { mkdirSync, writeFileSync } from 'node:fs'
import { makeSheets } from './contact-sheet.mjs'
import { loadTs } from './load-ts.mjs'
import { sellerHistory } from './seller-history.mjs'

const widths = [320, 400, 800]
/** How each browser is told to look. Forced colours are the same in every language. */
const schemes = { chromium: ['light', 'dark', 'forced'], firefox: ['light', 'dark'] }
const languagesIn = (scheme) => (scheme === 'forced' ? ['en'] : ['en', 'de', 'ur'])

/** The popup's states: the stand-in's scenario, what is done in the popup first, whether everything is unfolded. */
const popups = {
  clear: { scenario: 'healthy/2024' },
  'at-risk': { scenario: 'id-verification-pending' },
  blocked: { scenario: 'conversation-in-spam' },
  failed: { scenario: 'send-refused/forbidden' },
  unknown: { scenario: 'unknown-page/inbox' },
  'no-page': { scenario: 'home' },
  question: { scenario: 'buyer-has-not-written/blind-partial' },
  draft: { scenario: 'draft-contact-details' },
  withheld: { scenario: 'healthy/2024', withheld: true },
  unfolded: { scenario: 'draft-contact-details', unfold: true },
}

/** The full pages' states: which page, what storage holds, what shows that it is there, what is pressed first. */
const pages = {
  welcome: { page: 'welcome', shows: '[data-example]', press: '[data-example]' },
  options: { page: 'options', shows: '[data-erase]' },
  'history-empty': { page: 'history', shows: '[data-history="empty"]' },
  history: { page: 'history', shows: '[data-history="kept"]', history: true },
  replies: { page: 'replies', shows: '[data-edit]' },
  'replies-form': { page: 'replies', shows: '[data-edit]', press: '[data-edit]' },
  report: { page: 'report', shows: '[data-report="done"]', after: 'conversation-in-spam' },
}

/**
 * Pictures of every page and of the popup in its states, in both browsers, light and dark, in English, German and Urdu, at three
 * widths, and in Chromium's forced colours, and sheets with many of them on each.
 * @param {{ readonly folder: string, readonly only: string, readonly scale: number }} what `only` is a part that names must have
 */
export async function pictureMatrix({ folder, only, scale }) {
  const { startStandIn } = await loadTs('test/stand-in/index.ts')
  const { launch } = await loadTs('test/e2e/driver.ts')
  mkdirSync(folder, { recursive: true })
  const standIn = await startStandIn({ scenario: 'healthy/2024' })
  const names = []
  for (const browser of ['chromium', 'firefox']) {
    for (const scheme of schemes[browser]) {
      const wanted = (state) => `${browser}-${scheme}-${popups[state] ? 'popup-' : ''}${state}-`.includes(only)
      const states = [...Object.keys(popups), ...Object.keys(pages)].filter(wanted)
      if (states.length === 0) continue
      const driver = await launch(browser, standIn, { prefs: { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0, 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 } })
      const camera = await makeCamera(driver, standIn, { folder, scheme, names })
      for (const state of states) await (popups[state] ? camera.ofPopup(state, popups[state]) : camera.ofPage(state, pages[state]))
      await driver.close()
      console.log(`${browser}, ${scheme}: ${names.length} pictures so far`)
    }
  }
  if (names.length === 0) throw new Error(`No picture's name has "${only}" in it`)
  const driver = await launch('chromium', standIn)
  const sheets = await makeSheets(await driver.openBlank(), { folder, names, scale })
  await driver.close()
  await standIn.close()
  console.log(`${names.length} pictures on ${sheets} sheets in ${folder}`)
}

async function makeCamera(driver, standIn, { folder, scheme, names }) {
  const { perform, mend } = await loadTs('test/e2e/perform.ts')
  const { readPopup } = await loadTs('test/e2e/driver.ts')
  const { openFullPage } = await loadTs('test/e2e/look-over.ts')
  const { until } = await loadTs('test/e2e/until.ts')
  const { languageTag } = await loadTs('src/core/language.ts')

  const shoot = async (page, name) => {
    writeFileSync(`${folder}/${name}.png`, await page.screenshot())
    names.push(name)
  }
  const dressed = async (page) => {
    if (driver.name === 'firefox') return
    const forced = scheme === 'forced'
    const features = [{ name: 'prefers-color-scheme', value: forced ? 'dark' : scheme }, { name: 'forced-colors', value: forced ? 'active' : 'none' }]
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features })
  }
  /**
   * Lays a page out at a width, its window as tall as its content: taken whole, Chromium moves pages from right to left aside.
   * Measured in a window that is tall enough: a scroll bar would take room from what grows with the width.
   */
  const drawn = async (page, width) => {
    await page.bringToFront()
    await page.setViewport({ width, height: 6000 })
    await frames(page)
    await page.setViewport({ width, height: await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)) })
    await frames(page)
  }
  /** Has the pages given speak a language. */
  const speak = async (settings, language, ...those) => {
    await settings.select('#language', language)
    for (const page of those) await until(() => page.evaluate((tag) => document.documentElement.lang === tag, languageTag(language)))
  }
  const unfold = (page) => page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const look = async (scenario, withheld) => {
    await perform(driver, standIn, scenario)
    if (withheld) await driver.powers.access(false)
    const popup = await driver.openPopup()
    await dressed(popup)
    await readPopup(popup)
    return popup
  }
  const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return {
    async ofPopup(state, { scenario: name, withheld = false, unfold: all = false }) {
      const scenario = standIn.setScenario(name)
      const popup = await look(scenario, withheld)
      const settings = await openFullPage(driver, 'options')
      const panel = await driver.openBlank()
      await dressed(panel)
      panel.goto(`${driver.extensionUrl}src/popup/panel.html`).catch(() => undefined)
      await until(() => panel.evaluate(() => document.documentElement.dataset.state === 'done').catch(() => false))
      for (const language of languagesIn(scheme)) {
        await speak(settings, language, popup, panel)
        for (const width of widths) {
          const page = width > 400 ? panel : popup
          if (all) await unfold(page)
          await drawn(page, width)
          await shoot(page, `${driver.name}-${scheme}-popup-${state}-${language}-${width}`)
        }
      }
      if (withheld) await driver.powers.access(true)
      await mend(driver, standIn, scenario)
      await driver.clean(popup)
    },
    async ofPage(state, { page: path, shows, press, history = false, after }) {
      const popup = await look(standIn.setScenario(after ?? 'healthy/2024'), false)
      const settings = await openFullPage(driver, 'options')
      if (history) await settings.evaluate((kept) => chrome.storage.local.set({ history: kept }), sellerHistory())
      else await settings.evaluate(() => chrome.storage.local.remove('history'))
      const page = path === 'options' ? settings : await openFullPage(driver, path)
      await dressed(page)
      for (const language of languagesIn(scheme)) {
        await speak(settings, language, page)
        await until(async () => (await page.$(shows)) !== null)
        if (press) await page.$eval(press, (button) => button.click())
        for (const width of widths) {
          await drawn(page, width)
          await shoot(page, `${driver.name}-${scheme}-${state}-${language}-${width}`)
        }
      }
      await driver.clean(popup)
    },
  }
}
