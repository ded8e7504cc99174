// Makes the PNG icons of public/icons with an installed Chromium: the icon itself from icon.svg, one without a shape, and one with
// each verdict's shape.
import { readFileSync, writeFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers.mjs'
import { loadTs } from './load-ts.mjs'

const { verdictShapes } = await loadTs('src/ui/verdict-shapes.ts')
const folder = new URL('../public/icons/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', folder), 'utf8')
/** As in src/ui/tokens.css, by light; each stands out on light and dark toolbars through its white rim. */
const colours = { blocked: '#b3261e', 'at-risk': '#8a5a00', clear: '#1b6e3c', unknown: '#4a4f8f' }

/** The bubble with a verdict's shape in the corner, large enough to be told apart at 16 pixels. */
function withVerdict(verdict) {
  const { outline, mark } = verdictShapes[verdict]
  const bubble = svg.replace(/<circle[\s\S]*$/, '')
  return `${bubble}<g transform="translate(5.600 5.600) scale(.43)" stroke-linejoin="round" stroke-linecap="round">
    <path d="${outline}" fill="${colours[verdict]}" stroke="#ffffff" stroke-width="4" paint-order="stroke"/>
    <path d="${mark}" fill="none" stroke="#ffffff" stroke-width="3.200"/>
  </g></svg>`
}

const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] })
async function draw(markup, name, size) {
  const page = await browser.newPage()
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${markup}`)
  writeFileSync(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }))
  await page.close()
}
for (const size of [16, 32, 48, 128]) await draw(svg, 'icon', size)
for (const size of [16, 32, 48]) await draw(`${svg.replace(/<circle[\s\S]*$/, '')}</svg>`, 'plain', size)
for (const verdict of Object.keys(colours)) for (const size of [16, 32]) await draw(withVerdict(verdict), verdict, size)
await browser.close()
