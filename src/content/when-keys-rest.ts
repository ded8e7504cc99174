/** How long no key must be pressed, in milliseconds: longer than between the words of one who types. */
const restFor = 1000

/** Runs work that looks through the whole page once nobody types; not at all when the page script's life ends first. */
export type WhenKeysRest = (work: () => void) => void

/** `signal` is the life of the page script. */
export function watchKeys(root: Document, signal: AbortSignal): WhenKeysRest {
  let pressedAt = -Infinity
  root.addEventListener('keydown', () => {
    pressedAt = performance.now()
  }, { capture: true, passive: true, signal })
  const attempt = (work: () => void): void => {
    if (signal.aborted) return
    const left = pressedAt + restFor - performance.now()
    if (left <= 0) work()
    else setTimeout(() => attempt(work), left)
  }
  return (work) => {
    setTimeout(() => attempt(work), 0)
  }
}
