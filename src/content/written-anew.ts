/**
 * Calls back once the page has written itself anew (`document.open`, or another root element), unless the signal ended before.
 * All listeners are gone then, ours too.
 */
export function onceWrittenAnew(root: Document, again: () => void, signal: AbortSignal): void {
  const { documentElement: before } = root
  const observer = new MutationObserver(() => {
    const { documentElement: now } = root
    if (!now || now === before) return
    observer.disconnect()
    if (!signal.aborted) again()
  })
  observer.observe(root, { childList: true })
}
