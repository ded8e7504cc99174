import { busy, state, token } from './page-state.js'

/** Puts the page's own service worker between page and server, or takes it away. */
async function prepareWorker(transport) {
  if (!navigator.serviceWorker || transport === 'as-registered') return
  if (transport === 'fetch' || transport === 'socket') {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
    return
  }
  await navigator.serviceWorker.register(transport === 'outdated-worker' ? '/worker.js?outdated' : '/worker.js')
  await navigator.serviceWorker.ready
  if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }))
}

const prepared = prepareWorker(state.composer?.transport ?? 'fetch')

let socket = null
let opened = null
const waiting = new Map()

function openSocket() {
  socket = new WebSocket(`wss://${location.host}/socket`)
  opened = new Promise((done) => {
    for (const end of ['open', 'close']) socket.addEventListener(end, done, { once: true })
  })
  socket.addEventListener('message', (event) => {
    const { id, status, body } = JSON.parse(event.data)
    waiting.get(id)?.({ status, body })
    waiting.delete(id)
  })
  socket.addEventListener('close', () => {
    for (const settle of waiting.values()) settle({ status: 0, body: '{}' })
    waiting.clear()
  })
}
if (state.composer?.transport === 'socket') openSocket()

async function overSocket(path, body) {
  await opened
  const id = crypto.randomUUID()
  return new Promise((settle) => {
    if (socket.readyState !== WebSocket.OPEN) return settle({ status: 0, body: '{}' })
    waiting.set(id, settle)
    socket.send(JSON.stringify({ id, path, token, body }))
  })
}

async function overFetch(path, body) {
  try {
    const reply = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-CSRF-Token': token, 'X-Requested-With': 'XMLHttpRequest' },
      body,
    })
    return { status: reply.status, body: await reply.text() }
  } catch {
    return { status: 0, body: '{}' }
  }
}

/** Sends a message. `held` says that it is being reviewed first. */
export const deliver = (message) => busy(() => deliverNow(message))

async function deliverNow({ path, text, to, channel, attachments }) {
  await prepared
  const body = JSON.stringify({
    content_blocks: [{ type: 'text', plain_text: text }],
    content_type: 'text',
    participants_usernames: [to],
    channel_id: channel,
    pending_attachment_ids: attachments,
  })
  const reply = await (socket ? overSocket : overFetch)(path, body)
  if (reply.status !== 200) return { delivered: false, held: false }
  try {
    const { success, message } = JSON.parse(reply.body)
    return { delivered: success === true, held: message === 'held' }
  } catch {
    return { delivered: false, held: false }
  }
}

/** Reads one of the page's endpoints. */
export async function readJson(path) {
  const reply = await fetch(path, { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`)
  return reply.json()
}

export const post = (path, value) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', 'X-CSRF-Token': token }, body: JSON.stringify(value) })

/** Presence and telemetry, as the real pages send them. */
export function reportPresence() {
  post('/transmitter/api/v1/online', { entity_id: 1048576, platform: 'web' }).catch(() => undefined)
  if (location.hostname.endsWith('fiverr.com')) navigator.sendBeacon('https://collector.fiverr.com/collect', JSON.stringify({ page: 'view' }))
}
