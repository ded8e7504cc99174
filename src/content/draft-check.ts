import type { DraftContext, DraftFinding } from '../core/scan.ts'
import type { TextScan } from '../core/text-scan.ts'
import type { DraftScan } from '../marks/draft-checker.ts'
import { partHere } from './provide-part.ts'
import { sendFor } from './send-for.ts'

/** Checks texts as soon as the engine is here. */
export interface DraftCheck {
  /** The findings of a text; none while the engine is not here. A text with words in it sends for the engine. */
  check(text: string, context: DraftContext): readonly DraftFinding[]
  /** The same for a text that changes, under the rules that hold when it is asked. */
  scan(context: () => DraftContext): DraftScan
  /** Sends for the engine: a text may follow. */
  prepare(): void
}

/** `arrived` is called once, when texts that were checked in vain can be checked again. */
export function createDraftCheck(arrived: () => void, signal: AbortSignal): DraftCheck {
  // Also where the engine is here by another way: `arrived` is called once all the same.
  const prepare = sendFor('engine', arrived, signal)
  return {
    check(text, context) {
      const engine = partHere('engine')
      if (engine) return engine.checkDraft(text, context)
      if (text.trim() !== '') prepare()
      return []
    },
    scan(context) {
      let scan: TextScan | undefined
      return {
        take(text) {
          scan ??= partHere('engine')?.newTextScan()
          scan?.take(text)
          if (!scan && text.trim() !== '') prepare()
        },
        step: (most) => scan?.step(most) ?? true,
        findings: () => scan?.findings(context()) ?? [],
        forget: () => scan?.forget(),
      }
    },
    prepare,
  }
}
