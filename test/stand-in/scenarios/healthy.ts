import type { Scenario } from '../scenario.ts'
import { fromBuyer, fromSeller, gigs, order, orderChat, thread } from './places.ts'

const profile = '/maria_k'

/** Nothing is wrong, or nothing can be said. */
export const healthy: readonly Scenario[] = [
  { name: 'healthy/2023', variant: 'opposite', path: thread, world: { generation: '2023' }, note: 'The textarea of 2023; the buyer wrote first.' },
  { name: 'healthy/2024', variant: 'opposite', path: thread, world: {}, note: 'The textarea from 2024 on; the buyer wrote first.' },
  { name: 'healthy/pro', variant: 'opposite', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro' }, note: 'The rich-text message box of the Pro site.' },
  { name: 'healthy/with-order', variant: 'opposite', path: thread, world: { thread: { orders: [order], messages: [fromBuyer('Here is the brief.'), { from: 'fiverr', text: 'You already have an active order with maria_k.', minutesAgo: 70 }, fromSeller('Thank you!')] } }, note: 'An order stands in the details pane, a system message in the thread.' },
  { name: 'healthy/2023-with-order', variant: 'opposite', path: thread, world: { generation: '2023', thread: { orders: [{ ...order, status: 'completed' }] } }, note: 'A finished order on the page of 2023.' },
  { name: 'healthy/long-thread', variant: 'opposite', path: thread, world: { thread: { olderMessages: 1500 } }, note: '1500 older messages.' },
  { name: 'healthy/away', variant: 'opposite', path: thread, world: { other: { away: true }, thread: { unread: true } }, note: "The buyer's away message and an unread one: neither blocks anything." },
  { name: 'healthy/strict-policy', variant: 'opposite', path: thread, world: { page: { strictPolicy: true } }, note: 'A content security policy with trusted types.' },
  { name: 'healthy/wild-page', variant: 'opposite', path: thread, world: { page: { clobbering: true, hostilePrototypes: true, hidesStrangers: true, mutationsPerSecond: 2000 } }, note: 'Clobbered names, poisoned built-ins, a hiding style sheet, a page that never rests.' },
  { name: 'healthy/worker', variant: 'opposite', path: thread, world: { composer: { transport: 'worker' } }, act: { type: 'Thank you, see you tomorrow.', send: true }, note: "The page's own service worker forwards the send, which arrives." },
  { name: 'healthy/socket', variant: 'opposite', path: thread, world: { composer: { transport: 'socket' } }, act: { type: 'Thank you, see you tomorrow.', send: true }, note: 'The send goes over a socket and arrives.' },
  { name: 'healthy/sent', variant: 'opposite', path: thread, world: {}, act: { type: 'Thank you, see you tomorrow.', send: true }, note: 'The seller sends, the message arrives.' },
  { name: 'healthy/narrow', variant: 'opposite', path: thread, world: {}, browser: 'narrow-window', note: 'Under 900 px the details pane is hidden.' },
  { name: 'healthy-order', variant: 'opposite', path: orderChat, world: { thread: { orders: [order] } }, note: 'Order chat with a textarea; the layout is invented.' },
  { name: 'healthy-order/contenteditable', variant: 'opposite', path: orderChat, world: { thread: { orders: [order], chatKind: 'contenteditable' } }, note: 'Order chat with a contenteditable; the layout is invented.' },
  { name: 'contact-window', variant: 'opposite', path: profile, world: {}, act: { open: 'contact-window' }, note: 'The Contact window over a profile.' },
  { name: 'contact-window/gig', variant: 'opposite', path: '/maria_k/bake-a-custom-cake', world: {}, act: { open: 'contact-window' }, note: 'The Contact window over a gig.' },
  { name: 'contact-window/closed', variant: 'opposite', path: profile, world: {}, note: 'A profile before the window is opened: no message box.' },
  { name: 'inbox-list', variant: 'opposite', path: '/inbox', world: {}, note: 'The inbox with no thread chosen.' },
  { name: 'inbox-list/2023', variant: 'opposite', path: '/inbox', world: { generation: '2023' }, note: 'The same in 2023.' },
  { name: 'inbox-list/offers', variant: 'opposite', path: '/inbox/offers', world: {}, note: 'A folder, not a buyer called "offers".' },
  { name: 'inbox-list/templates', variant: 'opposite', path: '/inbox/templates', world: {}, note: 'A folder, not a buyer called "templates".' },
  { name: 'home', variant: 'opposite', path: '/', world: {}, note: 'The home page, signed in.' },
  { name: 'home/guest', variant: 'opposite', path: '/', world: { viewer: { signedIn: false } }, note: 'The home page, signed out.' },
  { name: 'seller-page', variant: 'opposite', path: gigs, world: {}, note: 'A seller page without messages.' },
  { name: 'orders-list', variant: 'opposite', path: '/users/sam_designs/manage_orders', world: { thread: { orders: [order] } }, note: 'The list of orders.' },
  { name: 'unknown-page', variant: 'blind', path: '/community/standards', world: {}, note: 'A page that is no inbox and holds no messages.' },
  { name: 'unknown-page/inbox', variant: 'blind', path: thread, world: { page: { layout: 'unknown' } }, note: 'The inbox after a redesign: nothing known is left.' },
  { name: 'unknown-page/loading', variant: 'blind', path: thread, world: { page: { neverFinishes: true } }, answers: [{ match: '/inbox/contacts*', answer: { hang: true } }], note: 'The inbox that never finishes loading.' },
  { name: 'other-language', variant: 'opposite', path: thread, world: { page: { language: 'de' } }, note: 'A healthy thread in German.' },
  { name: 'other-language/fr', variant: 'opposite', path: thread, world: { page: { language: 'fr' } }, note: 'A healthy thread in French.' },
  { name: 'other-language/es-2023', variant: 'opposite', path: thread, world: { generation: '2023', page: { language: 'es' } }, note: 'A healthy thread in Spanish, 2023.' },
  { name: 'other-language/pro', variant: 'opposite', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro', page: { language: 'de' } }, note: 'A healthy thread in German on the Pro site.' },
]
