import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, layouts, type Layout } from './layouts.ts'
import { browserNames, startHarness, type Harness, type HarnessPage } from './harness.ts'
import { magentaPixels, type Point } from './pixels.ts'
import type { Page } from 'puppeteer-core'

interface Wave {
  readonly from: Point
  readonly to: Point
}

/**
 * The oracle is the browser's own painting of the text: the found span is selected in the page, in magenta, and the
 * pixels are measured against the ends and the line of the marks.
 */
async function deviations(page: HarnessPage, decoder: Page, layout: Layout): Promise<readonly string[]> {
  const marks = (await page.until<Wave[][]>('waves', (waves) => waves.some((lines) => lines.length > 0))).map((lines) => lines.filter(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 0.5))
  const [report] = await page.ask<{ findings: { start: number; end: number }[] }[]>('findings')
  const problems: string[] = []
  await page.ask('stop')
  // Some fonts draw emoji in the very colour that is looked for.
  const ofOldColour = new Set(/\p{Extended_Pictographic}/u.test(layout.text ?? '') ? (await magentaPixels(page.page, decoder)).map(({ x, y }) => `${x} ${y}`) : [])
  for (const [index, finding] of (report?.findings ?? []).entries()) {
    await select(page, finding)
    const pixels = (await magentaPixels(page.page, decoder)).filter(({ x, y }) => !ofOldColour.has(`${x} ${y}`))
    const lines = layout.clipped ? await inView(page, marks[index] ?? []) : (marks[index] ?? [])
    problems.push(...compare(lines, pixels, layout.name === 'tall line').map((problem) => `${layout.name}: ${problem}`))
  }
  return problems
}

/** The parts of marks inside the box's own window: what else there is of them is cut off. */
async function inView(page: HarnessPage, lines: readonly Wave[]): Promise<readonly Wave[]> {
  const window = await page.page.evaluate(() => {
    const box = document.querySelector('#box')
    if (!box) throw new Error('no box')
    const { left, top } = box.getBoundingClientRect()
    if (box instanceof HTMLInputElement) {
      const style = getComputedStyle(box)
      const start = left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft)
      const end = box.getBoundingClientRect().right - parseFloat(style.borderRightWidth) - parseFloat(style.paddingRight)
      return { left: start, top, right: end, bottom: top + box.offsetHeight }
    }
    return { left: left + box.clientLeft, top: top + box.clientTop, right: left + box.clientLeft + box.clientWidth, bottom: top + box.clientTop + box.clientHeight }
  })
  const within = (x: number) => Math.max(window.left, Math.min(x, window.right))
  return lines
    .map(({ from, to }) => ({ from: { x: within(from.x), y: from.y }, to: { x: within(to.x), y: to.y } }))
    .filter(({ from, to }) => to.x - from.x > 0.5 && from.y > window.top + 4 && from.y < window.bottom + 2)
}

/** Selects a span as the page's reader would, without scrolling. */
const select = (page: HarnessPage, { start, end }: { start: number; end: number }) =>
  page.page.evaluate(async (from, to) => {
    const box = document.querySelector<HTMLElement>('#box')
    if (!box) throw new Error('no box')
    const { scrollLeft, scrollTop } = box
    if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
      box.focus({ preventScroll: true })
      box.setSelectionRange(from, to)
    } else {
      box.focus({ preventScroll: true })
      getSelection()?.setBaseAndExtent(box.firstChild ?? box, from, box.firstChild ?? box, to)
    }
    // Firefox scrolls to a selection of its own accord, a frame later.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    box.scrollLeft = scrollLeft
    box.scrollTop = scrollTop
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, start, end)

