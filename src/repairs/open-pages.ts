import type { RepairId } from '../core/cause.ts'
import type { OwnLinks } from '../core/facts.ts'
import { helpPages, isHelpId } from '../fiverr/help.ts'
import { places } from '../fiverr/pages.ts'
import { openTab, showInTab } from '../platform/tabs.ts'
import type { Repair } from './repair.ts'

const opens = (id: RepairId, address: (links: OwnLinks | undefined) => string): Repair => ({
  id,
  changes: false,
  run: async ({ tab, links }) => {
    const url = address(links)
    await (tab ? showInTab(tab.id, url) : openTab(url))
    return undefined
  },
})

/** Repairs that open the page of Fiverr which settles the matter. */
export const openPages: readonly Repair[] = [
  opens('open-spam', () => places.inbox),
  opens('open-login', () => places.login),
  opens('open-orders', (links) => links?.orders ?? places.home),
  opens('open-gigs', (links) => links?.gigs ?? places.home),
  opens('open-profile', (links) => links?.profile ?? places.profile),
  opens('open-inbox', () => places.inbox),
  {
    id: 'open-help',
    changes: false,
    run: async ({ help }) => {
      await openTab(helpPages[help !== undefined && isHelpId(help) ? help : 'support'])
      return undefined
    },
  },
  {
    id: 'open-page',
    changes: false,
    run: async ({ tab }) => {
      if (tab) await showInTab(tab.id, tab.url)
      return undefined
    },
  },
]
