import type { Home } from '../platform/kept-values.ts'
import type { SentText } from '../platform/protocol.ts'
import { changeSession, readSession } from '../platform/session-store.ts'

interface Sent extends SentText { readonly at: number }

/** How long and how many sent texts are remembered, in milliseconds. In memory alone, as hashes. */
const remembered = 24 * 60 * 60 * 1000
const most = 300

const keyOf = ({ store }: Home): string => `sent:${store ?? 'default'}`
const keyName = 'text-key'

/** The key by which texts are named, made for this browser session: with it gone, the names mean nothing. */
export async function textKey(): Promise<string> {
  let key = ''
  await changeSession(keyName, (before) => {
    const fresh = (): string => [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    key = typeof before === 'string' && /^[0-9a-f]{64}$/.test(before) ? before : fresh()
    return key
  })
  return key
}

/** Remembers that a text went to a thread. */
export const noteSent = (home: Home, { text, thread }: SentText, now: number): Promise<void> =>
  changeSession(keyOf(home), (before) => [...recent(before, now), { text, thread, at: now }].slice(-most))

/** In how many other threads a text was sent lately. */
export async function countSent(home: Home, { text, thread }: SentText, now: number): Promise<number> {
  const same = recent(await readSession(keyOf(home)), now).filter((sent) => sent.text === text && sent.thread !== thread)
  return new Set(same.map((sent) => sent.thread)).size
}

const recent = (stored: unknown, now: number): readonly Sent[] => (Array.isArray(stored) ? stored.filter(isSent).filter(({ at }) => now - at < remembered) : [])

const isSent = (value: unknown): value is Sent => typeof value === 'object' && value !== null
  && 'text' in value && typeof value.text === 'string' && 'thread' in value && typeof value.thread === 'string' && 'at' in value && typeof value.at === 'number'
