// Sets everything up, builds, serves the stand-in inbox on loopback and opens a browser with the extension loaded. With no
// display: walks every scenario headless, prints each diagnosis and saves a picture of each.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { findBrowser, setUpBrowsers } from './browsers.mjs'
import { setUpPackages } from './set-up.mjs'

const { env, platform } = process
const display = platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY)

try {
  setUpPackages()
  if (!findBrowser('chromium') && !findBrowser('firefox')) setUpBrowsers(['chromium'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const name = findBrowser('chromium') ? 'chromium' : 'firefox'
const { build } = await import('vite')
const { loadTs } = await import('./load-ts.mjs')
env.TARGET = name === 'chromium' ? 'chrome' : 'firefox'
await build({ configFile: new URL('../vite.config.ts', import.meta.url).pathname, logLevel: 'warn' })

const { startStandIn, scenarios } = await loadTs('test/stand-in/index.ts')
const { launch, readPopup } = await loadTs('test/e2e/driver.ts')
const standIn = await startStandIn({ scenario: 'healthy/2024' })
const only = process.argv[2] ?? ''
await (display ? openForAPerson() : walkScenarios())

async function openForAPerson() {
  const driver = await launch(name, standIn, { headless: false })
  await driver.open('/inbox/maria_k')
  console.log(`The inbox is open in ${name}. Choose a state on the panel: ${standIn.controlUrl}`)
  console.log('Close the browser to end.')
  await new Promise((ended) => driver.browser.once('disconnected', ended))
  await standIn.close()
}

async function walkScenarios() {
  const { mend, perform, startOf, startOptions, starts } = await loadTs('test/e2e/perform.ts')
  const folder = resolve('dist/pictures')
  mkdirSync(folder, { recursive: true })
  console.log(`No display here: every scenario runs headless in ${name}. Pictures go to ${folder}`)
  const wanted = scenarios.filter((scenario) => scenario.name.startsWith(only))
  for (const start of starts) {
    const group = wanted.filter((scenario) => startOf(scenario) === start)
    if (group.length === 0) continue
    const driver = await launch(name, standIn, startOptions(start, name))
    for (const { name: scenario } of group) await walk(driver, standIn.setScenario(scenario), { mend, perform, folder })
    await driver.close()
  }
  await standIn.close()
}

async function walk(driver, scenario, { mend, perform, folder }) {
  let popup
  try {
    await perform(driver, standIn, scenario)
    popup = await driver.openPopup()
    const { title, verdict, causes } = await readPopup(popup)
    await popup.setViewport({ width: 376, height: 640 })
    await popup.screenshot({ path: `${folder}/${scenario.name.replaceAll('/', '_')}.png` })
    console.log(`${scenario.name}: ${verdict}. ${title}${causes.map(({ id, certainty }) => `\n    ${certainty} ${id}`).join('')}`)
  } catch (error) {
    console.log(`${scenario.name}: could not be walked: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  } finally {
    await mend(driver, standIn, scenario)
    await driver.clean(popup)
  }
}
