// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settle } from '../../src/content/settle.ts'

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const change = () => {
  const element = document.body.appendChild(document.createElement('i'))
  element.remove()
}
/** Changes the page so often for so long. */
async function stir(each: number, milliseconds: number): Promise<void> {
  for (let past = 0; past < milliseconds; past += each) {
    change()
    await pass(each)
  }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a page where nothing changes has settled after a moment', async () => {
  const done = vi.fn()
  void settle(document, 5000).then(done)
  await pass(299)
  expect(done).not.toHaveBeenCalled()
  await pass(1)
  expect(done).toHaveBeenCalledWith(true)
})

test.each([7, 50, 120, 299])('a page that changes every %i ms has settled once it has stopped', async (each) => {
  const done = vi.fn()
  void settle(document, 5000).then(done)
  await stir(each, 2000)
  expect(done).not.toHaveBeenCalled()
  await pass(299 - each)
  expect(done).not.toHaveBeenCalled()
  await pass(each + 101)
  expect(done).toHaveBeenCalledWith(true)
})

test('a page that never stops is not waited for longer than was said', async () => {
  const done = vi.fn()
  void settle(document, 1000).then(done)
  await stir(20, 980)
  expect(done).not.toHaveBeenCalled()
  await pass(20)
  expect(done).toHaveBeenCalledWith(false)
})

test('a page is not settled before it has been parsed, however quiet it is', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  const done = vi.fn()
  void settle(document, 5000).then(done)
  await pass(2000)
  expect(done).not.toHaveBeenCalled()
  state.mockReturnValue('interactive')
  document.dispatchEvent(new Event('readystatechange'))
  await pass(401)
  expect(done).toHaveBeenCalledWith(true)
})

test('a storm of changes is heard of a few times a second', async () => {
  let heard = 0
  class Counting extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        heard += records.length
        callback(records, observer)
      })
    }
  }
  vi.stubGlobal('MutationObserver', Counting)
  const settled = settle(document, 3000)
  await stir(1, 3000)
  expect(await settled).toBe(false)
  expect(heard).toBeGreaterThan(3)
  expect(heard).toBeLessThan(80)
  change()
  await pass(1000)
  expect(heard).toBeLessThan(80)
})
