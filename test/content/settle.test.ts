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

/** Counts the changes that anything hears of. */
function listen() {
  let heard = 0
  vi.stubGlobal('MutationObserver', class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        heard += records.length
        callback(records, observer)
      })
    }
  })
  return { heard: () => heard }
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

test.each([7, 50, 120, 199, 250, 299])('a page that changes every %i ms has settled once it has stopped', async (each) => {
  const done = vi.fn()
  void settle(document, 5000).then(done)
  await stir(each, 2000)
  expect(done).not.toHaveBeenCalled()
  await pass(Math.max(0, 199 - each))
  expect(done).not.toHaveBeenCalled()
  await pass(102)
  expect(done).toHaveBeenCalledWith(true)
})

test.each([301, 310, 350, 390, 700])('a page of which something blinks every %i ms has settled', async (each) => {
  const done = vi.fn()
  void settle(document, 5000).then(done)
  await stir(each, 2 * each)
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

test.each([
  ['however quiet it is', 2000, () => {}],
  ['though it is left alone after a change', 50, change],
] as const)('a page is not settled before it has been parsed, %s', async (_, before, stirred) => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  const done = vi.fn()
  void settle(document, 5000).then(done)
  stirred()
  await pass(before)
  state.mockReturnValue('interactive')
  document.dispatchEvent(new Event('readystatechange'))
  await pass(299)
  expect(done).not.toHaveBeenCalled()
  await pass(1)
  expect(done).toHaveBeenCalledWith(true)
})

test.each([['quiet', 10_000], ['restless', 20]] as const)('nothing watches a %s page once it is judged', async (_, each) => {
  const { heard } = listen()
  const done = vi.fn()
  void settle(document, 1000).then(done)
  for (let past = 0; past < 1000 && done.mock.calls.length === 0; past += 10) {
    if (past % each === 0 && past > 0) change()
    await pass(10)
  }
  expect(done).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
  const before = heard()
  change()
  document.dispatchEvent(new Event('readystatechange'))
  expect(vi.getTimerCount()).toBe(0)
  await pass(1000)
  expect(heard()).toBe(before)
})

test('a storm of changes is heard of ten times a second at most', async () => {
  const { heard } = listen()
  const settled = settle(document, 3000)
  await stir(1, 3000)
  expect(await settled).toBe(false)
  expect(heard()).toBeGreaterThan(3)
  expect(heard()).toBeLessThan(80)
})
