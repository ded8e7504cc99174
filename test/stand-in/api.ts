import type { Arrival } from './arrival.ts'
import type { Live } from './live.ts'
import { json, type Reply } from './reply.ts'
import { conversationId, threadMessages } from './thread.ts'
import type { Closed } from './world.ts'

/** A row of the contact list. Everyone but the open thread's other party is made up. */
function contacts(live: Live): readonly unknown[] {
  const { world } = live
  const last = world.thread.messages.at(-1)
  const open = {
    username: world.other.username,
    displayName: world.other.displayName,
    recentMessageDate: live.startedAt - (last?.minutesAgo ?? 0) * 60_000,
    excerpt: last?.text ?? '',
    mine: last?.from === 'seller',
    unread: world.thread.unread,
    online: true,
    spam: world.thread.inSpam,
  }
  const others = Array.from({ length: world.page.contacts }, (_, index) => ({
    username: `buyer_${String(index + 1).padStart(3, '0')}`,
    displayName: `Buyer ${index + 1}`,
    recentMessageDate: live.startedAt - (index + 1) * 86_400_000,
    excerpt: 'Thank you, that was quick!',
    mine: index % 3 === 0,
    unread: index % 7 === 3,
    online: index % 5 === 0,
    spam: false,
  }))
  return [open, ...others]
}

function conversation(live: Live, username: string, extra: number): unknown {
  const { world } = live
  const mine = username === world.other.username
  return {
    conversationId: conversationId(username),
    messages: threadMessages(live, username, extra),
    lastPage: !mine || world.thread.startLoaded,
    other: mine ? world.other : { username, displayName: username, from: 'Canada', memberSince: 'Jan 2020', lastSeen: '2 days ago', profile: 'open', away: false },
    orders: mine ? world.thread.orders : [],
    closed: mine ? world.thread.closed : null,
    inSpam: mine && world.thread.inSpam,
    unread: mine && world.thread.unread,
  }
}

const closings: readonly Closed[] = ['spam', 'blocked-by-you']

/** Block, spam and their undoing, from the thread's menu. */
function setStanding(live: Live, body: string): Reply {
  const wanted: unknown = JSON.parse(body).closed
  const closed = closings.find((known) => known === wanted) ?? null
  live.set({ thread: { closed, inSpam: closed === 'spam' } })
  return json({ success: true })
}

/** The endpoints that the page reads. */
export function api(arrival: Arrival, live: Live): Reply {
  const url = new URL(arrival.path, 'https://www.fiverr.com')
  const parts = url.pathname.split('/').filter(Boolean)
  if (!live.world.viewer.signedIn) return json({ error: 'Please sign in.' }, 401)
  if (parts[0] === 'notification_items') return json({ count: 2 })
  if (parts[1] === 'counters') return json({ unread: live.world.thread.unread ? 1 : 0 })
  if (parts[1] === 'settings') {
    live.set({ composer: { enterSends: JSON.parse(arrival.body).enterSends === true } })
    return json({ success: true })
  }
  if (parts[1] === 'contacts' && parts.length === 2) return json(contacts(live))
  if (parts[3] === 'standing') return setStanding(live, arrival.body)
  if (parts[3] === 'conversation') return json(conversation(live, parts[2] ?? '', Number(url.searchParams.get('messages')) || 0))
  return json({ error: 'Not found' }, 404)
}
