/** How long nothing must change for a page to count as settled, in milliseconds. */
const quietFor = 300

/**
 * Resolves once the page has been parsed and nothing in it has changed for a moment: `true`; `false` when that takes longer
 * than `patience` milliseconds. Watches the page only while it waits.
 */
export function settle(root: Document, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(wait)
    const end = (settled: boolean): void => {
      observer.disconnect()
      root.removeEventListener('readystatechange', wait)
      clearTimeout(quiet)
      clearTimeout(late)
      resolve(settled)
    }
    const late = setTimeout(() => end(false), patience)
    function wait(): void {
      clearTimeout(quiet)
      if (root.readyState !== 'loading') quiet = setTimeout(() => end(true), quietFor)
    }
    observer.observe(root, { childList: true, subtree: true })
    root.addEventListener('readystatechange', wait)
    wait()
  })
}
