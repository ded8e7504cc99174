import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHarness, type Harness, type HarnessPage } from './harness.ts'

describe('memory in chromium', () => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness('chromium')
  })
  afterAll(() => harness.close())

  async function measure(page: HarnessPage) {
    const client = await page.page.createCDPSession()
    await client.send('HeapProfiler.enable')
    for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics').catch(async () => {
      await client.send('Performance.enable')
      return client.send('Performance.getMetrics')
    })
    const of = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? 0
    await client.send('Performance.enable')
    const again = await client.send('Performance.getMetrics')
    const now = (wanted: string) => again.metrics.find((metric) => metric.name === wanted)?.value ?? of(wanted)
    await client.detach()
    return { nodes: now('Nodes'), listeners: now('JSEventListeners'), heap: now('JSHeapUsedSize') }
  }

  /** How much more there is after 10,000 key presses: the browser itself keeps nodes, to undo them. */
  const growth = async (watching: boolean) => {
    const opened = await harness.page('<body style="margin-top:100px"><textarea id="box" style="width:400px;height:100px"></textarea>')
    if (!watching) await opened.ask('stop')
    await opened.page.click('#box')
    const write = (times: number) =>
      opened.page.evaluate(async (count) => {
        const box = document.querySelector('textarea')
        const words = 'mail a@b.example.com or +1 555 0100 22 please '
        for (let at = 0; at < count; at++) {
          if ((box?.value.length ?? 0) >= 300) {
            document.execCommand('selectAll')
            document.execCommand('delete')
          }
          document.execCommand('insertText', false, words.charAt(at % words.length))
          if (at % 4 === 0) await new Promise((done) => requestAnimationFrame(done))
        }
        document.execCommand('selectAll')
        document.execCommand('delete')
      }, times)
    await write(1000)
    await opened.settle()
    const before = await measure(opened)
    await write(10_000)
    await opened.settle()
    const after = await measure(opened)
    await opened.close()
    return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, heap: after.heap - before.heap }
  }

  test('is flat over 10,000 key presses', async () => {
    const [ours, alone] = [await growth(true), await growth(false)]
    console.log(`10,000 key presses: ${JSON.stringify(ours)}, the browser alone ${JSON.stringify(alone)}`)
    expect(ours.nodes - alone.nodes).toBeLessThan(60)
    expect(ours.listeners - alone.listeners).toBeLessThan(10)
    expect(ours.heap - alone.heap).toBeLessThan(1_000_000)
  }, 300_000)

  test('is flat over 1,000 swaps of the message box', async () => {
    const opened = await harness.page('<body style="margin-top:100px"><main></main>')
    const swap = (times: number) =>
      opened.page.evaluate(async (count) => {
        const main = document.querySelector('main')
        for (let at = 0; at < count; at++) {
          const box = document.createElement(at % 2 ? 'textarea' : 'div')
          if (box instanceof HTMLTextAreaElement) box.value = 'mail a@b.example.com'
          else {
            box.setAttribute('contenteditable', 'true')
            box.textContent = 'mail a@b.example.com'
          }
          main?.replaceChildren(box)
          box.focus()
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        }
        main?.replaceChildren()
      }, times)
    await swap(100)
    await opened.settle()
    const before = await measure(opened)
    await swap(1000)
    await opened.settle()
    const after = await measure(opened)
    console.log(`1,000 swaps: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`)
    expect(after.nodes - before.nodes).toBeLessThan(60)
    expect(after.listeners - before.listeners).toBeLessThan(10)
    expect(after.heap - before.heap).toBeLessThan(1_000_000)
    await opened.close()
  }, 300_000)
})
