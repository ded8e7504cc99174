import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserNames, startHarness, type Harness } from './harness.ts'

const chat = `<body style="margin:20px"><div class="list" style="height:400px;overflow:auto"><p class="buyer">Hello, do you make logos?</p></div>
<textarea style="width:400px;height:80px"></textarea><button class="send">Send</button>`

interface Note {
  readonly text: string
  readonly open: boolean
}

describe.each(browserNames)('the hint on incoming messages in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness.close())

  test('comes with a message that asks to leave, offers an answer, and can be sent away', async () => {
    const opened = await harness.page(chat, 'incoming')
    const add = (text: string) =>
      opened.page.evaluate((words) => {
        const message = document.createElement('p')
        message.className = 'buyer'
        message.textContent = words
        document.querySelector('.list')?.append(message)
      }, text)
    await opened.settle()
    expect(await opened.ask('host')).toBe(false)
    await add('nice work, see https://x.example.com/a')
    await opened.settle()
    expect(await opened.ask('host')).toBe(false)
    const before = await opened.page.evaluate(() => document.body.outerHTML)
    await add('write to al@mail.example.com, it is faster')
    const note = await opened.until<Note | null>('note', (seen) => seen !== null)
    expect(note?.text).toContain('The buyer asks to talk elsewhere')
    expect(await opened.page.evaluate(() => document.body.outerHTML)).toBe(before.replace('</div>', '<p class="buyer">write to al@mail.example.com, it is faster</p></div>'))
    await opened.press('show')
    const open = await opened.ask<Note>('note')
    for (const part of ['breaks Fiverr’s rules', '2 June 2025', 'I keep everything about my work here', 'choose Report']) expect(open.text).toContain(part)
    await opened.press('dismiss')
    expect(await opened.ask('host')).toBe(false)
    await opened.page.click('textarea')
    await opened.settle()
    expect(await opened.ask('host')).toBe(false)
    await opened.close()
  })

  test.each([400, 120])('keeps off the note on the draft, with a list %i px high', async (height) => {
    const opened = await harness.page(chat.replace('Hello', 'Hello al@mail.example.com').replace('400px', `${height}px`), 'incoming')
    await opened.until<Note | null>('note', (seen) => seen !== null)
    await opened.page.click('textarea')
    await opened.page.keyboard.type('write to jo@mail.example.com ')
    await opened.page.click('textarea')
    await opened.settle()
    const notes = await opened.until<{ left: number; top: number; right: number; bottom: number }[]>('notes', (found) => found.length === 2)
    const [one, other] = notes
    if (!one || !other) throw new Error('no notes')
    expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true)
    await opened.close()
  })

  test('goes when the message goes', async () => {
    const opened = await harness.page(chat.replace('Hello', 'Hello al@mail.example.com'), 'incoming')
    await opened.until<Note | null>('note', (seen) => seen !== null)
    await opened.page.evaluate(() => document.querySelector('.buyer')?.remove())
    await opened.until<boolean>('host', (there) => !there)
    await opened.close()
  })
})