function compare(lines: readonly Wave[], pixels: readonly Point[], tall: boolean): readonly string[] {
  const problems: string[] = []
  const used = new Set<Point>()
  for (const [index, { from, to }] of lines.entries()) {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
    const project = (point: Point) => (point.x - from.x) * along.x + (point.y - from.y) * along.y
    const across = (point: Point) => Math.abs((point.x - from.x) * -along.y + (point.y - from.y) * along.x)
    // The band of the text line just beside the mark.
    const near = pixels.filter((point) => project(point) > -25 && project(point) < length + 25 && across(point) < (tall ? 30 : 14) && !used.has(point) && closest(point, lines, tall) === lines.findIndex((line) => line.from === from))
    if (near.length === 0) {
      problems.push(`a mark where no text is (${Math.round(from.x)}, ${Math.round(from.y)})`)
      continue
    }
    for (const point of near) used.add(point)
    const places = near.map(project)
    const first = Math.min(...places) - 0.5
    const last = Math.max(...places) + 0.5
    if (Math.abs(first) > 1 + slack(along)) problems.push(`starts ${first.toFixed(2)} px off`)
    // Where the span goes on in the next line, Chromium selects a space's width more.
    const more = index < lines.length - 1 ? 6 : 0
    if (last - length < -1 - slack(along) || last - length > 1 + slack(along) + more) problems.push(`ends ${(last - length).toFixed(2)} px off`)
    const rise = Math.min(...near.map(across))
    if (rise > (tall ? 16 : 4)) problems.push(`is ${rise.toFixed(2)} px from its line`)
  }
  const left = pixels.filter((point) => closest(point, lines, tall) === -1)
  if (left.length > 0) problems.push(`${left.length} pixels of found text have no mark, at ${JSON.stringify(left[0])}`)
  return problems
}

/** Pixels of a turned block reach half a diagonal further than their centres. */
const slack = (along: Point) => Math.min(Math.abs(along.x), Math.abs(along.y)) * 1.5

/** The mark that a pixel of text belongs to: the nearest below it or beside it; -1 when none is in reach. */
function closest(point: Point, lines: readonly Wave[], tall: boolean): number {
  let best = -1
  let least = 60
  for (const [index, { from, to }] of lines.entries()) {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
    const place = (point.x - from.x) * along.x + (point.y - from.y) * along.y
    if (place < -25 || place > length + 25) continue
    const distance = Math.abs((point.x - from.x) * -along.y + (point.y - from.y) * along.x)
    const under = Math.abs(along.y) > 0.5 || (point.y - from.y) * along.x - (point.x - from.x) * along.y < (tall ? 24 : 3)
    if (under && distance < least) {
      least = distance
      best = index
    }
  }
  return best
}

const page = (layout: Layout) =>
  `<body style="margin:20px 30px"><style>#box::selection,#box *::selection{background:#f0f!important;color:transparent!important}#box{caret-color:transparent}</style>${bodyOf(layout)}`

