// Makes the PNG icons of public/icons from icon.svg, with an installed Chromium.
import { readFileSync, writeFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers.mjs'

const folder = new URL('../public/icons/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', folder), 'utf8')
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage()
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(new URL(`icon-${size}.png`, folder), await page.screenshot({ omitBackground: true }))
}
await browser.close()
