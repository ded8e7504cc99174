import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { platform } from 'node:process'

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean)

/** Where each browser is found: an environment variable, then commands, then the usual places. */
const known = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'microsoft-edge', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows.flatMap((folder) => [join(folder, 'Chromium/Application/chrome.exe'), join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
    ],
    debian: 'chromium',
    install: 'Chromium, Chrome or Edge (121 or newer)',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
    debian: 'firefox-esr',
    install: 'Firefox (142 or newer)',
  },
}

/**
 * The path of an installed browser, `undefined` if there is none.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, commands, places } = known[name]
  const named = process.env[variable]
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(runs)
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Makes sure that the browsers are there: on Debian as root they are installed, elsewhere a missing one ends with a word on
 * what to install.
 * @param {readonly ('chromium' | 'firefox')[]} names
 */
export function setUpBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name))
  if (missing.length === 0) return
  const debian = platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (debian) {
    console.error(`Installing ${missing.map((name) => known[name].debian).join(' and ')} …`)
    const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map((name) => known[name].debian), 'fonts-noto-core'], options)
  }
  const still = names.filter((name) => !findBrowser(name))
  if (still.length > 0) {
    throw new Error(still.map((name) => `No ${name} was found. Install ${known[name].install}, or put its path into the variable ${known[name].variable}.`).join('\n'))
  }
}
