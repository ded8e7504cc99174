import { outlineOf } from '../core/page-outline.ts'
import type { Settings } from '../core/settings.ts'
import { tellBackground } from '../platform/messages.ts'
import { readTabFacts } from './page-facts.ts'
import { partHere } from './provide-part.ts'

/** Tells the background how the page stands, for the toolbar's icon: kinds, counts and ids, not a word of what is written. */
export async function reportPage(root: Document, settings: Settings): Promise<void> {
  const page = { root, url: root.location.href, now: Date.now() }
  const facts = await readTabFacts(page, { engine: async () => partHere('engine'), settings })
  tellBackground('pageRead', { outline: outlineOf(facts) })
}
