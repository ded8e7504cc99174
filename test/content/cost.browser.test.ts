import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserNames, startHarness, type Harness, type HarnessPage } from './harness.ts'

const sentence = 'Thanks for your message, I can start on Monday and send the first draft by Friday evening. '
const contact = 'Write to jo.gypsy@mail.example.com or +1 555 0100 22. '
const long = (length: number) => Array.from({ length: Math.ceil(length / 900) }, () => sentence.repeat(9) + contact + '\n').join('').slice(0, length)

/**
 * Steps of a plain loop that take about 50 ms on the machine that the limit of 50 ms was set on, in either browser. Other
 * machines are slower or busier: what is asserted is that no task of ours takes longer than this loop does in the same page.
 */
const stepsOf50Milliseconds = 12_000_000
const yardstick = (page: HarnessPage): Promise<number> => page.page.evaluate((steps) => {
  const from = performance.now()
  let value = 1
  for (let step = 0; step < steps; step += 1) value = (value * 1664525 + 1013904223) >>> 0
  return performance.now() - from + (value & 1) * 1e-9
}, stepsOf50Milliseconds)

describe.each(browserNames)('what it costs in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness.close())

  test.each(['<textarea id="box" style="width:500px;height:200px"></textarea>', '<div id="box" contenteditable="true" style="width:500px;height:200px;overflow:auto"></div>'])(
    'no task of ours is longer than a yardstick of 50 ms while 100,000 characters are pasted: %s',
    async (box) => {
      // Other programs on the machine lengthen a task, nothing shortens it: the best of three is what it takes.
      let pasted = Infinity
      let typed = Infinity
      const yardsticks: number[] = []
      for (let round = 0; round < 3; round++) {
        const opened = await harness.page(`<body style="margin-top:100px">${box}`)
        await opened.page.click('#box')
        await opened.page.keyboard.type('hi ')
        await opened.settle()
        await opened.ask('resetLongest')
        await opened.page.evaluate((text) => document.execCommand('insertText', false, text), long(100_000))
        await opened.until<{ findings: unknown[] }[]>('findings', ([report]) => (report?.findings.length ?? 0) > 150)
        await opened.settle()
        pasted = Math.min(pasted, await opened.ask<number>('longest'))
        await opened.ask('resetLongest')
        await opened.page.keyboard.type('abc ')
        await opened.settle()
        typed = Math.min(typed, await opened.ask<number>('longest'))
        yardsticks.push(await yardstick(opened))
        await opened.close()
      }
      const limit = Math.max(...yardsticks)
      console.log(`${name} ${box.slice(1, 9)}: longest task ${pasted.toFixed(1)} ms pasting, ${typed.toFixed(1)} ms typing, yardstick ${limit.toFixed(1)} ms`)
      expect(pasted).toBeLessThan(limit)
      expect(typed).toBeLessThan(limit)
    },
  )

  test.each(['<textarea id="box" style="width:500px;height:200px"></textarea>', '<div id="box" contenteditable="true" style="width:500px;height:200px;overflow:auto"></div>'])(
    'no task of ours is longer than a yardstick of 8 ms while one types into a draft of 2,500 characters with findings: %s',
    async (box) => {
      let typed = Infinity
      let limit = 0
      for (let round = 0; round < 3; round++) {
        const opened = await harness.page(`<body style="margin-top:300px">${box}<button class="send">Send</button>`)
        await opened.page.click('#box')
        await opened.page.evaluate((text) => document.execCommand('insertText', false, text), `${contact}\n${long(2400)}`)
        await opened.until('note', (note) => note !== null)
        await opened.settle()
        await opened.ask('resetLongest')
        await opened.page.keyboard.type('some more words about it and then some more of them')
        // The close look that follows once the keys rest is a task of ours too.
        await new Promise((done) => setTimeout(done, 400))
        await opened.settle()
        typed = Math.min(typed, await opened.ask<number>('longest'))
        limit = Math.max(limit, ((await yardstick(opened)) * 8) / 50)
        await opened.close()
      }
      console.log(`${name} ${box.slice(1, 9)}: longest task ${typed.toFixed(1)} ms typing into 2,500 characters, yardstick ${limit.toFixed(1)} ms`)
      expect(typed).toBeLessThan(limit)
    },
  )

  test.each(['Thanks for the brief', 'mail a@b.example.com or c@d.example.com'])('no key makes us look through the whole document: %s', async (text) => {
    const opened = await harness.page(`<body style="margin-top:100px"><textarea id="box" rows="4" cols="60">${text}</textarea><button class="send">Send</button>`)
    await opened.page.click('#box')
    await opened.page.keyboard.type(' and')
    await opened.settle()
    const before = await opened.ask<number>('queries')
    expect(before).toBeGreaterThan(0)
    await opened.page.keyboard.type(' so it goes on from here')
    await opened.settle()
    expect(await opened.ask<number>('queries')).toBe(before)
    await opened.close()
  })

  test('nothing runs while nobody does anything', async () => {
    const opened = await harness.page('<body style="margin-top:100px"><textarea id="box">mail a@b.example.com</textarea>')
    await opened.until('note', (note) => note !== null)
    await new Promise((done) => setTimeout(done, 500))
    // The close look asks for a frame.
    await opened.settle()
    await opened.ask('resetLongest')
    await new Promise((done) => setTimeout(done, 1500))
    expect(await opened.ask('longest')).toBe(0)
    await opened.close()
  })
})
