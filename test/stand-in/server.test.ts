import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { type StandIn, startStandIn } from './index.ts'

let standIn: StandIn
beforeAll(async () => { standIn = await startStandIn() })
beforeEach(() => standIn.clear())
afterAll(() => standIn.close())

const sendPath = '/inbox/conversations/1/messages'
const message = JSON.stringify({ content_blocks: [{ type: 'text', plain_text: 'hello' }], content_type: 'text', participants_usernames: ['maria_k'], channel_id: '1', pending_attachment_ids: [] })

async function send(headers: Readonly<Record<string, string>> = {}) {
  const { body } = await ask(standIn.port, '/inbox/maria_k')
  const token = /csrfToken" content="(\w+)"/.exec(body)?.[1] ?? ''
  return ask(standIn.port, sendPath, { method: 'POST', body: message, headers: { 'x-csrf-token': token, ...headers } })
}

describe('pages', () => {
  test.each(['/', '/inbox', '/inbox/maria_k', '/inbox/offers', '/maria_k', '/maria_k/bake-a-cake', '/orders/FO51A2B3C4D5/activities', '/login', '/join', '/settings/account',
    '/users/sam_designs/manage_gigs?current_filter=active', '/users/sam_designs/manage_orders', '/users/sam_designs/seller_dashboard', '/sellers/sam_designs/edit', '/robots.txt', '/favicon.ico', '/inbox/counters'])('%s answers', async (path) => {
    expect((await ask(standIn.port, path)).status).toBe(200)
  })

  test('a guest is led from the inbox to the login, and back by signing in', async () => {
    standIn.set({ viewer: { signedIn: false } })
    const away = await ask(standIn.port, '/inbox/maria_k')
    expect([away.status, away.headers.location]).toEqual([302, '/login?redirect=%2Finbox%2Fmaria_k'])
    await ask(standIn.port, '/login', { method: 'POST', body: 'email=x' })
    expect((await ask(standIn.port, '/inbox')).status).toBe(200)
  })

  test('the login cookie is out of reach for scripts and goes with the session', async () => {
    const cookies = (await ask(standIn.port, '/inbox')).headers['set-cookie'] ?? []
    expect(String(cookies)).toMatch(/hodor_creds=stand-in; Path=\/; Max-Age=31536000; HttpOnly; Secure/)
    standIn.set({ viewer: { loginCookie: 'gone' } })
    expect(String((await ask(standIn.port, '/inbox')).headers['set-cookie'])).not.toContain('hodor_creds=stand-in')
  })

  test('the wall answers 403 with its code', async () => {
    standIn.set({ page: { botWall: 'press-and-hold' } })
    const { status, body } = await ask(standIn.port, '/inbox')
    expect(status).toBe(403)
    expect(body).toContain('PXCR10002539')
  })

  test('what a page shows is escaped', async () => {
    standIn.set({ other: { displayName: '<img src=x onerror=alert(1)>' } })
    expect((await ask(standIn.port, '/maria_k')).body).not.toContain('<img src=x')
  })

  test('two starts name their classes differently', async () => {
    const other = await startStandIn()
    const [one, two] = await Promise.all([standIn, other].map(({ port }) => ask(port, '/login')))
    await other.close()
    const hashed = (body = ''): string | undefined => /<form class="(\w+)/.exec(body)?.[1]
    expect(hashed(one?.body)).not.toBe(hashed(two?.body))
  })
})

describe('sends', () => {
  test('a message is taken, logged with its body, and stands in the thread', async () => {
    expect((await send()).body).toBe('{"success":true,"message":"sent"}')
    expect(standIn.sends.map(({ body, outcome }) => [body, outcome])).toEqual([[message, 200]])
    expect((await ask(standIn.port, '/inbox/contacts/maria_k/conversation')).body).toContain('"body":"hello"')
  })

  test.each([
    ['without the token', 403, {}, { 'x-csrf-token': 'old' }],
    ['when the session is gone', 401, { viewer: { loginCookie: 'gone' } }, {}],
    ['of a restricted seller', 403, { viewer: { restricted: true } }, {}],
    ['into a thread in spam', 403, { thread: { closed: 'spam' } }, {}],
  ] as const)('a message %s is refused with %i', async (_, status, world, headers) => {
    standIn.set(world)
    expect((await send(headers)).status).toBe(status)
  })

  test('a restricted seller can still write in an order', async () => {
    standIn.set({ viewer: { restricted: true } })
    const { body } = await ask(standIn.port, '/inbox')
    const token = /csrfToken" content="(\w+)"/.exec(body)?.[1] ?? ''
    expect((await ask(standIn.port, '/orders/FO51A2B3C4D5/messages', { method: 'POST', body: message, headers: { 'x-csrf-token': token } })).status).toBe(200)
  })
})

