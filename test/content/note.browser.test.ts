import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserNames, startHarness, type Harness, type HarnessPage } from './harness.ts'
import { pressRightAfter } from './press-right-after.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const chat = (style = '') => `<style>${style}</style><body style="margin:0"><main style="padding:340px 20px 20px"><h1 style="position:absolute;top:0">Chat</h1>
<label>Message <textarea id="box" style="width:400px;height:90px"></textarea></label><button class="send">Send</button></main>`
const draft = 'write to jo.gypsy@mail.example.com or call +1 555 0100 22 now'

interface Seen {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly text: string
  readonly open: boolean
  readonly focus: string | null
}

describe.each(browserNames)('the note in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness.close())

  const open = async (body = chat(), query = '', text = draft): Promise<HarnessPage> => {
    const page = await harness.page(body, query)
    await page.page.click('textarea')
    await page.page.keyboard.type(text)
    await page.settle()
    return page
  }
  const chord = async (page: HarnessPage, key: 'a' | 'Home') => {
    await page.page.keyboard.down('Control')
    await page.page.keyboard.press(key)
    await page.page.keyboard.up('Control')
  }
  const value = (page: HarnessPage) => page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).value)
  const box = (page: HarnessPage, selector: string) =>
    page.page.$eval(selector, (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left, top, right, bottom }
    })
  const apart = (one: { left: number; top: number; right: number; bottom: number }, other: typeof one) =>
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top

  test('comes folded and says how much there is, without taking the caret', async () => {
    const page = await open()
    const note = await page.ask<Seen>('note')
    expect(note).toMatchObject({ open: false, focus: null })
    expect(note.text).toContain('2 things to look at')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('box')
    await page.close()
  })

  test('says what, why, by which rule of which day, and what to do instead', async () => {
    const page = await open()
    await page.press('show')
    const { text } = await page.ask<Seen>('note')
    for (const part of ['E-mail address', 'Breaks a rule', 'jo.gypsy@mail.example.com', 'may not be shared', 'Sharing contact details (2 June 2025)', 'Go on in this conversation', 'Remove', 'Replace with', 'Ignore once', 'Ignore in this thread', 'Never warn']) expect(text).toContain(part)
    await page.close()
  })

  test('goes when there is nothing left to say, and its host with it', async () => {
    const page = await open(undefined, '', 'mail a@b.example.com')
    expect(await page.ask('note')).not.toBeNull()
    for (let at = 0; at < 17; at++) await page.page.keyboard.press('Backspace')
    await page.settle()
    expect(await page.ask('note')).toBeNull()
    expect(await page.ask('host')).toBe(false)
    await page.close()
  })

  test('removes and replaces, with the text and the space around it left tidy', async () => {
    const page = await open()
    await page.press('show')
    await page.press('remove')
    expect(await value(page)).toBe('write to or call +1 555 0100 22 now')
    await page.press('replace')
    expect(await value(page)).toBe('write to or call Fiverr’s own call now')
    expect(await page.ask('live')).toBe('Replaced')
    await page.close()
  })

  test('offers the new text to copy where the page takes no change', async () => {
    const page = await open(chat() + '<script>box.addEventListener("input",()=>{if(window.frozen!==undefined)box.value=window.frozen})</script>')
    await page.page.evaluate(() => Object.assign(globalThis, { frozen: document.querySelector('textarea')?.value }))
    await page.press('show')
    await page.press('remove')
    expect(await value(page)).toBe(draft)
    expect((await page.ask<Seen>('note')).text).toContain('nothing was changed')
    expect(await page.ask('button', 'copy')).not.toBeNull()
    await page.close()
  })

  test('ignores once until the piece is gone, in a thread until another thread', async () => {
    const page = await open()
    await page.press('show')
    await page.press('ignore-once')
    expect((await page.ask<Seen>('note')).text).toContain('Phone number')
    await page.press('ignore-thread')
    expect(await page.ask('note')).toBeNull()
    await page.page.click('textarea')
    await chord(page, 'a')
    await page.page.keyboard.press('Delete')
    await page.page.keyboard.type(draft)
    await page.settle()
    expect((await page.ask<Seen>('note')).text).toContain('E-mail address')
    await page.page.evaluate(() => {
      location.hash = 'other'
    })
    await page.ask('refresh')
    await page.settle()
    expect((await page.ask<Seen>('note')).text).toContain('2 things')
    await page.close()
  })

  test('never warns about a kind again when told so', async () => {
    const page = await open()
    await page.press('show')
    await page.press('never')
    expect(await page.ask('changes')).toEqual([{ kindOff: 'email' }])
    expect((await page.ask<Seen>('note')).text).toContain('Phone number')
    await page.close()
  })

  test('is reached, walked and left by the keyboard, with the caret where it was', async () => {
    const page = await open()
    await chord(page, 'Home')
    for (let at = 0; at < 5; at++) await page.page.keyboard.press('ArrowRight')
    const caret = await page.page.$eval('#box', (element) => (element as HTMLTextAreaElement).selectionStart)
    expect(await page.ask('next')).toBe(true)
    await page.settle()
    expect(await page.ask<Seen>('note')).toMatchObject({ open: true, focus: 'Remove' })
    expect((await page.ask<Seen>('note')).text).toContain('E-mail address')
    expect(await page.ask('next')).toBe(true)
    expect((await page.ask<Seen>('note')).text).toContain('Phone number')
    expect(await page.ask('previous')).toBe(true)
    expect((await page.ask<Seen>('note')).text).toContain('E-mail address')
    await page.page.keyboard.press('Tab')
    expect((await page.ask<Seen>('note')).focus).toContain('Replace')
    await page.page.keyboard.press('Escape')
    await page.settle()
    expect(await page.page.$eval('#box', (element) => [document.activeElement === element, (element as HTMLTextAreaElement).selectionStart])).toEqual([true, caret])
    expect((await page.ask<Seen>('note')).open).toBe(false)
    await page.close()
  })

  test('works by the keyboard alone, and gives the caret back when it goes', async () => {
    const page = await open(undefined, '', 'mail a@b.example.com ')
    await page.ask('next')
    await page.spot('remove')
    await page.page.keyboard.press('Enter')
    await page.settle()
    expect(await value(page)).toBe('mail ')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('box')
    await page.page.keyboard.type('ok')
    expect(await value(page)).toContain('ok')
    await page.close()
  })

  test('announces new findings once, politely', async () => {
    const page = await open(undefined, '', 'mail a@b.example.com')
    expect(await page.ask('live')).toBe('In your draft: E-mail address. Breaks a rule.')
    await page.page.evaluate(() => Object.assign(globalThis, { spoken: 0 }))
    await page.page.keyboard.type(' and more words')
    await page.settle()
    expect(await page.ask('live')).toBe('In your draft: E-mail address. Breaks a rule.')
    await page.page.keyboard.type(' +1 555 0100 22 ')
    await page.settle()
    expect(await page.ask('live')).toBe('In your draft: Phone number. Breaks a rule.')
    await page.close()
  })

  test.each([
    ['wide', 1000, 700, ''],
    ['low', 1000, 480, 'main{padding-top:200px!important}'],
    ['narrow, as at 400 % zoom', 320, 256, 'main{padding:80px 4px 4px!important} textarea{width:240px!important;height:60px!important} h1{display:none}'],
    ['right to left', 1000, 700, 'body{direction:rtl}'],
    ['Send on top', 1000, 700, '.send{position:fixed;top:300px;left:20px}'],
    ['the box at the top', 1000, 700, 'main{padding-top:0!important}'],
  ])('lies neither over the text nor over Send: %s', async (_, width, height, style) => {
    const page = await harness.page(chat(style))
    await page.page.setViewport({ width, height })
    await page.page.click('textarea')
    await page.page.keyboard.type(draft)
    await page.settle()
    for (const unfold of [false, true]) {
      if (unfold) await page.press('show')
      const note = await page.until<Seen | null>('note', (seen) => seen !== null)
      if (!note) throw new Error('no note')
      expect(apart(note, await box(page, 'textarea')), 'text').toBe(true)
      expect(apart(note, await box(page, '.send')), 'Send').toBe(true)
      expect(note.right - note.left).toBeLessThanOrEqual(360)
      expect(Math.min(note.left, note.top)).toBeGreaterThanOrEqual(0)
      expect(note.right).toBeLessThanOrEqual(width)
      expect(note.bottom).toBeLessThanOrEqual(height)
    }
    await page.close()
  })

  test('lies below the text of a box that fills the screen', async () => {
    const page = await harness.page('<body style="margin:0"><textarea id="box" style="position:fixed;inset:0;width:100%;height:100%;box-sizing:border-box;font:16px sans-serif"></textarea>')
    await page.page.click('textarea')
    await page.page.keyboard.type(draft)
    await page.settle()
    const note = await page.ask<Seen>('note')
    expect(note.top).toBeGreaterThan(40)
    for (let line = 0; line < 40; line++) await page.page.keyboard.press('Enter')
    await page.page.keyboard.type('the end')
    await page.settle()
    expect(await page.ask('note')).toBeNull()
    await page.close()
  })

  test.each(['light', 'dark'])('has nothing that axe finds, %s, folded, open and held', async (scheme) => {
    const page = await harness.page(chat(), 'open')
    if (name === 'chromium') await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.page.click('textarea')
    await page.page.keyboard.type(draft)
    await page.settle()
    await page.page.evaluate(axe)
    const violations = () => page.page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { nodes: { html: string }[] }[] }> } }
      const found = await run.run()
      if (!JSON.stringify(found.passes).includes('data-action')) throw new Error('axe did not see the note')
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(await violations()).toEqual([])
    await page.press('show')
    expect(await violations()).toEqual([])
    await page.page.click('.send')
    await page.settle()
    expect(await violations()).toEqual([])
    await page.close()
  })

  test('does nothing on a press made by a script', async () => {
    const page = await open()
    await page.press('show')
    await page.spot('remove')
    await page.ask('pressAction', 'remove')
    await page.settle()
    expect(await value(page)).toBe(draft)
    await page.close()
  })

  test.each([
    ['a page that is see-through', 'document.documentElement.style.opacity="0.05"'],
    ['something laid over it', 'document.body.insertAdjacentHTML("beforeend","<div popover=manual id=over style=\'inset:0;width:100vw;height:100vh;margin:0;opacity:0.01\'></div>");over.showPopover()'],
  ])('does nothing on a press through %s', async (_, trick) => {
    const page = await open()
    await page.press('show')
    await page.page.evaluate(trick)
    await page.press('remove')
    expect(await value(page)).toBe(draft)
    await page.close()
  })

  test('does nothing on a press when it was just put there', async () => {
    const page = await open()
    const spot = await page.spot('show')
    if (!spot) throw new Error('no button')
    await page.page.click('textarea')
    await chord(page, 'a')
    await page.page.keyboard.press('Delete')
    await page.until('note', (note) => note === null)
    const mayCount = await pressRightAfter(page, `document.execCommand('insertText', false, '${draft}')`, async () => spot)
    expect(mayCount).toContain((await page.ask<Seen>('note')).open)
    await page.close()
  })

  test('looks at the names of attached files', async () => {
    const page = await harness.page(`${chat()}<input type="file" id="file" multiple>`)
    await page.page.evaluate(() => {
      const files = new DataTransfer()
      files.items.add(new File(['x'], 'logo jo@mail.example.com.pdf'))
      files.items.add(new File(['x'], 'plain logo.pdf'))
      const input = document.querySelector<HTMLInputElement>('#file')
      if (!input) throw new Error('no input')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      input.value = ''
    })
    const note = await page.until<Seen | null>('note', (seen) => seen !== null)
    expect(note?.text).toContain('E-mail address')
    await page.press('show')
    expect((await page.ask<Seen>('note')).text).toContain('In the file name logo jo@mail.example.com.pdf')
    expect(await page.ask('button', 'remove')).toBeNull()
    await page.close()
  })

  test('sees text that the page puts in by itself', async () => {
    const page = await harness.page(`${chat()}<p id="count">0</p>`)
    await page.page.evaluate(() => {
      const field = document.querySelector('textarea')
      if (field) field.value = 'quick reply: a@b.example.com'
      const button = document.querySelector('.send')
      if (button) button.textContent = 'Send now'
    })
    expect(await page.until<Seen | null>('note', (seen) => seen !== null)).toMatchObject({ open: false })
    await page.close()
  })

  test('comes to boxes that the page swaps, and works in dialogs and popovers', async () => {
    const page = await open()
    await page.page.evaluate(() => {
      document.querySelector('textarea')?.remove()
      const popover = document.createElement('div')
      popover.popover = 'manual'
      popover.style.cssText = 'inset:auto;left:200px;top:350px;z-index:1'
      const field = document.createElement('textarea')
      field.value = 'mail a@b.example.com'
      popover.append(field)
      document.body.append(popover)
      popover.showPopover()
      field.focus()
    })
    await page.until<Seen | null>('note', (seen) => seen?.text.includes('E-mail') === true)
    await page.press('show')
    await page.press('remove')
    expect(await page.page.$eval('textarea', (element) => element.value)).toBe('mail')
    await page.close()
  })
})