describe.each(browserNames)('marks in %s', (name) => {
  let harness: Harness
  let decoder: Page
  beforeAll(async () => {
    harness = await startHarness(name)
    decoder = await harness.browser.newPage()
  })
  afterAll(() => harness.close())

  async function lieUnderText(opened: HarnessPage, layout: Layout): Promise<void> {
    await opened.until<unknown[]>('waves', (waves) => waves.length > 0)
    if (layout.then) {
      await opened.page.evaluate(`(()=>{${layout.then}})()`)
      await opened.settle()
      await opened.settle()
    }
    expect((await deviations(opened, decoder, layout)).join('; ')).toBe('')
    await opened.close()
  }

  test.each(layouts)('lie under the text: $name', async (layout) => {
    await lieUnderText(await harness.page(page(layout)), layout)
  })

  const rich = layouts.filter((layout) => layout.tag === undefined && !/wrap off|turned|narrow|no wrap, right|vertical|right to left, scrollbar/.test(layout.name))
  test.each(rich)('lie under rich text where the browser has no highlights: $name', async (layout) => {
    await lieUnderText(await harness.page(page({ ...layout, tag: 'div' }), 'no-highlight'), layout)
  })

  /** What a key leaves alone is not looked at again: the simple form, looking at all of it, is a watch that has just begun. */
  test.each([
    ['wrapping', ''],
    ['growing with its text', '<script>box.oninput = () => { box.style.height = ""; box.style.height = box.scrollHeight + 12 + "px" }</script>'],
    ['with a direction by its text', '<script>box.dir = "auto"</script>'],
    ['centred', '<style>#box { text-align: center }</style>'],
    ['in a page that moves it without a word', '<script>box.oninput = () => { document.body.style.paddingTop = box.value.length % 9 + "px" }</script>'],
  ])('and note lie after any edits as if all were looked at anew: %s', async (_, rest) => {
    const opened = await harness.page(`<body style="margin:260px 30px 0"><textarea id="box" style="width:300px;height:90px;font:15px sans-serif"></textarea><button class="send">Send</button>${rest}`)
    const pieces = ['jo.gypsy@mail.example.com ', 'words and words ', '\n', 'שלום ', 'a', ' ', '\n\n', 'https://x.example.com/a ', 'some more of it, on and on it goes ', '']
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const seen = async () => ({ waves: await opened.ask<Wave[][]>('waves'), note: await opened.ask<{ left: number; top: number } | null>('note') })
    let most = 0
    for (let edit = 0; edit < 60; edit++) {
      await opened.page.evaluate((at, size, text) => {
        const field = document.querySelector('textarea')
        if (!field) throw new Error('no box')
        field.focus()
        const start = Math.floor(at * field.value.length)
        field.setSelectionRange(start, Math.min(field.value.length, start + size))
        document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      }, random(4) === 0 ? 0 : random(1000) / 1000, random(4) === 0 ? random(20) : 0, pieces[random(pieces.length)] ?? '')
      await opened.settle()
      if (edit % 4 < 3) continue
      const kept = await seen()
      most = Math.max(most, kept.waves.flat().length)
      await opened.ask('stop')
      await opened.ask('start')
      await opened.settle()
      const anew = await seen()
      const rounded = ({ waves, note }: typeof kept) => JSON.stringify([waves, note && [note.left, note.top]], (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 4) / 4 : value))
      expect(rounded(kept), `edit ${edit}`).toBe(rounded(anew))
    }
    expect(most).toBeGreaterThan(2)
    await opened.close()
  })

  test('are highlights of exactly the found text in rich text, and follow typing', async () => {
    const opened = await harness.page('<div contenteditable="true">write to <b>jo.gypsy</b>@mail.example.com or https://x.example.com/a</div>')
    const marked = () => opened.page.evaluate(() => {
      const names: string[] = []
      CSS.highlights.forEach((highlight) => highlight.forEach((range) => names.push(range.toString())))
      return names.sort()
    })
    await opened.until<unknown[]>('findings', (found) => JSON.stringify(found).includes('link'))
    expect(await marked()).toEqual(['https://x.example.com/a', 'jo.gypsy@mail.example.com'])
    await opened.page.click('[contenteditable]')
    await opened.page.keyboard.press('Home')
    await opened.page.keyboard.type('please: a@b.example.com ')
    await opened.settle()
    expect(await marked()).toEqual(['a@b.example.com', 'https://x.example.com/a', 'jo.gypsy@mail.example.com'])
    await opened.page.evaluate(() => document.querySelector('div')?.remove())
    await opened.settle()
    await opened.settle()
    expect(await marked()).toEqual([])
    expect(await opened.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await opened.close()
  })

  test('of a text with more findings than a message has room for the first are told of, and marked where they are in sight', async () => {
    const opened = await harness.page('<body style="margin-top:100px"><textarea id="box" rows="8" cols="60"></textarea>')
    await opened.page.click('#box')
    await put(opened, 'Mail jo.gypsy@mail.example.com and then have a look.\n'.repeat(600))
    const [report] = await opened.until<{ findings: { start: number }[] }[]>('findings', ([told]) => (told?.findings.length ?? 0) > 0)
    expect(report?.findings.map(({ start }) => start)).toEqual(Array.from({ length: 500 }, (_, index) => 5 + 53 * index))
    await opened.until<Wave[][]>('waves', (waves) => waves.some((lines) => lines.length > 0))
    await opened.close()
  })

  test.each([false, true])('what stands far down a text that no message could hold is told of without a mark; what stands near its start (%s) has one', async (near) => {
    const opened = await harness.page('<body style="margin-top:100px"><textarea id="box" rows="8" cols="60"></textarea>')
    await opened.page.click('#box')
    await put(opened, `${near ? 'Mail a@b.example.com.' : 'Good morning.'} ${'All is well here, as it was. '.repeat(4000)}Mail jo.gypsy@mail.example.com.`)
    await opened.until<{ findings: unknown[] }[]>('findings', ([told]) => told?.findings.length === (near ? 2 : 1))
    await opened.until('note', (note) => note !== null)
    await opened.settle()
    expect((await opened.ask<Wave[][]>('waves')).map((lines) => lines.length)).toEqual(near ? [1] : [])
    expect(await opened.ask('laidOut')).toBeLessThanOrEqual(100_000)
    await opened.close()
  })
})

/** As a paste does it: in one step. */
const put = (opened: HarnessPage, text: string) => opened.page.evaluate((all) => {
  const box = document.querySelector<HTMLTextAreaElement>('#box')
  box?.setRangeText(all, 0, 0, 'end')
  box?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}, text)
