import { browser, type Runtime } from './browser.ts'
import type { Answer, Ask, Asker, Method, Rules } from './protocol.ts'

/** An answer, or why there is none. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'nobody' | 'timed-out' | 'failed' }

interface Envelope { readonly method: Method; readonly ask: unknown }
export interface Sender { readonly tabId: number | undefined }

type Answers = { readonly [M in Method]?: (ask: Ask<M>, sender: Sender) => Answer<M> | Promise<Answer<M>> }

/** Answers the methods given, each only from whom and in the shape that its rule allows, until the signal ends. */
export function answer<Here extends Rules>(rules: Here, answers: { readonly [M in keyof Here & Method]: NonNullable<Answers[M]> }, signal?: AbortSignal): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (signal?.aborted || !isEnvelope(message)) return undefined
    const rule = Object.hasOwn(rules, message.method) ? rules[message.method] : undefined
    const reply = (answers as Answers)[message.method] as ((ask: unknown, sender: Sender) => unknown) | undefined
    if (!reply || !rule?.takes(message.ask) || askerOf(sender) !== rule.from) return undefined
    return replying(() => reply(message.ask, { tabId: sender.tab?.id }))
  })
}

async function replying(work: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() }
  } catch {
    return { ok: false, why: 'failed' }
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'method' in message && 'ask' in message && typeof message.method === 'string'
}

/** Whom a message came from, `undefined` for anyone who may not ask at all. */
export function askerOf(sender: Runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const url = sender.url ?? ''
  if (url.startsWith(browser.runtime.getURL(''))) return 'page'
  if (sender.tab && sender.frameId === 0 && /^https:\/\/([a-z0-9-]+\.)*fiverr\.com\//.test(url)) return 'tab'
  return undefined
}

/** Asks the background. Once more if it was killed over the question. Waits `limit` milliseconds at most. */
export async function askBackground<M extends Method>(method: M, ask: Ask<M>, limit: number): Promise<Reply<Answer<M>>> {
  const send = (): Promise<Reply<unknown>> => within(async () => browser.runtime.sendMessage({ method, ask }), limit)
  const first = await send()
  return (first.ok || first.why !== 'nobody' ? first : await send()) as Reply<Answer<M>>
}

/** Asks the content script in a tab's top frame. Waits `limit` milliseconds at most. */
export async function askTab<M extends Method>(tabId: number, method: M, ask: Ask<M>, limit: number): Promise<Reply<Answer<M>>> {
  return await within(async () => browser.tabs.sendMessage(tabId, { method, ask }, { frameId: 0 }), limit) as Reply<Answer<M>>
}

/** Tells the background, without waiting for a word. Once more if it was killed over it. After an update the old script's call throws: nobody is told. */
export function tellBackground<M extends Method>(method: M, ask: Ask<M>): void {
  if (!browser.runtime.id) return
  const tell = async (): Promise<boolean> => isReply(await browser.runtime.sendMessage({ method, ask }))
  void tell().then((heard) => heard || tell(), tell).catch(() => undefined)
}

/** Asks within a limit. An outdated script's call may throw at once: that is nobody too. */
async function within(ask: () => Promise<unknown>, limit: number): Promise<Reply<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Reply<unknown>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, why: 'timed-out' }), limit)
  })
  const replied = ask().then((reply) => (isReply(reply) ? reply : { ok: false, why: 'nobody' } as const), () => ({ ok: false, why: 'nobody' } as const))
  try {
    return await Promise.race([replied, late])
  } finally {
    clearTimeout(timer)
  }
}

const isReply = (reply: unknown): reply is Reply<unknown> => typeof reply === 'object' && reply !== null && 'ok' in reply
