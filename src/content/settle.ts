/** How long nothing must change for a page to count as settled, in milliseconds. */
const quietFor = 300
/** How long the page is left alone after a change, in milliseconds: to hear of each costs a page that changes without end. */
const awayFor = 100

/**
 * Resolves once the page has been parsed and nothing in it has changed for a moment: `true`; `false` when that takes longer
 * than `patience` milliseconds. Watches the page only while it waits.
 */
export function settle(root: Document, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let next: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(changed)
    const end = (settled: boolean): void => {
      observer.disconnect()
      root.removeEventListener('readystatechange', changed)
      clearTimeout(next)
      clearTimeout(late)
      resolve(settled)
    }
    const late = setTimeout(() => end(false), patience)
    function watch(): void {
      observer.observe(root, { childList: true, subtree: true })
      if (root.readyState !== 'loading') next = setTimeout(() => end(true), quietFor)
    }
    function changed(): void {
      observer.disconnect()
      clearTimeout(next)
      next = setTimeout(watch, awayFor)
    }
    root.addEventListener('readystatechange', changed)
    watch()
  })
}
