import type { PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { botWallOn } from './bot-wall.ts'
import { attribute, isShown } from './dom.ts'
import { anyEditor } from './editors.ts'
import { find, findAll } from './landmarks.ts'
import { readAddress } from './pages.ts'
import { at, type Page } from './page.ts'

/** What the page is: by its address first, by what stands on it where the address says nothing. */
export function readPageKind(page: Page): Known<PageKind> {
  const { root, url } = page
  if (!root.body) return gap('timed-out')
  if (botWallOn(root)) return at(page, 'bot-wall')
  const address = readAddress(url)
  const { leadsTo } = address
  if (leadsTo === 'login') return at(page, 'login')
  if (leadsTo === 'thread' || leadsTo === 'order') return at(page, leadsTo)
  if (findAll(root, 'contactWindow').some(isShown)) return at(page, 'contact')
  const flow = find(root, 'messageFlow')
  const conversation = flow !== undefined && isShown(flow) && (find(root, 'conversationHeader') !== undefined || find(root, 'composer') !== undefined)
  if (leadsTo === 'inbox-list') return at(page, conversation ? 'thread' : 'inbox-list')
  if (conversation) return at(page, 'thread')
  if (leadsTo === 'elsewhere' && find(root, 'composer')?.matches('[data-testid="message-box"], #send-message-text-area, #message-box-text-area')) return at(page, 'contact')
  if (address.leadsTo === 'elsewhere' && mayBeSellers(url) && anyEditor(root)) return at(page, 'unreadable')
  if (address.leadsTo === 'elsewhere' && isOwnName(page, address.user)) return at(page, 'seller-page')
  return at(page, leadsTo)
}

/** Whether an address may be a profile's or a gig's, where a Contact window may be open that looks different from what is known. */
const mayBeSellers = (url: string): boolean => /^\/[a-z0-9_.-]{1,40}(?:\/[a-z0-9-]+)?\/?$/i.test(new URL(url).pathname)

/** Whether a name is the seller's own: the menu's links to the seller's pages carry it. */
function isOwnName({ root }: Page, name: string | undefined): boolean {
  if (name === undefined) return false
  const own = findAll(root, 'ownProfile').map((link) => (attribute(link, 'href') ?? '').match(/\/users\/([^/?#]+)\//)?.[1])
  return own.some((one) => one !== undefined && one.toLowerCase() === name.toLowerCase())
}
