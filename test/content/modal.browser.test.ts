import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserNames, startHarness, type Harness, type HarnessPage } from './harness.ts'

/** A dialog of a page that closes itself on a press beside it, as many do, and counts what it hears. */
const dialog = `<body><button id="behind">Behind</button><dialog id="dialog" style="margin:300px 40px 0;padding:10px"><textarea id="box" style="width:400px;height:60px"></textarea><button class="send">Send</button></dialog>
<script>
  window.sent = []; window.beside = 0; window.ended = 0;
  dialog.addEventListener('click', (event) => { if (event.target === dialog) beside += 1 });
  dialog.addEventListener('close', () => { ended += 1 });
  document.querySelector('.send').addEventListener('click', () => { sent.push(box.value) });
  dialog.showModal();
</script>`
const draft = 'write to jo.gypsy@mail.example.com or call +1 555 0100 22 now'

interface Seen {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly text: string
  readonly open: boolean
  readonly focus: string | null
}

describe.each(browserNames)('a note over a modal dialog in %s', (name) => {
  let harness: Harness
  let page: HarnessPage
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness.close())
  beforeEach(async () => {
    page = await harness.page(dialog)
    await page.page.click('#box')
    await page.page.keyboard.type(draft)
    await page.settle()
  })
  afterEach(() => page.close())

  const value = () => page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).value)
  const note = () => page.ask<Seen>('note')
  /** What of all this the page noticed: presses beside its dialog, its closing, and where the focus is. */
  const noticed = () => page.page.evaluate(() => {
    const { beside, ended } = globalThis as unknown as { beside: number; ended: number }
    return { beside, ended, open: document.querySelector('dialog')?.open, focus: document.activeElement?.id }
  })
  const untouched = { beside: 0, ended: 0, open: true, focus: 'box' }
  const key = async (pressed: 'Tab' | 'Enter' | 'Escape' | ' ' | 'x') => {
    await page.page.keyboard.press(pressed)
    await page.settle()
  }
  /** A note that has only just come, or moved, takes no presses. */
  const settled = () => page.spot('remove')

  test('takes clicks, and says how it can be used', async () => {
    await page.press('show')
    expect((await note()).text).toContain('Clicks work here as usual')
    await page.press('next')
    expect((await note()).text).toContain('Phone number')
    await page.press('previous')
    await page.press('remove')
    expect(await value()).toBe('write to or call +1 555 0100 22 now')
    await page.press('replace')
    expect(await value()).toBe('write to or call Fiverr’s own call now')
    expect(await noticed()).toEqual(untouched)
  })

  test('takes every other click too', async () => {
    await page.press('show')
    await page.press('hide')
    expect((await note()).open).toBe(false)
    await page.press('show')
    await page.press('ignore-once')
    expect((await note()).text).toContain('Phone number')
    await page.press('never')
    expect(await page.ask('changes')).toEqual([{ kindOff: 'phone' }])
    expect(await page.ask('note')).toBeNull()
    expect(await noticed()).toEqual(untouched)
  })

  test('holds Send, and lets the pause be switched off', async () => {
    const sent = () => page.page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent)
    await page.page.click('.send')
    await page.settle()
    expect(await sent()).toEqual([])
    await page.press('pause-off')
    expect(await page.ask('changes')).toEqual([{ pauseBeforeSending: false }])
    await page.page.click('.send')
    expect(await sent()).toEqual([draft])
  })

  test('is reached, walked and left by the keyboard, with caret and dialog as they were', async () => {
    await page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).setSelectionRange(3, 3))
    await page.ask('next')
    await page.settle()
    expect(await note()).toMatchObject({ open: true, focus: 'Remove' })
    await settled()
    await key('Tab')
    expect((await note()).focus).toContain('Replace')
    await key('Tab')
    expect((await note()).focus).toContain('Ignore once')
    await key('Enter')
    expect((await note()).text).toContain('Phone number')
    expect(await value()).toBe(draft)
    await key('Escape')
    expect(await note()).toMatchObject({ open: false, focus: null })
    expect(await page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).selectionStart)).toBe(3)
    expect(await noticed()).toEqual(untouched)
    await key('Escape')
    expect((await noticed()).open).toBe(false)
  })

  test('removes by the keyboard, and lets one who types go on', async () => {
    await page.ask('next')
    await settled()
    await key(' ')
    expect(await value()).toBe('write to or call +1 555 0100 22 now')
    expect((await note()).focus).toBe('Remove')
    await key('x')
    expect((await note()).focus).toBeNull()
    expect(await value()).toContain('x')
    await key('Enter')
    expect(await value()).toContain('\n')
  })

  test('is left by a press beside it: the next Enter breaks the line', async () => {
    await page.ask('next')
    await settled()
    await page.page.click('#box')
    await page.settle()
    expect((await note()).focus).toBeNull()
    await key('Enter')
    expect(await value()).toContain('jo.gypsy@mail.example.com')
    expect(await value()).toContain('\n')
  })

  test('is left by a page that moves the focus, and kept by its own edit, which may move it too', async () => {
    await page.page.focus('.send')
    await page.ask('next')
    await settled()
    await key('Enter')
    expect(await value()).toBe('write to or call +1 555 0100 22 now')
    expect((await note()).focus).toBe('Remove')
    await page.page.focus('.send')
    await page.settle()
    expect((await note()).focus).toBeNull()
  })

  test('gives a key back whose end another window heard', async () => {
    await page.page.evaluate(() => document.querySelector('dialog')?.append(document.createElement('iframe')))
    await page.ask('next')
    await settled()
    await page.page.keyboard.down('Enter')
    await page.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus())
    await page.page.keyboard.up('Enter')
    await page.page.click('#box')
    await page.page.evaluate(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      for (const kind of ['keydown', 'keypress', 'keyup']) document.querySelector('#box')?.addEventListener(kind, () => heard.push(kind))
    })
    await key('Enter')
    expect(await page.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['keydown', 'keypress', 'keyup'])
    expect(await value()).toContain('\n')
  })

  test('gets nothing from a press while something lies over it', async () => {
    await page.press('show')
    await settled()
    const spot = await page.ask<{ left: number; right: number; top: number; bottom: number }>('button', 'remove')
    await page.page.evaluate(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0'
      document.body.append(cover)
      cover.showPopover()
    })
    await page.page.mouse.click((spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2)
    await page.settle()
    expect(await value()).toBe(draft)
  })

  test('is an ordinary note again once the dialog is no longer modal', async () => {
    await page.page.evaluate(() => {
      const opened = document.querySelector('dialog')
      opened?.close()
      opened?.show()
    })
    await page.page.click('#box')
    await page.settle()
    await page.press('show')
    expect((await note()).text).not.toContain('Clicks work here as usual')
    await page.press('remove')
    expect(await value()).toBe('write to or call +1 555 0100 22 now')
  })
})
