import { afterEach, describe, expect, test, vi } from 'vitest'
import { hearOfProbe, probeReply } from '../../src/probes/reply.ts'

type Heard = (details: Record<string, unknown>) => void
const { heard } = vi.hoisted(() => ({ heard: new Map<string, Heard>() }))
const event = vi.hoisted(() => (name: string) => ({ addListener: (one: Heard) => heard.set(name, one) }))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: () => 'chrome-extension://own/' },
    webRequest: { onBeforeRequest: event('before'), onCompleted: event('completed'), onErrorOccurred: event('error') },
  },
}))

const seen = (event: string, timeStamp: number, more: object = {}): void => heard.get(event)?.({ requestId: '1', tabId: -1, method: 'HEAD', url: 'https://www.fiverr.com/robots.txt', type: 'xmlhttprequest', timeStamp, ...more })
const fails = (error: string): void => seen('error', 10, { error })

describe('the one probe of Fiverr', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('tells the status that came', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => ({ status: 503 })))
    expect(await probeReply(() => 5)).toMatchObject({ known: true, value: { outcome: { status: 503 } } })
  })

  test('two checks at once share one request and its reason', async () => {
    hearOfProbe()
    const fetching = vi.fn(async () => {
      throw new TypeError('Failed to fetch')
    })
    vi.stubGlobal('fetch', fetching)
    const both = [probeReply(() => 5), probeReply(() => 5)]
    fails('net::ERR_NAME_NOT_RESOLVED')
    for (const one of await Promise.all(both)) expect(one).toMatchObject({ known: true, value: { outcome: { fault: 'dns' } } })
    expect(fetching).toHaveBeenCalledTimes(1)
  })

  test('a later check asks anew', async () => {
    const fetching = vi.fn(async () => ({ status: 200 }))
    vi.stubGlobal('fetch', fetching)
    await probeReply(() => 5)
    await probeReply(() => 6)
    expect(fetching).toHaveBeenCalledTimes(2)
  })

  test('a check that comes while an old one still waits asks anew, and gets its own answer', async () => {
    let answerFirst = (_reply: { status: number }): void => undefined
    const fetching = vi.fn().mockImplementationOnce(() => new Promise((resolve) => {
      answerFirst = resolve
    })).mockImplementation(async () => ({ status: 503 }))
    vi.stubGlobal('fetch', fetching)
    const first = probeReply(() => 5)
    expect(await probeReply(() => 3000)).toMatchObject({ value: { outcome: { status: 503 } } })
    answerFirst({ status: 200 })
    expect(await first).toMatchObject({ value: { outcome: { status: 200 } } })
  })

  test('an answer that this machine was late to take is as quick as the browser saw it come', async () => {
    hearOfProbe()
    let now = 1000
    vi.stubGlobal('fetch', vi.fn(async () => {
      seen('before', 1100)
      seen('completed', 1300, { statusCode: 200 })
      now += 4000
      return { status: 200 }
    }))
    expect(await probeReply(() => now)).toMatchObject({ value: { outcome: { status: 200 }, milliseconds: 200 } })
    vi.stubGlobal('fetch', vi.fn(async () => {
      seen('before', 10_000)
      seen('completed', 10_150, { statusCode: 503 })
      throw new DOMException('late', 'TimeoutError')
    }))
    now = 10_000
    expect(await probeReply(() => now)).toMatchObject({ value: { outcome: { status: 503 }, milliseconds: 150 } })
  })

  test('an answer of which the browser told nothing took as long as it was waited for', async () => {
    let now = 0
    vi.stubGlobal('fetch', vi.fn(async () => {
      now += 4000
      return { status: 200 }
    }))
    expect(await probeReply(() => now)).toMatchObject({ value: { outcome: { status: 200 }, milliseconds: 4000 } })
  })

  test('no answer in time and no reason are told apart', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => {
      throw new DOMException('late', 'TimeoutError')
    }))
    expect(await probeReply(() => 5)).toMatchObject({ value: { outcome: { fault: 'timed-out' } } })
    vi.stubGlobal('fetch', vi.fn(async () => {
      throw new TypeError('Failed to fetch')
    }))
    expect(await probeReply(() => 5)).toMatchObject({ value: { outcome: { fault: 'unexplained' } } })
  })
})
