import type { Live } from './live.ts'
import type { Message } from './world.ts'

/** One message as `/inbox/contacts/<user>/conversation` gives it, with the states that a page has to show. */
export interface ApiMessage {
  readonly id: string
  readonly sender: string
  readonly recipient: string
  readonly body: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly type: 'text' | 'system'
  readonly attachments: readonly { readonly file_name: string; readonly file_size: number; readonly scan: string }[]
  readonly state: string | null
  readonly relatedGig: string | null
}

const lines = [
  'Could you send me the colours as well?', 'Of course, here they are: dark green and sand.', 'The second draft looks good to me.',
  'Thank you, I will go on with that one then.', 'When do you think it will be ready?', 'By Thursday, if nothing gets in between.',
]

/** Older messages, buyer first, a minute apart. */
function madeUpMessages(count: number): readonly Message[] {
  return Array.from({ length: count }, (_, index) => ({
    from: index % 2 === 0 ? 'buyer' as const : 'seller' as const,
    text: lines[index % lines.length] ?? '',
    minutesAgo: 10_000 + count - index,
  }))
}

export const conversationId = (username: string): string => Buffer.from(username).toString('hex').padEnd(24, '0').slice(0, 24)

/** The open thread's messages in order; everyone else's thread holds two lines. */
export function threadMessages(live: Live, username: string, extra: number): readonly ApiMessage[] {
  const { world } = live
  const { thread } = world
  const mine = username === world.other.username
  const messages = mine ? [...madeUpMessages(thread.olderMessages + extra), ...thread.messages] : madeUpMessages(2)
  const seller = world.viewer.username
  return messages.map((message, index) => ({
    id: `${conversationId(username)}_${index.toString(16).padStart(12, '0')}`,
    sender: message.from === 'seller' ? seller : message.from === 'buyer' ? username : 'fiverr',
    recipient: message.from === 'seller' ? username : seller,
    body: message.text,
    createdAt: Math.round(live.startedAt - message.minutesAgo * 60_000),
    type: message.from === 'fiverr' ? 'system' : 'text',
    attachments: (message.attachments ?? []).map(({ name, bytes, scan }) => ({ file_name: name, file_size: bytes, scan })),
    state: message.state ?? null,
    relatedGig: message.relatedGig ?? null,
  }))
}
