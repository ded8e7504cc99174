import type { Arrival } from './arrival.ts'
import type { Live } from './live.ts'
import { json, type Reply } from './reply.ts'
import type { Attachment } from './world.ts'

/** `{success, message}` is what one source saw; the words are invented. */
export const refusalBody = (status: number): string => JSON.stringify({ success: false, message: `Refused (${status})` })

const refuse = (status: number, message: string): Reply => json({ success: false, message }, status)

interface Sent {
  readonly text: string
  readonly attachments: readonly string[]
}

/** The body as the page's own code sends it; `null` for anything else. */
function parseSent(body: string): Sent | null {
  try {
    const { content_blocks: blocks, content_type: type, pending_attachment_ids: ids } = JSON.parse(body)
    if (!Array.isArray(blocks) || type !== 'text' || !Array.isArray(ids)) return null
    return { text: blocks.map((block: { readonly plain_text?: unknown }) => String(block.plain_text ?? '')).join('\n'), attachments: ids.map(String) }
  } catch {
    return null
  }
}

/** Takes a message or refuses it, as the world stands. */
export function acceptSend(arrival: Arrival, live: Live, token = arrival.headers['x-csrf-token']): Reply {
  const { world } = live
  const { signedIn, restricted, loginCookie } = world.viewer
  if (!signedIn || loginCookie === 'gone') return refuse(401, 'Please sign in.')
  if (token !== live.token) return refuse(403, 'The token does not fit.')
  const sent = parseSent(arrival.body)
  if (!sent) return refuse(400, 'This is no message.')
  const inOrder = arrival.path.startsWith('/orders/')
  if (restricted && !inOrder) return refuse(403, 'Not allowed.')
  if (world.thread.closed !== null && !inOrder) return refuse(403, 'Not allowed.')
  if (sent.text.length > 2500) return refuse(422, 'Too long.')
  const attachments: readonly Attachment[] = sent.attachments.map((name) => ({ name, bytes: 1024, scan: 'clean' }))
  const held = world.composer.fate === 'held'
  live.addMessage({ from: 'seller', text: sent.text, minutesAgo: (live.startedAt - Date.now()) / 60_000, ...(held ? { state: 'held' } : {}), ...(attachments.length ? { attachments } : {}) })
  return json({ success: true, message: held ? 'held' : 'sent' })
}
