import { beforeEach, describe, expect, test, vi } from 'vitest'
import { noteMessageLeft, notePress, readExchanges, readSends, recordExchanges } from '../../src/probes/exchanges.ts'

type Heard = (...told: never[]) => void
const { session, heard } = await vi.hoisted(async () => {
  const { FakeArea } = await import('../platform/fake-storage.ts')
  return { session: new FakeArea(), heard: new Map<string, Heard>() }
})
const event = vi.hoisted(() => (name: string) => ({ addListener: (one: Heard) => void heard.set(name, one) }))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: () => 'chrome-extension://own/' },
    storage: { session },
    tabs: { onRemoved: event('removed'), onUpdated: event('updated') },
    webRequest: { onBeforeRequest: event('before'), onCompleted: event('completed'), onErrorOccurred: event('error') },
  },
}))

let id = 0
const fire = (name: string, ...told: unknown[]): void => (heard.get(name) as ((...told: unknown[]) => void) | undefined)?.(...told)

interface Seen { readonly tab?: number; readonly path?: string; readonly method?: string; readonly at?: number; readonly status?: number; readonly error?: string; readonly initiator?: string }

/** A request that begins and ends. */
function request({ tab = 7, path = '/api/inbox/messages', method = 'POST', at = 1000, status = 200, error, initiator }: Seen): void {
  id += 1
  const details = { requestId: String(id), tabId: tab, method, url: `https://www.fiverr.com${path}`, type: 'xmlhttprequest', timeStamp: at, initiator }
  fire('before', details)
  if (error === undefined) fire('completed', { ...details, statusCode: status, timeStamp: at + 50 })
  else fire('error', { ...details, error, timeStamp: at + 50 })
}

const settled = () => new Promise((resolve) => {
  setTimeout(resolve, 5)
})

describe('what became of requests', () => {
  recordExchanges()
  beforeEach(async () => {
    for (const tab of [7, 8, -1]) fire('removed', tab)
    await settled()
    session.kept.clear()
  })

  test('is told by tab, with those of workers, oldest first', async () => {
    request({ at: 1000, status: 403 })
    request({ tab: -1, at: 900 })
    request({ tab: 8, at: 950 })
    await settled()
    expect(await readSends(7, 2000)).toMatchObject({ value: [{ at: 950, outcome: { status: 200 } }, { at: 1050, outcome: { status: 403 } }] })
  })

  test('holds neither query nor body nor address', async () => {
    request({ path: '/api/inbox/messages?to=canary' })
    await settled()
    expect(JSON.stringify([...session.kept])).not.toMatch(/canary|inbox|fiverr/)
  })

  test("leaves out this extension's own", async () => {
    request({ initiator: 'chrome-extension://own' })
    await settled()
    expect(await readSends(7, 2000)).toMatchObject({ value: [] })
  })

  test('keeps a failed send though a flood of failures follows', async () => {
    request({ at: 1000, status: 500 })
    for (let count = 0; count < 80; count += 1) request({ method: 'GET', path: '/api/feed', at: 1100 + count, status: 500 })
    await settled()
    expect(await readSends(7, 2000)).toMatchObject({ value: [{ outcome: { status: 500 } }] })
    expect((await readExchanges(7, 2000))).toMatchObject({ known: true })
  })

  test('a failed send from a clock that was ahead does not stand over one that arrived since', async () => {
    const hour = 3_600_000
    request({ at: 1000 + hour, status: 403 })
    await settled()
    request({ at: 2000, status: 200 })
    await settled()
    expect(await readSends(7, 3000)).toMatchObject({ value: [{ at: 2050, outcome: { status: 200 } }] })
  })

  test('a press or a message by another way from a clock that was ahead leaves no gap for the time until then', async () => {
    const hour = 3_600_000
    notePress(7, 1000 + hour)
    await noteMessageLeft(7, 1100 + hour)
    expect(await readSends(7, 1200 + hour)).toMatchObject({ known: false })
    expect(await readSends(7, 3000)).toMatchObject({ known: true, value: [] })
  })

  test('a request from a clock that was ahead is no answer to a later press', async () => {
    const hour = 3_600_000
    request({ at: 1000 + hour, status: 200 })
    await settled()
    notePress(7, 5000)
    await noteMessageLeft(7, 5100)
    expect(await readSends(7, 8000)).toMatchObject({ known: false })
  })

  test('a refusal stays behind in the thread that it belongs to, an outage does not', async () => {
    fire('updated', 7, { url: 'https://www.fiverr.com/inbox/bob' })
    request({ at: 1000, status: 403 })
    request({ at: 1100, status: 503 })
    fire('updated', 7, { url: 'https://www.fiverr.com/inbox/bob?x=1' })
    await settled()
    expect(await readSends(7, 2000)).toMatchObject({ value: [{ outcome: { status: 403 } }, { outcome: { status: 503 } }] })
    fire('updated', 7, { url: 'https://www.fiverr.com/inbox/eve' })
    await settled()
    expect(await readSends(7, 2000)).toMatchObject({ value: [{ outcome: { status: 503 } }] })
  })

  test('a message that left without a request is a gap until a send is seen', async () => {
    notePress(7, 10_000)
    await noteMessageLeft(7, 10_500)
    expect(await readSends(7, 20_000)).toEqual({ known: false, why: 'unsupported' })
    request({ at: 21_000 })
    await settled()
    expect(await readSends(7, 22_000)).toMatchObject({ known: true })
  })

  test('goes with its tab, the name of the thread too', async () => {
    fire('updated', 7, { url: 'https://www.fiverr.com/inbox/bob' })
    request({ at: 1000 })
    notePress(7, 10_000)
    await noteMessageLeft(7, 10_500)
    fire('removed', 7)
    await settled()
    expect([...session.kept]).toEqual([])
  })

  test('is nothing where storage holds something else, or refuses', async () => {
    session.kept.set('exchanges:7', [null, 1, { kind: 'send' }, { kind: 'send', at: 1, milliseconds: 1, outcome: { status: 'x' } }, { kind: 'send', at: 1, milliseconds: 1, outcome: {} }])
    expect(await readSends(7, 100)).toMatchObject({ value: [] })
    session.refuses = true
    expect(await readSends(7, 100)).toMatchObject({ value: [] })
    session.refuses = false
  })
})

describe('an impatient second press', () => {
  test('does not hide that the first one’s request failed', async () => {
    notePress(9, 1000)
    id += 1
    const details = { requestId: String(id), tabId: 9, method: 'POST', url: 'https://www.fiverr.com/some/unknown/path', type: 'xmlhttprequest', timeStamp: 1100 }
    fire('before', details)
    notePress(9, 4000)
    fire('completed', { ...details, statusCode: 500, timeStamp: 6000 })
    await settled()
    expect(await readSends(9, 7000)).toMatchObject({ known: true, value: [{ kind: 'send', outcome: { status: 500 } }] })
  })
})
