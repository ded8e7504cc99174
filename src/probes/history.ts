import { withEvents } from '../core/history-append.ts'
import { asEvent, asHistory, historyVersion, type HistoryEvent } from '../core/history.ts'
import type { Home } from '../platform/kept-values.ts'
import { changeLocal } from '../platform/local-store.ts'
import type { SeenThread } from '../platform/protocol.ts'
import { readSettings } from '../platform/settings-store.ts'
import { threadHash } from '../platform/thread-hash.ts'

/** Where the history is kept on this machine. */
export const historyKey = 'history'

/** Adds to the history, unless the seller turned it off or the window is a private one. */
export async function noteEvents(home: Home, events: readonly HistoryEvent[], now: number): Promise<void> {
  if (home.private || events.length === 0) return
  if (!(await readSettings()).settings.history) return
  await changeLocal(historyKey, (before) => withEvents(before, events, now))
}

/** What the history keeps of a thread, its buyer's name hashed with a key of this machine. A private window's is not even hashed. */
export async function threadEvents(home: Home, { buyer, held, first }: SeenThread, now: number): Promise<{ readonly name: string | null; readonly events: readonly HistoryEvent[] }> {
  if (home.private) return { name: null, events: [] }
  const name = await threadHash(`${home.store ?? 'default'} ${buyer}`)
  const events: HistoryEvent[] = []
  if (held) events.push({ kind: 'held', at: now, thread: name })
  if (first) events.push({ kind: 'reply', at: first.asked, answered: first.answered ?? null, thread: name })
  return { name, events }
}

/** Puts events back, or erases all with `null`. `false`: storage refused, or what is there is a newer version's. */
export async function changeHistory(put: readonly unknown[] | null, now: number): Promise<boolean> {
  let newer = false
  const kept = await changeLocal(historyKey, (before) => {
    newer = asHistory(before).newer
    if (newer) return before
    return put === null ? { version: historyVersion, events: [] } : withEvents(before, put.flatMap((event) => asEvent(event) ?? []), now)
  })
  return kept && !newer
}
