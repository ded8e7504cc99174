import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openChromium, watchedPage } from './chromium.ts'
import { type StandIn, startStandIn } from './index.ts'
import { sendMessage, typeMessage, visit } from './visit.ts'

let standIn: StandIn
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  standIn = await startStandIn()
  browser = await openChromium(standIn)
})
beforeEach(async () => {
  context = await browser.createBrowserContext()
  page = (await watchedPage(context)).page
})
afterEach(() => context.close())
afterAll(async () => {
  await browser.close()
  await standIn.close()
})

const open = (name: string): Promise<void> => visit(page, standIn.setScenario(name))
const shown = (): Promise<string> => page.evaluate(() => document.body.innerText)
/** Waits for as long as for anything else in a browser: what is looked at by default for a second is not there by then on a busy machine. */
const poll: typeof expect.poll = (look, options) => expect.poll(look, { timeout: 30_000, ...options })
const sentTexts = (): readonly string[] => standIn.sends.map(({ body }) => JSON.parse(body).content_blocks[0].plain_text)

const orderSend = '[data-mount="order-chat"] > :last-child > :last-child > button:last-child'

const places = [
  ['healthy/2023', 'span.message-action', '.message-action.grey'],
  ['healthy/2024', 'button[aria-label="Send"]', 'button[aria-label="Send"]:disabled'],
  ['healthy/pro', 'button[aria-label="Send"]', 'button[aria-label="Send"]:disabled'],
  ['healthy-order', orderSend, `${orderSend}:disabled`],
  ['healthy-order/contenteditable', orderSend, `${orderSend}:disabled`],
  ['contact-window', '[data-testid="send-message-form"] [type="submit"]', '[data-testid="send-message-form"] [type="submit"]:disabled'],
] as const

describe.each(places)('in %s', (name, send, notReady) => {
  test('typing makes Send ready, and a click sends exactly once', async () => {
    await open(name)
    expect(await page.$(notReady)).not.toBeNull()
    await typeMessage(page, 'See you tomorrow!')
    expect(await page.$(notReady)).toBeNull()
    expect(await shown()).toContain('17/2500')
    await page.click(send)
    await poll(sentTexts).toEqual(['See you tomorrow!'])
    await page.waitForSelector(notReady)
  })

  test.each([['403', { status: 403 }], ['a reset', { reset: true }]] as const)('a send refused by %s is told', async (_, answer) => {
    await open(name)
    standIn.answer('send', answer)
    await typeMessage(page, 'See you tomorrow!')
    await page.click(send)
    await page.waitForFunction(() => document.body.innerText.includes('We could not send your message.'))
    if (name !== 'contact-window') expect(await page.$('.message .failed')).not.toBeNull()
    expect(standIn.sends).toHaveLength(1)
  })
})

test.each(places.map(([name]) => name))('%s shows the same an hour, a day and a month later', async (name) => {
  const markup = (): Promise<string> => page.evaluate(() => document.body.outerHTML)
  await open(name)
  const first = await markup()
  for (const later of [1, 24, 24 * 30]) {
    await page.evaluateOnNewDocument((milliseconds) => {
      const before = Date.now
      Date.now = () => before() + milliseconds
    }, later * 3_600_000)
    await open(name)
    await poll(markup).toBe(first)
  }
})

test('the refused message can be sent again', async () => {
  await open('healthy/2024')
  standIn.answer('send', { status: 500, times: 1 })
  await typeMessage(page, 'Once more')
  await sendMessage(page)
  await page.waitForSelector('.failed > button')
  await page.click('.failed > button')
  await poll(sentTexts).toEqual(['Once more', 'Once more'])
  await page.waitForFunction(() => document.querySelector('.failed') === null)
})

