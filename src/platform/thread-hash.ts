import { readLocal, writeLocal } from './local-store.ts'

const keyName = 'thread-key'

/** A name for a thread that tells nobody the buyer's: a keyed hash, its key made on this machine and kept there. 16 hex digits. */
export const threadHash = async (buyer: string): Promise<string> => hashed(await readKey() ?? await makeKey(), buyer)

/** The same, where a key was made before; `null` says that no thread has a name yet. */
export async function knownThreadHash(buyer: string): Promise<string | null> {
  const key = await readKey()
  return key ? hashed(key, buyer) : null
}

type Key = Uint8Array<ArrayBuffer>

async function hashed(bytes: Key, buyer: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(buyer.toLowerCase()))
  return hex(new Uint8Array(signature).slice(0, 8))
}

async function readKey(): Promise<Key | undefined> {
  const stored = await readLocal(keyName)
  if (typeof stored !== 'string' || !/^[0-9a-f]{64}$/.test(stored)) return undefined
  return Uint8Array.from(stored.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

async function makeKey(): Promise<Key> {
  const fresh = crypto.getRandomValues(new Uint8Array(32))
  await writeLocal(keyName, hex(fresh))
  return fresh
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
