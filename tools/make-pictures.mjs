// Makes the pictures of the README and the stores (docs/pictures, 1280 × 800) from the running extension over the stand-in. A word
// behind it chooses those whose name begins so. `--all FOLDER [PART] [SCALE]` makes pictures of everything instead, to be looked at:
// see picture-matrix.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setUpBrowsers } from './browsers.mjs'
import { buildFor } from './build-for.mjs'
import { sellerHistory } from './seller-history.mjs'
import { setUpPackages } from './set-up.mjs'

const [first = '', all, part = '', scale = '0.75'] = process.argv.slice(2)
const everything = first === '--all'
if (everything && !all) {
  console.error('Say where the pictures shall go: npm run pictures -- --all FOLDER')
  process.exit(1)
}
setUpPackages()
setUpBrowsers(everything ? ['chromium', 'firefox'] : ['chromium'])
const { loadTs } = await import('./load-ts.mjs')
await buildFor('chrome')
if (everything) {
  await buildFor('firefox')
  const { pictureMatrix } = await import('./picture-matrix.mjs')
  await pictureMatrix({ folder: resolve(all), only: part, scale: Number(scale) })
  process.exit()
}
const { startStandIn } = await loadTs('test/stand-in/index.ts')
const { launch, readPopup } = await loadTs('test/e2e/driver.ts')
const { perform, mend } = await loadTs('test/e2e/perform.ts')

const folder = new URL('../docs/pictures/', import.meta.url)
const size = { width: 1280, height: 800 }

/**
 * Every picture: a state of the stand-in with the popup over it (`popup`), with the note in the page (`note`), or a full page of
 * the extension (`page`, its folder), beside that state where one is named. With `marks` the draft is marked first. `dark` takes it dark.
 */
const pictures = [
  { name: 'blocked', scenario: 'conversation-in-spam', popup: true },
  { name: 'clear', scenario: 'healthy/2024', popup: true },
  { name: 'at-risk', scenario: 'draft-contact-details', popup: true, marks: true },
  { name: 'blocked-dark', scenario: 'send-refused/forbidden', popup: true, dark: true },
  { name: 'note', scenario: 'draft-contact-details', marks: true, note: true },
  { name: 'welcome', page: 'welcome', example: true },
  { name: 'settings', page: 'options' },
  { name: 'history', page: 'history', history: true },
  { name: 'replies', page: 'replies' },
  { name: 'report', page: 'report', scenario: 'conversation-in-spam' },
]

mkdirSync(folder, { recursive: true })
const standIn = await startStandIn({ scenario: 'healthy/2024' })
const driver = await launch('chromium', standIn)
for (const picture of pictures.filter(({ name }) => name.startsWith(first))) {
  const bytes = picture.page ? await ofPage(picture) : await ofScenario(picture)
  writeFileSync(new URL(`${picture.name}.png`, folder), bytes)
  console.log(`docs/pictures/${picture.name}.png`)
}
await driver.close()
await standIn.close()

async function light(page, { dark = false }) {
  await page.setViewport(size)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
}

async function ofPage(picture) {
  const scenario = picture.scenario && standIn.setScenario(picture.scenario)
  if (scenario) await perform(driver, standIn, scenario)
  const page = await driver.openBlank()
  await light(page, picture)
  await page.goto(`${driver.extensionUrl}src/${picture.page}/index.html`)
  await page.waitForSelector('html[data-state="done"] main')
  if (picture.page === 'report') await page.waitForSelector('[data-report="done"]')
  if (picture.history) await fillHistory(page)
  if (picture.example) {
    await page.click('[data-example]')
    await drawn(page)
    await page.$eval('[data-send]', (button) => button.scrollIntoView({ block: 'center' }))
    await drawn(page)
  }
  const bytes = await page.screenshot()
  if (scenario) await mend(driver, standIn, scenario)
  await driver.clean(page)
  return bytes
}

async function ofScenario(picture) {
  const scenario = standIn.setScenario(picture.scenario)
  const page = await perform(driver, standIn, scenario)
  await light(page, picture)
  await page.bringToFront()
  await drawn(page)
  if (picture.marks) await marked(page)
  if (picture.note) await openNote(page)
  const behind = await page.screenshot({ encoding: 'base64' })
  const popup = await driver.openPopup()
  await light(popup, picture)
  await readPopup(popup)
  // As tall as it is at the width that it has beside the toolbar.
  await popup.setViewport({ width: 376, height: 600 })
  const height = Math.min(760, await popup.evaluate(() => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 600)))
  await popup.setViewport({ width: 376, height })
  const over = await popup.screenshot({ encoding: 'base64' })
  await mend(driver, standIn, scenario)
  await driver.clean(popup)
  return picture.popup ? laid(behind, over) : Buffer.from(behind, 'base64')
}

async function fillHistory(page) {
  await page.evaluate((history) => chrome.storage.local.set({ history }), sellerHistory())
  await page.reload()
  await page.waitForSelector('html[data-state="done"] main')
}

/** The draft is marked once the seller is in the box: what marks it comes into the page then. */
async function marked(page) {
  await page.focus('#send-message-text-area textarea, textarea#send-message-text-area')
  // Head, body, and what marks.
  await page.waitForFunction(() => document.documentElement.children.length > 2, { polling: 50 })
  await drawn(page)
}

/** The note opens at the keyboard's command; in a page without one it is asked for as the command asks. */
async function openNote(page) {
  const other = await driver.openPopup()
  await other.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://*.fiverr.com/*' })
    await chrome.tabs.sendMessage(tab.id, { method: 'goToFinding', ask: { direction: 'next' } }, { frameId: 0 })
  })
  await other.close()
  await page.bringToFront()
  await drawn(page)
}

function drawn(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300)))))
}

/** The popup as it hangs from the toolbar over its page. */
async function laid(behind, over) {
  const page = await driver.openBlank()
  await page.setViewport(size)
  await page.setContent(`<style>body{margin:0}img{position:absolute;inset:0 auto auto 0}img+img{inset:12px 24px auto auto;border-radius:10px;box-shadow:0 4px 24px #0006}</style>
    <img src="data:image/png;base64,${behind}"><img src="data:image/png;base64,${over}">`)
  const bytes = await page.screenshot()
  await page.close()
  return bytes
}
