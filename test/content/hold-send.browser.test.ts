import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserNames, startHarness, type Harness, type HarnessPage } from './harness.ts'

/** A page that sends the way chat pages do, and writes down every message that goes out. */
const chat = `<body style="margin:300px 20px 0">
<form><textarea id="box" style="width:400px;height:90px"></textarea><button class="send" type="submit">Send</button></form>
<script>
window.sent = [];
const send = () => { if (box.value) sent.push(box.value); box.value = '' };
document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); send() });
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  const sends = event.ctrlKey || (window.entersend && !event.shiftKey);
  if (sends) { event.preventDefault(); send() }
});
</script>`
const draft = 'write to jo.gypsy@mail.example.com'

describe.each(browserNames)('the pause before sending in %s', (name) => {
  let harness: Harness
  let page: HarnessPage
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness.close())
  beforeEach(async () => {
    page = await harness.page(chat)
    await page.page.evaluate(() => localStorage.clear())
    await page.page.click('#box')
  })
  afterEach(() => page.close())

  const sent = () => page.page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent)
  const type = async (text: string) => {
    await page.page.click('#box')
    await page.page.keyboard.type(text)
    await page.settle()
  }
  const click = async () => {
    await page.page.click('.send')
    await page.settle()
  }
  const chord = async (modifier: 'Control' | 'Shift' | null = null) => {
    if (modifier) await page.page.keyboard.down(modifier)
    await page.page.keyboard.press('Enter')
    if (modifier) await page.page.keyboard.up(modifier)
    await page.settle()
  }
  /** Lets the box fill the window, so that nothing can be said beside it. */
  const takeRoom = async () => {
    await page.page.evaluate(() => {
      document.body.style.margin = '0'
      const box = document.querySelector<HTMLElement>('#box')
      if (box) box.style.cssText = 'position:fixed;inset:0;width:100%;height:calc(100% - 30px);box-sizing:border-box;padding-top:610px'
      const send = document.querySelector<HTMLElement>('.send')
      if (send) send.style.cssText = 'position:fixed;bottom:0;left:0'
    })
    await page.settle()
  }
  const enterSends = (known: boolean) =>
    page.page.evaluate((tell) => {
      Object.assign(globalThis, { entersend: true })
      if (tell) document.documentElement.dataset['enter'] = 'sends'
    }, known)

  test('holds the first click, shows why, and lets the second through once', async () => {
    await type(draft)
    await click()
    expect(await sent()).toEqual([])
    const note = await page.ask<{ text: string; open: boolean }>('note')
    expect(note.open).toBe(true)
    expect(note.text).toContain('Not sent yet')
    expect(await page.ask('live')).toContain('Not sent yet')
    await click()
    expect(await sent()).toEqual([draft])
  })

  test('holds Enter where Enter sends, and no line break comes of it', async () => {
    await enterSends(true)
    await type(draft)
    await chord()
    expect(await sent()).toEqual([])
    expect(await page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).value)).toBe(draft)
    await chord()
    expect(await sent()).toEqual([draft])
  })

  test('holds Ctrl+Enter once', async () => {
    await type(draft)
    await chord('Control')
    expect(await sent()).toEqual([])
    await chord('Control')
    expect(await sent()).toEqual([draft])
  })

  test('holds Send pressed by the keyboard once', async () => {
    await type(draft)
    await page.page.focus('.send')
    await page.page.keyboard.press('Enter')
    await page.settle()
    expect(await sent()).toEqual([])
    await page.page.keyboard.press(' ')
    await page.settle()
    expect(await sent()).toEqual([draft])
  })

  test('holds a press that comes before the first frame with the words', async () => {
    await type('hello')
    // A button is pressed by the space bar in the task of its keyup.
    await page.page.$eval('.send', (button, text) => button.addEventListener('keyup', () => {
      const box = document.querySelector('textarea')
      if (!box) return
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }, { once: true }), draft)
    await page.page.focus('.send')
    await page.page.keyboard.press(' ')
    await page.settle()
    expect(await sent()).toEqual([])
    expect(await page.ask('note')).toMatchObject({ open: true })
    await page.page.keyboard.press(' ')
    await page.settle()
    expect(await sent()).toEqual([draft])
  })

  test('counts a key held down as one press', async () => {
    await enterSends(true)
    await type(draft)
    await page.page.keyboard.down('Enter')
    await page.page.keyboard.down('Enter')
    await page.page.keyboard.down('Enter')
    await page.page.keyboard.up('Enter')
    await page.settle()
    expect(await sent()).toEqual([])
    await chord()
    expect(await sent()).toEqual([draft])
  })

  test.each([
    ['an unsure finding', 'add me on skype'],
    ['a finding that breaks no rule', 'see https://x.example.com/a'],
    ['nothing found', 'thanks for the order'],
  ])('lets %s go at the first press', async (_, text) => {
    await type(text)
    await click()
    expect(await sent()).toEqual([text])
  })

  test('lets everything go once it is switched off', async () => {
    await page.ask('set', { pauseBeforeSending: false })
    await type(draft)
    await click()
    expect(await sent()).toEqual([draft])
  })

  test('is switched off in one click from the note', async () => {
    await type(draft)
    await click()
    await page.press('pause-off')
    expect(await page.ask('changes')).toEqual([{ pauseBeforeSending: false }])
    await type('!')
    await click()
    expect(await sent()).toEqual([`${draft}!`])
  })

  test('lets the message go when our check breaks', async () => {
    await type(draft)
    await page.ask('fail', true)
    await click()
    expect(await sent()).toEqual([draft])
  })

  test('lets the message go when there is no room to say anything', async () => {
    await type(draft)
    await takeRoom()
    await click()
    expect(await sent()).toEqual([draft])
  })

  test('never holds the same text twice, and holds a changed one', async () => {
    await type(draft)
    await click()
    await click()
    await type(draft)
    await click()
    expect(await sent()).toEqual([draft, draft])
    await type(`${draft} or al@mail.example.com`)
    await click()
    expect(await sent()).toHaveLength(2)
    await click()
    expect(await sent()).toHaveLength(3)
  })

  test('leaves what the page does by itself alone', async () => {
    await type(draft)
    await page.page.evaluate(() => document.querySelector<HTMLElement>('.send')?.click())
    expect(await sent()).toEqual([draft])
  })

  test('leaves Enter alone where it breaks the line', async () => {
    await page.page.evaluate(() => {
      document.documentElement.dataset['enter'] = 'breaks'
    })
    await type(draft)
    await chord()
    expect(await page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).value)).toBe(`${draft}\n`)
    await chord('Shift')
    expect(await page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).value)).toBe(`${draft}\n\n`)
  })

  test('learns that Enter sends where nobody told', async () => {
    await enterSends(false)
    await type('hello')
    await chord()
    await page.settle()
    expect(await sent()).toEqual(['hello'])
    await type(draft)
    await chord()
    expect(await sent()).toEqual(['hello'])
    await chord()
    expect(await sent()).toEqual(['hello', draft])
  })

  const reload = async () => {
    await page.page.reload()
    // Firefox puts back what was written.
    await page.page.$eval('#box', (box) => Object.assign(box, { value: '' }))
    await page.page.click('#box')
  }
  const unknown = async () => {
    await page.page.evaluate(() => localStorage.setItem('heldOnce', 'not yet'))
    await reload()
  }

  test('holds the first Enter of which nothing is known, says so, and from then on knows that it sends', async () => {
    await unknown()
    await enterSends(false)
    await type(draft)
    await chord()
    expect(await sent()).toEqual([])
    expect((await page.ask<{ text: string }>('note')).text).toContain('Enter may send this')
    expect(await page.ask('live')).toContain('Press Enter again')
    await chord()
    expect(await sent()).toEqual([draft])
    await reload()
    await enterSends(false)
    await type(`${draft} now`)
    await chord()
    expect(await sent()).toEqual([])
    expect((await page.ask<{ text: string }>('note')).text).toContain('Press Send again')
    await chord()
    expect(await sent()).toEqual([`${draft} now`])
  })

  test('does not spend the one unknown Enter where there is no room to say anything', async () => {
    await unknown()
    await enterSends(false)
    await type(draft)
    await takeRoom()
    await chord()
    expect(await sent()).toEqual([draft])
    expect(await page.page.evaluate(() => localStorage.getItem('heldOnce'))).toBe('not yet')
  })

  test('costs one Enter that breaks the line one press, in the whole life of the browser', async () => {
    await unknown()
    const lines = () => page.page.$eval('#box', (box) => (box as HTMLTextAreaElement).value.split('\n').length)
    await type(draft)
    await chord()
    expect(await lines()).toBe(1)
    await chord()
    expect(await lines()).toBe(2)
    for (let line = 3; line < 6; line++) {
      await type('and more')
      await chord()
      expect(await lines()).toBe(line)
    }
    await reload()
    await type(`${draft} again`)
    await chord()
    expect(await lines()).toBe(2)
  })

  test('never takes a second Enter, even if nobody learns what the first one did', async () => {
    await unknown()
    await page.page.evaluate(() => document.querySelector('#box')?.addEventListener('keydown', (event) => event.preventDefault()))
    await page.page.evaluate(() => document.execCommand('insertText', false, 'write to jo.gypsy@mail.example.com'))
    await page.settle()
    const held = () => page.page.evaluate(() => Object.assign(globalThis, { heard: 0 }) && addEventListener('keydown', () => { (globalThis as unknown as { heard: number }).heard += 1 }))
    await held()
    await chord()
    await chord()
    await page.page.evaluate(() => document.execCommand('insertText', false, ' more'))
    await page.settle()
    await chord()
    expect(await page.page.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBe(2)
  })

  test('lets an unknown Enter be where nothing surely breaks a rule', async () => {
    await unknown()
    await enterSends(false)
    await type('hello')
    await chord()
    expect(await sent()).toEqual(['hello'])
    expect(await page.page.evaluate(() => localStorage.getItem('heldOnce'))).toBe('not yet')
  })

  test('holds a page that sends as soon as the button goes down', async () => {
    await page.page.evaluate(() => {
      document.querySelector('.send')?.addEventListener('mousedown', () => document.querySelector('form')?.requestSubmit())
    })
    await type(draft)
    await click()
    expect(await sent()).toEqual([])
    await click()
    expect(await sent()).toEqual([draft])
  })

  test('holds also a page whose own scripts hear of presses before the marks have come', async () => {
    await page.close()
    page = await harness.page(`${chat}<script>
      for (const name of ['pointerdown', 'click']) window.addEventListener(name, ({ target }) => { if (target.matches('.send')) send() }, true);
      window.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) send() }, true);
    </script>`, 'late')
    await type(draft)
    await page.ask('start')
    await page.until('note', (note) => note !== null)
    await click()
    expect(await sent()).toEqual([])
    await click()
    expect(await sent()).toEqual([draft])
    await type(`${draft} now`)
    await chord('Control')
    expect(await sent()).toEqual([draft])
    await chord('Control')
    expect(await sent()).toEqual([draft, `${draft} now`])
  })

  test('lets a press go through that was under way when the marks came', async () => {
    await page.close()
    page = await harness.page(chat, 'late')
    await type(draft)
    const send = await page.page.$('.send')
    await send?.hover()
    await page.page.mouse.down()
    await page.ask('start')
    await page.until('note', (note) => note !== null)
    await page.page.mouse.up()
    expect(await sent()).toEqual([draft])
  })

  test.runIf(name === 'chromium')('lets an input method finish that was composing when the marks came', async () => {
    await page.close()
    page = await harness.page(chat, 'late')
    await page.page.click('#box')
    const session = await page.page.createCDPSession()
    await session.send('Input.imeSetComposition', { text: draft, selectionStart: 2, selectionEnd: 2 })
    await page.ask('start')
    await page.settle()
    const found = async () => (await page.ask<{ findings: unknown[] }[]>('findings')).flatMap(({ findings }) => findings)
    expect(await found()).toEqual([])
    await session.send('Input.insertText', { text: draft })
    await page.settle()
    expect(await found()).toHaveLength(1)
  })

  test('forgets a press that was dragged away', async () => {
    await type(draft)
    const send = await page.page.$eval('.send', (button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.page.mouse.move(send.x, send.y)
    await page.page.mouse.down()
    await page.page.mouse.move(600, 20)
    await page.page.mouse.up()
    expect(await sent()).toEqual([])
    await click()
    expect(await sent()).toEqual([])
    await click()
    expect(await sent()).toEqual([draft])
  })

  test.runIf(name === 'chromium')('leaves Enter to an input method that is composing', async () => {
    await enterSends(true)
    await page.page.evaluate(() => {
      const keys: string[] = []
      Object.assign(globalThis, { keys })
      document.addEventListener('keydown', (event) => keys.push(`${event.key} ${event.defaultPrevented}`))
    })
    await type(`${draft} `)
    const session = await page.page.createCDPSession()
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 })
    await page.settle()
    expect(await page.ask<{ open: boolean }>('note')).toMatchObject({ open: false })
    await session.send('Input.insertText', { text: '日本' })
    await page.settle()
    await chord()
    expect(await sent()).toEqual([])
    await chord()
    expect(await sent()).toEqual([`${draft} 日本`])
  })
})
