import type { RepairId } from '../core/cause.ts'
import { helpPages, isHelpId } from '../fiverr/help.ts'
import { places } from '../fiverr/pages.ts'
import { askForFiverr } from '../platform/permissions.ts'
import { openTab, reloadPastCache, showInTab, type FiverrTab } from '../platform/tabs.ts'

/** What a repair works on: the Fiverr tab in question, if there is one, and the help page of the cause. */
export interface RepairTarget { readonly tab: FiverrTab | undefined; readonly help?: string | undefined }

type Repair = (target: RepairTarget) => Promise<unknown>

const goTo = (url: string): Repair => ({ tab }) => (tab ? showInTab(tab.id, url) : openTab(url))

/** Every repair, by id. Each starts at once, within the click. */
export const repairs: Readonly<Record<RepairId, Repair>> = {
  reload: async ({ tab }) => tab && reloadPastCache(tab.id),
  'clear-page-storage': async ({ tab }) => tab && reloadPastCache(tab.id),
  'remove-cookies': goTo(places.login),
  'open-spam': goTo(places.spam),
  'open-login': goTo(places.login),
  'open-orders': goTo(places.orders),
  'open-gigs': goTo(places.gigs),
  'open-profile': goTo(places.profile),
  'open-inbox': goTo(places.inbox),
  'open-help': ({ help }) => openTab(helpPages[help !== undefined && isHelpId(help) ? help : 'support']),
  'open-page': async ({ tab }) => tab && showInTab(tab.id, tab.url),
  'grant-access': askForFiverr,
}
