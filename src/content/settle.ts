/** How long nothing must change for a page to count as settled, in milliseconds. */
const quietFor = 300
/**
 * How much of that the page is left alone after a change that was heard, in milliseconds: to hear of each costs a page that
 * changes without end. What changes in this time and not again within the rest of `quietFor` goes unheard.
 */
const awayFor = 100

/**
 * Resolves once the page has been parsed and nothing in it has changed for a moment: `true`; `false` when that takes longer
 * than `patience` milliseconds. Watches the page only while it waits. In a tab in the background, whose timers browsers hold
 * back, it may take a second longer.
 */
export function settle(root: Document, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(lookAway)
    const end = (settled: boolean): void => {
      observer.disconnect()
      root.removeEventListener('readystatechange', lookAway)
      clearTimeout(timer)
      clearTimeout(late)
      resolve(settled)
    }
    const late = setTimeout(() => end(false), patience)
    function watch(quiet: number): void {
      observer.observe(root, { childList: true, subtree: true })
      if (root.readyState !== 'loading') timer = setTimeout(() => (isDrawn(root) ? end(true) : watch(quietFor)), quiet)
    }
    function lookAway(): void {
      observer.disconnect()
      clearTimeout(timer)
      timer = setTimeout(() => watch(quietFor - awayFor), awayFor)
    }
    root.addEventListener('readystatechange', lookAway)
    watch(quietFor)
  })
}

/** Firefox draws nothing before the style sheets are there: until then all that the page says would be taken for hidden. */
const isDrawn = ({ documentElement }: Document): boolean => documentElement?.checkVisibility?.() !== false