describe('answers', () => {
  test('by kind, by path, by host, by pattern', async () => {
    standIn.answer('robots', { status: 503 })
    standIn.answer('/inbox/contacts*', { status: 418 })
    standIn.answer('collector.fiverr.com', { status: 500 })
    standIn.answer(/^\/users/, { status: 404, body: 'gone', headers: { 'x-kind': 'test' } })
    expect((await ask(standIn.port, '/robots.txt')).status).toBe(503)
    expect((await ask(standIn.port, '/inbox/contacts/maria_k/conversation')).status).toBe(418)
    expect((await ask(standIn.port, '/collect', { method: 'POST', host: 'collector.fiverr.com' })).status).toBe(500)
    expect(await ask(standIn.port, '/users/x')).toMatchObject({ status: 404, body: 'gone', headers: { 'x-kind': 'test' } })
    expect((await ask(standIn.port, '/inbox')).status).toBe(200)
  })

  test('the last one asked for wins, and holds for as many times as it says', async () => {
    standIn.answer('robots', { status: 500 })
    standIn.answer('robots', { status: 429, times: 1 })
    expect((await ask(standIn.port, '/robots.txt')).status).toBe(429)
    expect((await ask(standIn.port, '/robots.txt')).status).toBe(500)
  })

  test('a delay leaves the usual answer as it is', async () => {
    standIn.answer('robots', { delayMs: 120 })
    const before = performance.now()
    expect((await ask(standIn.port, '/robots.txt')).body).toContain('User-agent')
    // Timers count whole milliseconds, so one may come up to one early.
    expect(performance.now() - before).toBeGreaterThanOrEqual(119)
  })

  test('a reset ends the connection, a hang never answers', async () => {
    standIn.answer('robots', { reset: true })
    await expect(ask(standIn.port, '/robots.txt')).rejects.toThrow()
    standIn.answer('robots', { hang: true })
    let ended = false
    void ask(standIn.port, '/robots.txt').catch(() => undefined).then(() => {
      ended = true
    })
    await expect.poll(() => standIn.requests.map(({ outcome }) => outcome), { timeout: 60_000 }).toEqual(['reset', 'hung'])
    expect((await ask(standIn.port, '/inbox')).status).toBe(200)
    expect(ended).toBe(false)
  })

  test('a name that no request has is refused', () => {
    expect(() => standIn.answer('sned', { status: 500 })).toThrow('sned')
  })
})

describe('faults', () => {
  test('the port refuses, speaks no TLS, and answers again', async () => {
    await standIn.setFault('refused')
    await expect(ask(standIn.port, '/robots.txt')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await standIn.setFault('tls')
    await expect(ask(standIn.port, '/robots.txt')).rejects.toMatchObject({ code: 'EPROTO' })
    await standIn.setFault('none')
    expect((await ask(standIn.port, '/robots.txt')).status).toBe(200)
  })
})

describe('the control address', () => {
  const post = (path: string, value: unknown) => fetch(standIn.controlUrl + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })

  test('sets scenarios, worlds and answers, and shows the log', async () => {
    expect((await post('/scenario', { name: 'signed-out' })).status).toBe(200)
    expect(standIn.world.viewer.signedIn).toBe(false)
    await post('/set', { viewer: { signedIn: true } })
    await post('/answer', { match: 'page', status: 502 })
    expect((await ask(standIn.port, '/inbox')).status).toBe(502)
    const log = await (await fetch(`${standIn.controlUrl}/requests`)).json()
    expect(log).toHaveLength(1)
    await post('/clear', {})
    expect(standIn.requests).toHaveLength(0)
  })

  test('an unknown name is an error, and so is a form from a web page', async () => {
    expect((await post('/scenario', { name: 'no-such' })).status).toBe(400)
    expect((await fetch(`${standIn.controlUrl}/clear`, { method: 'POST', body: '{}' })).status).toBe(415)
  })

  test('the panel lists every scenario', async () => {
    const panel = await (await fetch(standIn.controlUrl)).text()
    const scenarios: readonly { readonly name: string }[] = await (await fetch(`${standIn.controlUrl}/scenarios`)).json()
    for (const { name } of scenarios) expect(panel).toContain(`data-name="${name}"`)
  })
})
