import type { Page } from 'puppeteer-core'

/** The text box of a thread. */
export const box = '#send-message-text-area textarea, textarea#send-message-text-area'

interface Watching { keyDelays: number[]; keyDone: Promise<void>; writeOut: (text: string) => void }
type Own = typeof globalThis & Watching

/**
 * Makes the page measure what each key takes: from the moment the browser had the key to the end of the frame that shows it,
 * and of what was asked for in it. Frames are not held back, so that waiting for the screen is no part of it.
 */
export const measureKeys = (page: Page): Promise<void> => page.evaluate(() => {
  const own = globalThis as Own
  own.keyDelays = []
  let pressed = 0
  let done: () => void = () => undefined
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp
    own.keyDone = new Promise((resolve) => {
      done = resolve
    })
  }, true)
  addEventListener('input', () => requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      own.keyDelays.push(performance.now() - pressed)
      channel.port1.close()
      done()
    }
    channel.port2.postMessage(null)
  }), true)
})

/** Presses one key and waits until the page has shown it. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key as 'a')
  await page.evaluate(() => (globalThis as Own).keyDone)
}

/** The delays so far, in milliseconds; forgets them. */
export const delays = (page: Page): Promise<number[]> => page.evaluate(() => (globalThis as Own).keyDelays.splice(0))

/** Puts a text into the box as if pasted and sets the caret into its middle. */
export async function fill(page: Page, text: string): Promise<void> {
  await page.click(box)
  await page.evaluate((selector, words) => {
    const field = document.querySelector<HTMLTextAreaElement>(selector)
    if (!field) throw new Error('no box')
    field.focus()
    field.select()
    document.execCommand('insertText', false, words)
    const middle = words.indexOf(' ', words.length / 2)
    field.setSelectionRange(middle, middle)
  }, box, text)
}
