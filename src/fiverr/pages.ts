/** What an address of Fiverr leads to, as far as the address alone says. */
export type Address =
  | { readonly leadsTo: 'inbox-list' | 'login' | 'gigs' | 'seller-page' }
  /** With `user` where the address may be a profile's. */
  | { readonly leadsTo: 'elsewhere'; readonly user?: string }
  | { readonly leadsTo: 'thread'; readonly buyer?: string }
  | { readonly leadsTo: 'order'; readonly order: string }

/** Last parts of `/inbox/…` that are no user names. */
const inboxSections = new Set(['offers', 'templates', 'spam', 'archived', 'archive', 'starred', 'unread', 'requests', 'settings', 'labels', 'conversations', 'search', 'new'])

/** Reads an address of Fiverr. Hosts are not looked at: the browser runs us on Fiverr's alone. */
export function readAddress(url: string): Address {
  const parts = pathOf(url).split('/').filter((part) => part !== '')
  const [first = '', second = '', third = ''] = parts.map((part) => part.toLowerCase())
  if (first === 'inbox' || first === 'conversations') {
    if (second === 'conversation' && third !== '') return { leadsTo: 'thread' }
    if (second === '' || inboxSections.has(second)) return { leadsTo: 'inbox-list' }
    return { leadsTo: 'thread', buyer: decode(parts[1] ?? '') }
  }
  if (first === 'orders' && second !== '') return { leadsTo: 'order', order: parts[1] ?? '' }
  if (first === 'users' && third === 'manage_orders' && /^fo[0-9a-z]+$/i.test(parts[3] ?? '')) return { leadsTo: 'order', order: parts[3] ?? '' }
  if (first === 'login' || first === 'join' || first === 'signin') return { leadsTo: 'login' }
  if (first === 'users' && third === 'manage_gigs' && parts.length < 4) return { leadsTo: 'gigs' }
  // A portfolio and a profile stand below these too: anybody's.
  if ((first === 'users' && (third === '' || third === 'portfolio')) || (first === 'sellers' && third === '')) return { leadsTo: 'elsewhere', user: decode(parts[1] ?? '') }
  if (first === 'users' || first === 'sellers' || first === 'my_profile' || first === 'seller_dashboard' || first === 'settings' || first === 'earnings') {
    return { leadsTo: 'seller-page' }
  }
  return parts.length === 1 ? { leadsTo: 'elsewhere', user: decode(parts[0] ?? '') } : { leadsTo: 'elsewhere' }
}

/** Whether an address is one of Fiverr's sites to read in: what their articles and posts say is said of everybody. */
export const isForReaders = (url: string): boolean => URL.canParse(url) && /^(?:help(?:-pro)?|support|community|forum|blog|events|investors)\.fiverr\.com$/.test(new URL(url).hostname)

/** Addresses to open for the seller, all on Fiverr itself. */
export const places = {
  inbox: 'https://www.fiverr.com/inbox',
  login: 'https://www.fiverr.com/login',
  home: 'https://www.fiverr.com/',
  profile: 'https://www.fiverr.com/my_profile',
  probe: 'https://www.fiverr.com/robots.txt',
} as const

function pathOf(url: string): string {
  try {
    return new URL(url).pathname
  } catch {
    return ''
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
