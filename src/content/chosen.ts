import { askBackground } from '../platform/messages.ts'
import type { Chosen } from '../platform/protocol.ts'

/** How long the background may take to answer, in milliseconds. */
const answerWithin = 2500

/**
 * Hands over what the seller chose, once at the beginning and again when the browser shows a page that it had put away, which
 * heard of no change meanwhile. Answers with what takes a change that the background tells of.
 */
export function followChosen(root: Document, take: (chosen: Chosen) => void, signal: AbortSignal): (chosen: Chosen) => null {
  const ask = async (): Promise<void> => {
    const reply = await askBackground('readChosen', {}, answerWithin)
    if (reply.ok && !signal.aborted) take(reply.value)
  }
  root.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void ask()
  }, { signal })
  void ask()
  return (chosen) => {
    take(chosen)
    return null
  }
}
