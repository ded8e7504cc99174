import fc from 'fast-check'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserNames, bundle, startHarness, type Harness, type HarnessPage } from './harness.ts'

const editors = ['textarea', 'react-textarea', 'plain', 'slate', 'lexical', 'prosemirror', 'quill', 'draft']
const text = 'Hello there, thanks for the order.\nPlease write to jo.gypsy@mail.example.com or call +1 555 0100 22, ok?\nזה בסדר 👩‍👧 café — bye'
const rounds = Number(process.env['EDIT_ROUNDS'] ?? 40)

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Spans inside a line that cut no grapheme, removed or replaced. */
function randomEdits(): readonly Edit[] {
  const cuts = Array.from(new Intl.Segmenter().segment(text), ({ index }) => index)
  const place = fc.nat({ max: cuts.length - 1 }).map((at) => cuts[at] ?? 0)
  const edit = fc.record({ start: place, end: place, text: fc.constantFrom('', 'this chat', 'Fiverr’s call', 'x', 'é 🎉') })
    .filter((one) => one.start < one.end && !text.slice(one.start, one.end).includes('\n'))
  return fc.sample(edit, { numRuns: rounds, seed: 7 })
}

const model = (page: HarnessPage) => page.page.evaluate(() => (globalThis as unknown as { readModel(): string }).readModel())

async function until(page: HarnessPage, wanted: string): Promise<string> {
  let now = await model(page)
  for (let tries = 0; tries < 20 && now !== wanted; tries++) {
    await page.settle()
    now = await model(page)
  }
  return now
}

describe.each(browserNames)('removing and replacing in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name, { scripts: { 'editors.js': await bundle(join(import.meta.dirname, 'editors.js')) } })
  })
  afterAll(() => harness.close())

  test.each(['textarea', 'react-textarea', 'plain', 'slate'])('an insertion in %s is one step of its own, apart from what was typed right before', async (editor) => {
    const page = await harness.page('<body style="margin:20px"><script>window.global = window</script><script src="/editors.js"></script>')
    const reply = 'Hello Maria, thank you for your message.'
    // The plain editor's empty line has no height here, and takes no caret in Chromium.
    const empty = editor !== 'plain'
    await page.page.evaluate((which, content) => (globalThis as unknown as { mountEditor(name: string, text: string): void }).mountEditor(which, content), editor, empty ? '' : reply)
    await page.settle()
    await page.page.focus('#place textarea, [contenteditable="true"]')
    if (empty) expect(await page.ask<boolean>('edit', { start: 0, end: 0, text: reply }), 'into an empty box').toBe(true)
    expect(await until(page, reply)).toBe(reply)
    await page.page.keyboard.press('End')
    await page.page.keyboard.type(' Bye.')
    const typed = await until(page, `${reply} Bye.`)
    expect(typed).toBe(`${reply} Bye.`)
    for (const start of [typed.length, 5, 0]) {
      expect(await page.ask<boolean>('edit', { start, end: start, text: ' And so on. ' })).toBe(true)
      const meant = `${typed.slice(0, start)} And so on. ${typed.slice(start)}`
      expect(await until(page, meant)).toBe(meant)
      await page.page.keyboard.down('Control')
      await page.page.keyboard.press('z')
      await page.page.keyboard.up('Control')
      expect(await until(page, typed), `undone at ${start}`).toBe(typed)
    }
    await page.close()
  })

  test.each(editors)('ends as meant in %s and is undone in one step, or changes nothing', async (editor) => {
    const page = await harness.page('<body style="margin:20px"><script>window.global = window</script><script src="/editors.js"></script>')
    await page.page.evaluate((which, content) => (globalThis as unknown as { mountEditor(name: string, text: string): void }).mountEditor(which, content), editor, text)
    await page.settle()
    await page.page.click('#place textarea, [contenteditable="true"]')
    let taken = 0
    for (const edit of randomEdits()) {
      const meant = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
      // The DOM may show a line feed more than the model, and show it later: the editor's own text is read by the offsets of its DOM.
      await page.until<string>('read', (read) => read.startsWith(text))
      const done = await page.ask<boolean>('edit', { ...edit })
      if (!done) {
        expect(await until(page, text), `refused ${JSON.stringify(edit)}`).toBe(text)
        continue
      }
      taken++
      expect(await until(page, meant), JSON.stringify(edit)).toBe(meant)
      await page.page.keyboard.down('Control')
      await page.page.keyboard.press('z')
      await page.page.keyboard.up('Control')
      expect(await until(page, text), `undone ${JSON.stringify(edit)}`).toBe(text)
    }
    expect(taken).toBeGreaterThan(rounds * 0.9)
    await page.close()
  }, 240_000)
})
