import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { StandIn } from './index.ts'

const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path))

/** A Chromium for which every host of Fiverr's is the stand-in, and no other host exists. */
export async function openChromium(standIn: StandIn): Promise<Browser> {
  if (installed === undefined) throw new Error('No Chromium found: install it, or name it in CHROMIUM')
  return puppeteer.launch({
    executablePath: installed,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      `--host-resolver-rules=MAP *.fiverr.com 127.0.0.1:${standIn.port}, MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
    ],
  })
}

/** A page that keeps the errors its own scripts throw and its console shows. */
export async function watchedPage(browser: Pick<Browser, 'newPage'>): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser.newPage()
  const errors: string[] = []
  await page.setViewport({ width: 1360, height: 860 })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  return { page, errors }
}
