import { valueOf } from '../core/known.ts'
import { oneReading } from '../fiverr/one-reading.ts'
import { readBuyer } from '../fiverr/read-buyer.ts'
import { readLanguage } from '../fiverr/read-language.ts'
import { readLastMessage } from '../fiverr/read-last-message.ts'
import { readPageKind } from '../fiverr/read-page-kind.ts'
import { readReplyClock } from '../fiverr/read-reply-clock.ts'
import { tellBackground } from '../platform/messages.ts'
import { settle } from './settle.ts'
import { onThreadOpened } from './thread-opened.ts'

/** How long a thread may take to show a message that was just sent, in milliseconds. */
const patience = 5000

/** Tells the background of each thread that is opened what the history keeps of it: how long the first answer took, and whether the last message is held. */
export function tellThreads(root: Document, signal: AbortSignal): () => void {
  const tell = (): void => oneReading(() => tellThread(root))
  onThreadOpened(root, tell, signal)
  return () => void settle(root, patience).then(() => {
    if (!signal.aborted) tell()
  })
}

function tellThread(root: Document): void {
  const page = { root, url: root.location.href, now: Date.now() }
  const kind = valueOf(readPageKind(page))
  const buyer = valueOf(readBuyer(page, kind))
  if (kind !== 'thread' || buyer === undefined) return
  const readable = readLanguage(page).known
  const first = valueOf(readReplyClock(page, kind, readable))?.first ?? null
  const last = valueOf(readLastMessage(page, kind, readable))
  const held = last === 'held' || last === 'hidden'
  if (first !== null || held) tellBackground('noteThread', { buyer, held, first })
}