test('Enter makes a new line until the setting says that it sends', async () => {
  await open('healthy/2023')
  await typeMessage(page, 'one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  expect(await page.$eval('#message-box-text-area', (field) => field instanceof HTMLTextAreaElement && field.value)).toBe('one\ntwo')
  await page.click('[data-testid="toggle-user-settings-popover"]')
  await page.click('input[type="checkbox"]')
  await page.focus('#message-box-text-area')
  await page.keyboard.press('Enter')
  await poll(sentTexts).toEqual(['one\ntwo'])
})

describe('the rich-text box', () => {
  const lines = (): Promise<readonly string[]> => page.$$eval('[data-slate-node="element"]', (blocks) => blocks.map((block) => block.querySelector('[data-slate-string]')?.textContent ?? ''))

  test('keeps one block per line through typing, breaking and joining', async () => {
    await open('healthy/pro')
    await typeMessage(page, 'first')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('third')
    expect(await lines()).toEqual(['first', '', 'third'])
    for (let time = 0; time < 6; time += 1) await page.keyboard.press('Backspace')
    expect(await lines()).toEqual(['first', ''])
    await page.keyboard.press('Backspace')
    expect(await lines()).toEqual(['first'])
    for (let time = 0; time < 5; time += 1) await page.keyboard.press('Backspace')
    expect(await lines()).toEqual([''])
    expect(await page.$('[data-slate-placeholder]')).not.toBeNull()
    await page.keyboard.type('again')
    expect(await lines()).toEqual(['again'])
  })

  test('types in the middle, and over a selection of several lines', async () => {
    await open('healthy/pro')
    await typeMessage(page, 'abcd')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.keyboard.type('X')
    expect(await lines()).toEqual(['ab', 'Xcd'])
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type('new')
    expect(await lines()).toEqual(['new'])
  })

  test('takes composed input and inserted text', async () => {
    await open('healthy/pro')
    await typeMessage(page, 'a')
    const session = await page.createCDPSession()
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    await session.send('Input.insertText', { text: '日' })
    await page.keyboard.type('b')
    expect(await lines()).toEqual(['a日b'])
    await page.evaluate(() => document.execCommand('insertText', false, '!'))
    expect(await lines()).toEqual(['a日b!'])
    await sendMessage(page)
    await poll(sentTexts).toEqual(['a日b!'])
  })
})

test('another thread opens without a load, and back again', async () => {
  await open('healthy/2024')
  await page.evaluate(() => { document.title = 'same document' })
  // The list of contacts comes with an answer of its own.
  await (await page.waitForSelector('[data-testid="contact"]:nth-child(3)'))?.click()
  await page.waitForFunction(() => document.querySelector('.conversation-header a')?.textContent === '@buyer_002')
  expect(page.url()).toBe('https://www.fiverr.com/inbox/buyer_002')
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('.conversation-header a')?.textContent === '@maria_k')
  expect(await page.title()).toBe('same document')
})

test('only the contacts in sight are in the document', async () => {
  await open('inbox-list')
  const count = (): Promise<number> => page.$$eval('[data-testid="contact"]', (rows) => rows.length)
  await page.waitForSelector('[data-testid="contact"]')
  expect(await count()).toBeLessThan(20)
  await page.$eval('[data-testid="contact"]', (row) => row.parentElement?.parentElement?.scrollTo(0, 3000))
  await page.waitForSelector('[data-testid="avatar"] [title="buyer_040"]')
  expect(await count()).toBeLessThan(20)
})

test('spam closes the thread and unblock opens it again', async () => {
  await open('conversation-in-spam')
  expect(await page.$('#send-message-text-area')).toBeNull()
  expect(await shown()).toContain('Submit an unspam request to undo this.')
  await page.click('footer button')
  await page.waitForSelector('#send-message-text-area')
})

test('a file is attached, scanned, and goes with the message', async () => {
  await open('healthy/2023')
  const input = await page.waitForSelector('input[type="file"]') as ElementHandle<HTMLInputElement>
  await input.uploadFile(fileURLToPath(new URL('web/style.css', import.meta.url)))
  await page.waitForSelector('.no-viruses')
  await sendMessage(page)
  await poll(() => standIn.sends.map(({ body }) => JSON.parse(body).pending_attachment_ids)).toEqual([['style.css']])
})

test('ten thousand messages are made on demand', async () => {
  standIn.setScenario('healthy/2024')
  await page.goto('https://www.fiverr.com/inbox/maria_k?messages=10000')
  await page.waitForFunction(() => document.querySelectorAll('.message').length === 10_003, { polling: 250, timeout: 90_000 })
})

test('an old service worker spoils sends until it is cleared', async () => {
  await open('stale-site-data/worker')
  expect(standIn.sends.map(({ outcome }) => outcome)).toEqual([403])
  await page.reload()
  await page.waitForSelector('#send-message-text-area')
  await typeMessage(page, 'still spoilt')
  await sendMessage(page)
  await poll(() => standIn.sends.map(({ outcome }) => outcome)).toEqual([403, 403])
  await page.evaluate(async () => { for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister() })
  await page.reload()
  await page.waitForSelector('#send-message-text-area')
  await typeMessage(page, 'free again')
  await sendMessage(page)
  await poll(() => standIn.sends.map(({ outcome }) => outcome)).toEqual([403, 403, 200])
})

test('a redesign leaves no landmark and still sends', async () => {
  await open('unknown-page/inbox')
  const left = await page.$$eval('[data-mount="inbox"] *', (nodes) => nodes.flatMap((node) => node.getAttributeNames()).filter((name) => /^(id|role|aria-label|name|placeholder|title|data-.*)$/.test(name)))
  expect(left).toEqual([])
  await typeMessage(page, 'hello')
  await sendMessage(page)
  await poll(sentTexts).toEqual(['hello'])
})
