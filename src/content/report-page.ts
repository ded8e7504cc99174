import { valueOf } from '../core/known.ts'
import { outlineOf } from '../core/page-outline.ts'
import type { Settings } from '../core/settings.ts'
import { tellBackground } from '../platform/messages.ts'
import { readTabFacts } from './page-facts.ts'
import { partHere } from './provide-part.ts'
import { settle } from './settle.ts'
import { onThreadOpened } from './thread-opened.ts'
import type { WhenKeysRest } from './when-keys-rest.ts'

/** Pages draw themselves in steps: after each it is read again, so often and for so long, in milliseconds. */
const mostRounds = 8
const drawnWithin = 15_000

export interface Reporting {
  readonly settings: () => Settings
  readonly whenKeysRest: WhenKeysRest
  /** Called each time the page has drawn more of itself. */
  readonly drawn: () => void
}

/**
 * Tells the background how each page stands that the tab comes to, for the toolbar's icon: kinds, counts and ids, whose thread it
 * is, not a word of what is written. Answers with a way to tell it anew.
 */
export function reportPages(root: Document, { settings, whenKeysRest, drawn }: Reporting, signal: AbortSignal): () => void {
  const report = async (): Promise<void> => {
    if (signal.aborted) return
    const page = { root, url: root.location.href, now: Date.now() }
    const facts = await readTabFacts(page, { engine: async () => partHere('engine'), settings: settings() })
    tellBackground('pageRead', { outline: outlineOf(facts), buyer: facts.buyer ? (valueOf(facts.buyer) ?? null) : null })
  }
  let following = new AbortController()
  const follow = async (): Promise<void> => {
    following.abort()
    following = new AbortController()
    const over = AbortSignal.any([signal, following.signal, AbortSignal.timeout(drawnWithin)])
    for (let round = 0; round < mostRounds && !over.aborted; round += 1) {
      drawn()
      await report()
      if (await nextChange(root, over)) await settle(root, drawnWithin)
      await new Promise<void>(whenKeysRest)
    }
  }
  onThreadOpened(root, () => void follow(), signal)
  return () => void report()
}

/** Resolves at the next change of what stands on the page: `true`; `false` when the signal ends first. */
function nextChange(root: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false)
    const end = (changed: boolean): void => {
      observer.disconnect()
      resolve(changed)
    }
    const observer = new MutationObserver(() => end(true))
    observer.observe(root, { childList: true, subtree: true })
    signal.addEventListener('abort', () => end(false), { once: true })
  })
}
