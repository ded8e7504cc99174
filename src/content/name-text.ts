import { peopleOn } from '../fiverr/people-on.ts'
import { readAddress } from '../fiverr/pages.ts'
import { askBackground, tellBackground } from '../platform/messages.ts'
import type { SentText } from '../platform/protocol.ts'

/** Shorter texts are the same to everybody: "Thank you", "Yes, I can do that". In letters and digits. */
const shortest = 40
const answerWithin = 1500

/** A text and its thread by a keyed hash, the buyer's names, white space and marks left out. `undefined` for short texts and outside threads. */
export async function nameText(root: Document, text: string): Promise<SentText | undefined> {
  const address = readAddress(root.location.href)
  const plain = plainOf(text, peopleOn(root))
  if (address.leadsTo !== 'thread' || address.buyer === undefined || plain.length < shortest) return undefined
  const key = await askBackground('textKey', {}, answerWithin)
  return key.ok ? { text: await hashed(key.value, plain), thread: await hashed(key.value, `thread ${address.buyer.toLowerCase()}`) } : undefined
}

/** Tells the background the name of a text that was sent. */
export async function tellSent(root: Document, text: string): Promise<void> {
  const sent = await nameText(root, text)
  if (sent) tellBackground('noteSent', sent)
}

function plainOf(text: string, people: readonly string[]): string {
  let plain = text.normalize('NFKC').toLowerCase()
  for (const name of people.flatMap((one) => [one, ...one.split(/\s+/)]).filter(({ length }) => length > 2)) plain = plain.replaceAll(name.toLowerCase(), '')
  return plain.replace(/[^\p{L}\p{N}]/gu, '')
}

async function hashed(key: string, text: string): Promise<string> {
  const raw = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const hmac = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(text)))
  return [...signature.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
