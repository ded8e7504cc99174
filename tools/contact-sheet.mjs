import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** A sheet's largest size and the longest piece of a picture, in pixels of the sheet. Longer pictures go on beside themselves. */
const sheet = { width: 1560, height: 1560 }
const gap = 8
const label = 14

/**
 * Lays pictures on sheets, as many as fit on each, and saves them as `sheet-01.png` … in their folder.
 * @param {import('puppeteer-core').Page} page an empty tab
 * @param {{ readonly folder: string, readonly names: readonly string[], readonly scale: number }} what names of PNG files without their ending
 * @returns {Promise<number>} how many sheets there are
 */
export async function makeSheets(page, { folder, names, scale }) {
  const sheets = laidOut(names.map((name) => ({ name, ...sizeOf(`${folder}/${name}.png`) })), scale)
  await page.setViewport(sheet)
  for (const [index, pieces] of sheets.entries()) {
    const file = `${folder}/sheet.html`
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#c9cdd4;font:11px/14px sans-serif;color:#000}div,p{position:absolute;margin:0;white-space:nowrap;overflow:hidden}</style>${pieces.map((piece) => drawn(piece, scale)).join('')}`)
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
    const height = Math.ceil(Math.max(...pieces.map(({ top, tall }) => top + tall))) + gap
    await page.screenshot({ path: `${folder}/sheet-${String(index + 1).padStart(2, '0')}.png`, clip: { x: 0, y: 0, width: sheet.width, height } })
  }
  return sheets.length
}

/** Width and height stand at fixed places of a PNG file. */
function sizeOf(file) {
  const head = readFileSync(file).subarray(16, 24)
  return { width: head.readUInt32BE(0), height: head.readUInt32BE(4) }
}

function laidOut(pictures, scale) {
  const longest = sheet.height - label - gap
  const pieces = pictures.flatMap(({ name, width, height }) => Array.from({ length: Math.ceil((height * scale) / longest) }, (_, part) => (
    { name, part, wide: width * scale, full: { width: width * scale, height: height * scale }, from: part * longest, tall: Math.min(longest, height * scale - part * longest) })))
  const sheets = [[]]
  let [left, top, row] = [0, 0, 0]
  for (const piece of pieces) {
    if (left > 0 && left + piece.wide > sheet.width) [left, top, row] = [0, top + row + gap + label, 0]
    if (top > 0 && top + label + piece.tall > sheet.height) {
      sheets.push([])
      ;[left, top, row] = [0, 0, 0]
    }
    sheets.at(-1).push({ ...piece, left, top: top + label })
    left += piece.wide + gap
    row = Math.max(row, piece.tall)
  }
  return sheets
}

function drawn({ name, part, wide, tall, full, from, left, top }) {
  const box = `left:${left}px;width:${wide}px`
  return `<p style="${box};top:${top - label}px">${name}${part > 0 ? ` (${part + 1})` : ''}</p>
    <div style="${box};top:${top}px;height:${tall}px;background:url(${name}.png) 0 -${from}px / ${full.width}px ${full.height}px"></div>`
}
