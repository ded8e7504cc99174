import type { DraftContext, DraftFinding } from '../core/scan.ts'
import { loadPart } from './load-part.ts'
import { partHere } from './provide-part.ts'

/** Checks texts as soon as the engine is here. */
export interface DraftCheck {
  /** The findings of a text; none while the engine is not here. A text with words in it sends for the engine. */
  check(text: string, context: DraftContext): readonly DraftFinding[]
  /** Sends for the engine: a text may follow. */
  prepare(): void
}

/** After the engine could not be loaded it is not sent for again for so long, in milliseconds. */
const restsFor = 2000

/** `arrived` is called once, when texts that were checked in vain can be checked again. */
export function createDraftCheck(arrived: () => void, signal: AbortSignal): DraftCheck {
  let sent = false
  let restsUntil = -Infinity
  const prepare = (): void => {
    if (sent || signal.aborted || partHere('engine') || performance.now() < restsUntil) return
    sent = true
    void loadPart('engine').then((engine) => {
      sent = false
      if (!engine) restsUntil = performance.now() + restsFor
      else if (!signal.aborted) arrived()
    })
  }
  return {
    check(text, context) {
      const engine = partHere('engine')
      if (engine) return engine.checkDraft(text, context)
      if (text.trim() !== '') prepare()
      return []
    },
    prepare,
  }
}
