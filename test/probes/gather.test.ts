import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gap, known } from '../../src/core/known.ts'
import { gather, type Gathered } from '../../src/probes/gather.ts'

const { sendMessage, sendToTab, query, executeScript } = vi.hoisted(() => ({ sendMessage: vi.fn(), sendToTab: vi.fn(), query: vi.fn(), executeScript: vi.fn() }))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { sendMessage, getManifest: () => ({ content_scripts: [{ js: ['content.js'] }] }) },
    tabs: { query, sendMessage: sendToTab },
    scripting: { executeScript },
  },
}))

const never = (): Promise<never> => new Promise(() => undefined)
const tab = { id: 7, url: 'https://www.fiverr.com/inbox/bob', status: 'complete' }
const ok = (value: unknown) => Promise.resolve({ ok: true, value })

/** Runs a whole gathering on a made-up clock and gives all that it told, with the milliseconds it took. */
async function gathered(): Promise<{ told: readonly Gathered[]; took: number }> {
  const told: Gathered[] = []
  const from = Date.now()
  const done = gather((news) => told.push(news), new AbortController().signal).then(() => Date.now() - from)
  await vi.advanceTimersByTimeAsync(30_000)
  return { told, took: await Promise.race([done, Promise.resolve(Number.POSITIVE_INFINITY).then((ever) => ever)]) }
}

describe('gathering', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    vi.stubGlobal('navigator', { onLine: true })
    query.mockResolvedValue([tab])
    executeScript.mockResolvedValue([])
    sendToTab.mockImplementation(() => ok({ facts: { page: known('thread', 1) }, settled: true }))
    sendMessage.mockImplementation(({ method }: { method: string }) => ok(method === 'readBrowser' ? { access: known(true, 1) } : gap('timed-out')))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test.each([
    ['nobody answers', () => [sendMessage, sendToTab].forEach((one) => one.mockImplementation(never))],
    ['the list of tabs never comes', () => query.mockImplementation(never)],
    ['a discarded tab never takes the script', () => {
      sendToTab.mockRejectedValue(new Error('Receiving end does not exist'))
      executeScript.mockImplementation(never)
    }],
    ['every call throws at once', () => [sendMessage, sendToTab].forEach((one) => one.mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    }))],
  ])('is done within eight seconds when %s', async (_what, prepare) => {
    prepare()
    const { told, took } = await gathered()
    expect(took).toBeLessThan(8000)
    expect(told.at(-1)?.state).toBe('done')
    expect(told.filter(({ state }) => state === 'done')).toHaveLength(1)
  })

  test('a page that goes away while it is asked is not judged by what stood on it', async () => {
    let asked = 0
    sendToTab.mockImplementation(() => {
      asked += 1
      if (asked === 1) return ok({ facts: { page: known('thread', 1), buyer: known('bob', 1) }, settled: false })
      return asked < 4 ? Promise.reject(new Error('the message channel closed')) : ok({ facts: { page: known('login', 2), buyer: gap('not-on-page') }, settled: true })
    })
    const { told } = await gathered()
    expect(told.at(-1)?.facts.page).toEqual(known('login', 2))
    expect(told.at(-1)?.facts.buyer.known).toBe(false)
  })

  test('a page that goes away and never comes back leaves nothing of itself', async () => {
    sendToTab.mockImplementationOnce(() => ok({ facts: { page: known('thread', 1) }, settled: false }))
    sendToTab.mockRejectedValue(new Error('the message channel closed'))
    const { told, took } = await gathered()
    expect(told.at(-1)?.facts.page.known).toBe(false)
    expect(took).toBeLessThan(8000)
  })

  test('a page that is slow to read, such as a thread of thousands, is waited for', async () => {
    sendToTab.mockImplementation(() => new Promise((resolve) => {
      setTimeout(() => resolve({ ok: true, value: { facts: { page: known('thread', 1) }, settled: true } }), 2500)
    }))
    const { told, took } = await gathered()
    expect(told.at(-1)?.facts.page).toEqual(known('thread', 1))
    expect(took).toBeLessThan(8000)
  })

  test('a page that is busy for longer than anyone waits is told of when it answers after all', async () => {
    sendToTab.mockImplementation(() => new Promise((resolve) => {
      setTimeout(() => resolve({ ok: true, value: { facts: { page: known('thread', 1), tabAnswers: known(true, 1) }, settled: true } }), 15_000)
    }))
    const { told, took } = await gathered()
    expect(took).toBeLessThan(8000)
    const ends = told.filter(({ state }) => state === 'done')
    expect(ends[0]?.facts).toMatchObject({ page: gap('timed-out'), tabAnswers: { value: false } })
    expect(ends.at(-1)?.facts).toMatchObject({ page: known('thread', 1), tabAnswers: { value: true } })
    expect(told.at(-1)?.state).toBe('done')
  })

  test('what the page shows of the account is not replaced by an older memory of it', async () => {
    sendToTab.mockImplementation(() => ok({ facts: { activeGigs: known(3, 500), memberSince: gap('not-on-page') }, settled: true }))
    sendMessage.mockImplementation(({ method }: { method: string }) =>
      ok(method === 'readBrowser' ? { access: known(true, 1), activeGigs: known(0, 100), memberSince: known(5, 100) } : gap('timed-out')))
    const { told } = await gathered()
    expect(told.at(-1)?.facts.activeGigs).toEqual(known(3, 500))
    expect(told.at(-1)?.facts.memberSince).toEqual(known(5, 100))
  })

  test('a check that was given up tells nothing more', async () => {
    const told: Gathered[] = []
    const life = new AbortController()
    const done = gather((news) => told.push(news), life.signal)
    life.abort()
    await vi.advanceTimersByTimeAsync(9000)
    await done
    expect(told).toHaveLength(0)
  })
})
