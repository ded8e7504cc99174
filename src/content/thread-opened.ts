import { settle } from './settle.ts'

/** How long a page may take to show itself, in milliseconds. */
const patience = 10_000

const looks = new Set<() => void>()

/** Has all look where the tab is: the browser saw it come to another address, which may be after the press that led there. */
export function addressChanged(): void {
  for (const look of looks) look()
}

/**
 * Calls back each time the tab has come to another address and the page has come to rest there, until the signal ends. The
 * page moves between threads without loading: every press and step back is an occasion to see where it is, and so is the browser's
 * word that the address changed.
 */
export function onThreadOpened(root: Document, opened: () => void, signal: AbortSignal): void {
  let seen = ''
  const look = async (): Promise<void> => {
    if (signal.aborted || root.location.href === seen) return
    seen = root.location.href
    await settle(root, patience)
    if (!signal.aborted) opened()
  }
  for (const name of ['click', 'focusin', 'keyup', 'popstate', 'pageshow']) root.defaultView?.addEventListener(name, () => void look(), { capture: true, passive: true, signal })
  const hear = (): void => void look()
  looks.add(hear)
  signal.addEventListener('abort', () => looks.delete(hear), { once: true })
  hear()
}
