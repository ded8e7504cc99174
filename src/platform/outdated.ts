import { browser } from './browser.ts'

/** What the seller does first on a page that a script of an earlier version still listens to. */
const occasions = ['pointerdown', 'click', 'focusin', 'keydown', 'input', 'scroll', 'resize', 'pageshow', 'visibilitychange'] as const

/**
 * Ends `life` at the first occasion after this extension was updated or switched off. Chrome lets the old script run on in an
 * open page and tells it nothing; its calls throw, and the new script marks the same drafts. Must listen before others do.
 */
export function endWhenOutdated(view: Window, life: AbortController): void {
  const look = (): void => {
    if (isOutdated()) life.abort()
  }
  for (const name of occasions) view.addEventListener(name, look, { capture: true, passive: true, signal: life.signal })
}

/** Chrome takes the id away; the mere mention may throw. */
function isOutdated(): boolean {
  try {
    return !browser.runtime.id
  } catch {
    return true
  }
}
