import type { Settings } from '../core/settings.ts'
import { direction, locale, words } from '../platform/words.ts'
import { loadPart } from './load-part.ts'

/** Looks at the selected text and says in the page what was found. The text goes nowhere. `false`: it could not be looked at. */
export async function checkSelection(root: Document, settings: Settings, signal: AbortSignal): Promise<boolean> {
  const [engine, selection] = await Promise.all([loadPart('engine'), loadPart('selection')])
  if (!engine || !selection || signal.aborted) return false
  const { text, at } = selection.selectedText(root)
  const findings = engine.checkDraft(text, { holdWords: settings.markMayBeHeld, allowed: settings.allowed })
  selection.showSelection({
    root, text, at, findings, signal,
    words: (key, args = []) => words(key, ...args), language: () => ({ lang: locale(), dir: direction() }),
  })
  return true
}
