import { askBackground } from '../platform/messages.ts'
import type { Chosen } from '../platform/protocol.ts'

/** How long the background may take to answer, in milliseconds. */
const answerWithin = 2500

/**
 * Hands over what the seller chose: at the beginning, at the next occasion where nobody answered in time or `take` says that
 * it could not take all of it, and again when the browser shows a page that it had put away, which heard of no change
 * meanwhile. Answers with what takes a change that the background tells of.
 */
export function followChosen(root: Document, take: (chosen: Chosen) => Promise<boolean>, signal: AbortSignal): (chosen: Chosen) => null {
  let asking = false
  let answered = false
  /** Counts what may be newer than an answer under way. */
  let turn = 0
  const takeNewest = async (chosen: Chosen): Promise<void> => {
    const own = turn
    answered = true
    if (!(await take(chosen)) && own === turn) answered = false
  }
  const ask = async (): Promise<void> => {
    asking = true
    const own = ++turn
    const reply = await askBackground('readChosen', {}, answerWithin)
    if (own !== turn) return
    asking = false
    if (!reply.ok || signal.aborted) return
    await takeNewest(reply.value)
  }
  const askAgain = (): void => {
    if (!answered && !asking) void ask()
  }
  const view = root.defaultView
  view?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      answered = false
      void ask()
    } else askAgain()
  }, { signal })
  for (const name of ['focusin', 'visibilitychange']) view?.addEventListener(name, askAgain, { capture: true, passive: true, signal })
  void ask()
  return (chosen) => {
    turn += 1
    asking = false
    void takeNewest(chosen)
    return null
  }
}
