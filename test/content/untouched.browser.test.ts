import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserNames, bundle, startHarness, type Harness, type HarnessPage } from './harness.ts'

const editors = ['textarea', 'react-textarea', 'plain', 'slate', 'lexical', 'prosemirror', 'quill', 'draft']
const start = 'Hello there\nwrite to jo.gypsy@mail.example.com please'

/** The whole page as markup, without our one element; Draft.js makes up keys anew for every editor. */
const snapshot = (page: HarnessPage, host: string) =>
  page.page.evaluate((name) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    if (name) for (const element of copy.querySelectorAll(name)) element.remove()
    const field = document.querySelector('textarea')
    return `${field?.value ?? ''}\n${copy.outerHTML.replace(/data-(offset-key|editor)="[^"]*"/g, '').replace(/placeholder-[a-z0-9]+/g, '')}`
  }, host)

/** Types, undoes, redoes, pastes and composes, and writes down the page after every step. */
async function session(harness: Harness, editor: string, watching: boolean): Promise<{ steps: string[]; found: boolean }> {
  const opened = await harness.page('<body style="margin:20px"><script>window.global = window; window.undoEachStep = true</script><script src="/editors.js"></script>')
  const { page } = opened
  if (!watching) await opened.ask('stop')
  await page.evaluate((name, text) => (globalThis as unknown as { mountEditor(name: string, text: string): void }).mountEditor(name, text), editor, start)
  await opened.settle()
  await page.click('#place textarea, [contenteditable="true"]')
  const steps: string[] = []
  let found = false
  const step = async (act: () => Promise<unknown>) => {
    await act()
    await opened.settle()
    await opened.settle()
    await page.waitForFunction(() => (globalThis as { caughtUp?(): boolean }).caughtUp?.() ?? true, { polling: 20 })
    const host = watching ? await opened.ask<string>('hostName') : ''
    found ||= watching && (await opened.ask<boolean>('host'))
    steps.push(await snapshot(opened, host))
  }
  const chord = async (key: string, shift = false) => {
    await page.keyboard.down('Control')
    if (shift) await page.keyboard.down('Shift')
    await page.keyboard.press(key as 'z')
    if (shift) await page.keyboard.up('Shift')
    await page.keyboard.up('Control')
  }
  await step(() => page.keyboard.press('End'))
  await step(() => page.keyboard.type(' or al@mail.example.com now'))
  await step(() => page.keyboard.press('Backspace'))
  await step(() => chord('z'))
  await step(() => chord('z', true))
  await step(() => page.keyboard.press('Enter'))
  await step(() => page.keyboard.type('call +1 555 0100 22 '))
  await step(() => paste(page, 'pasted https://x.example.com/b and text'))
  await step(() => page.keyboard.press('ArrowLeft'))
  await step(() => page.keyboard.press('Delete'))
  await step(() => chord('z'))
  await opened.close()
  return { steps, found }
}

const paste = (page: HarnessPage['page'], text: string) =>
  page.evaluate((content) => {
    document.execCommand('insertText', false, content)
  }, text)

describe.each(browserNames)('the page in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name, { scripts: { 'editors.js': await bundle(join(import.meta.dirname, 'editors.js')) } })
  })
  afterAll(() => harness.close())

  test.each(editors)('is the same to the byte with and without us, writing in %s', async (editor) => {
    const without = await session(harness, editor, false)
    const withUs = await session(harness, editor, true)
    expect(withUs.found).toBe(true)
    for (const [at, step] of withUs.steps.entries()) expect(step, `step ${at}`).toBe(without.steps[at])
  })

  test('gets no node of ours while nothing is found, and one afterwards that says nothing', async () => {
    const opened = await harness.page('<body><textarea></textarea><p>write to al@mail.example.com</p>')
    await opened.page.click('textarea')
    await opened.page.keyboard.type('thanks for your order')
    await opened.settle()
    expect(await opened.page.evaluate(() => document.documentElement.children.length)).toBe(2)
    await opened.page.keyboard.type(' al@mail.example.com ')
    await opened.settle()
    const added = await opened.page.evaluate(() => {
      const [, , ours] = document.documentElement.children
      return ours ? { markup: ours.outerHTML, root: ours.shadowRoot, attributes: document.documentElement.getAttributeNames().concat(document.body.getAttributeNames()) } : null
    })
    expect(added?.markup).toMatch(/^<([a-z]{6}-[a-z]{6})><\/\1>$/)
    expect(added?.root).toBeNull()
    expect(added?.attributes).toEqual(['lang'])
    await opened.page.keyboard.down('Control')
    await opened.page.keyboard.press('a')
    await opened.page.keyboard.up('Control')
    await opened.page.keyboard.press('Delete')
    await opened.settle()
    expect(await opened.page.evaluate(() => document.documentElement.children.length)).toBe(2)
    await opened.close()
  })

  test('is left as it was after a thousand boxes came and went, and after we stopped', async () => {
    const opened = await harness.page('<body><main></main>')
    await opened.page.evaluate(async () => {
      const main = document.querySelector('main')
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      for (let round = 0; round < 1000; round++) {
        const box = document.createElement(round % 2 ? 'textarea' : 'div')
        if (box instanceof HTMLTextAreaElement) box.value = 'al@mail.example.com'
        else {
          box.setAttribute('contenteditable', 'true')
          box.textContent = 'al@mail.example.com'
        }
        main?.replaceChildren(box)
        box.focus()
        if (round % 5 === 0) {
          await frame()
          await frame()
        }
      }
    })
    await opened.settle()
    const html = await opened.page.evaluate(() => document.querySelector('main')?.innerHTML)
    expect(html).toBe('<textarea></textarea>')
    await opened.ask('stop')
    await opened.settle()
    expect(await opened.page.evaluate(() => [document.documentElement.children.length, document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([2, 0, 0])
    await opened.close()
  })

  test.runIf(name === 'chromium')('is the same with and without us while an input method composes', async () => {
    const compose = async (watching: boolean) => {
      const opened = await harness.page('<body><div contenteditable="true">write to al@mail.example.com </div>')
      if (!watching) await opened.ask('stop')
      await opened.page.click('[contenteditable]')
      await opened.page.keyboard.press('End')
      const client = await opened.page.createCDPSession()
      const steps: string[] = []
      for (const text of ['n', 'に', 'にh', 'にほ']) {
        await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
        await opened.settle()
        steps.push(await opened.page.$eval('[contenteditable]', (element) => element.outerHTML))
      }
      await client.send('Input.insertText', { text: '日本 jo@mail.example.com' })
      await opened.settle()
      steps.push(await opened.page.$eval('[contenteditable]', (element) => element.outerHTML))
      const findings = watching ? JSON.stringify(await opened.ask('findings')) : ''
      await opened.close()
      return { steps, findings }
    }
    const withUs = await compose(true)
    expect(withUs.steps).toEqual((await compose(false)).steps)
    expect(withUs.findings.match(/"kind":"email"/g)).toHaveLength(2)
  })
})
