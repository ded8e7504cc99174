import type { Scenario } from '../scenario.ts'
import { stated } from '../wording.ts'
import { fromBuyer, fromSeller, order, orderChat, thread } from './places.ts'

const nothing = { messages: [], olderMessages: 0 }
const profile = '/maria_k'

/** What stands between the two sides. */
export const buyer: readonly Scenario[] = [
  { name: 'buyer-has-not-written', cause: 'buyer-has-not-written', variant: 'present', path: thread, world: { thread: { ...nothing, closed: 'cannot-message-directly' } }, sellerSays: 'no', note: 'An empty thread, no order, "Can\'t message directly!" in place of the message box.' },
  { name: 'buyer-has-not-written/no-composer', cause: 'buyer-has-not-written', variant: 'present', path: thread, world: { thread: { messages: [fromSeller('Hello Maria, I saw that you need a logo.', 900)], closed: 'nothing' } }, sellerSays: 'no', note: 'Only the seller wrote, no order, the message box is missing.' },
  { name: 'buyer-has-not-written/2023', cause: 'buyer-has-not-written', variant: 'present', path: thread, world: { generation: '2023', thread: { ...nothing, closed: 'cannot-message-directly' } }, sellerSays: 'no', note: 'The same on the page of 2023.' },
  { name: 'buyer-has-not-written/opposite', cause: 'buyer-has-not-written', variant: 'opposite', path: thread, world: { thread: { messages: [fromSeller('Hello Maria, I saw your order.', 60)], orders: [order] } }, note: 'Only the seller wrote, but there is an order and a message box.' },
  { name: 'buyer-has-not-written/opposite-composer', cause: 'buyer-has-not-written', variant: 'opposite', path: thread, world: { thread: { messages: [fromSeller('Hello Maria!', 60)] } }, note: 'Only the seller wrote and the message box works: never blocked.' },
  { name: 'buyer-has-not-written/blind', cause: 'buyer-has-not-written', variant: 'blind', path: thread, world: { thread: { ...nothing, closed: 'nothing' }, page: { layout: 'unknown' } }, sellerSays: 'unknown', note: 'An empty thread on a page that cannot be read.' },
  { name: 'buyer-has-not-written/blind-partial', cause: 'buyer-has-not-written', variant: 'blind', path: thread, world: { thread: { messages: [fromSeller('Hello again!', 900)], startLoaded: false, closed: 'nothing' } }, sellerSays: 'unknown', note: "The thread's beginning is not on the page: the buyer may well have written first." },
  { name: 'buyer-has-not-written/blind-loading', cause: 'buyer-has-not-written', variant: 'blind', path: thread, world: { thread: { ...nothing } }, answers: [{ match: '/inbox/contacts/*', answer: { hang: true } }], sellerSays: 'unknown', note: 'The thread never arrives.' },

  { name: 'no-order-together', cause: 'no-order-together', variant: 'present', path: thread, world: {}, note: 'The details pane is there and lists no order.' },
  { name: 'no-order-together/2023', cause: 'no-order-together', variant: 'present', path: thread, world: { generation: '2023' }, note: 'The same on the page of 2023.' },
  { name: 'no-order-together/opposite', cause: 'no-order-together', variant: 'opposite', path: thread, world: { thread: { orders: [order] } }, note: 'An order card.' },
  { name: 'no-order-together/opposite-completed', cause: 'no-order-together', variant: 'opposite', path: thread, world: { thread: { orders: [{ ...order, status: 'completed' }] } }, note: 'A finished order counts as well.' },
  { name: 'no-order-together/blind', cause: 'no-order-together', variant: 'blind', path: thread, world: { page: { detailsPane: false } }, sellerSays: 'unknown', note: 'No details pane.' },

  { name: 'buyer-blocked-you', cause: 'buyer-blocked-you', variant: 'present', path: thread, world: { thread: { closed: 'cannot-be-contacted' }, other: { profile: 'unavailable' } }, note: '"can no longer be contacted" in place of the message box. The same words stand for a closed account.' },
  { name: 'buyer-blocked-you/direct', cause: 'buyer-blocked-you', variant: 'present', path: thread, world: { thread: { closed: 'cannot-message-directly' } }, note: '"Can\'t message directly!" although the buyer wrote first.' },
  { name: 'buyer-blocked-you/by-you', cause: 'buyer-blocked-you', variant: 'present', path: thread, world: { thread: { closed: 'blocked-by-you' } }, note: 'The seller blocked the buyer. The wording is invented.' },
  { name: 'buyer-blocked-you/opposite', cause: 'buyer-blocked-you', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('My last designer blocked me and can no longer be contacted.')] } }, note: 'The words stand in a message; the message box works.' },
  { name: 'buyer-blocked-you/blind', cause: 'buyer-blocked-you', variant: 'blind', path: thread, world: { thread: { closed: 'cannot-be-contacted' }, page: { language: 'de' } }, sellerSays: 'unknown', note: 'The notice in German.' },
  { name: 'buyer-blocked-you/blind-layout', cause: 'buyer-blocked-you', variant: 'blind', path: thread, world: { thread: { closed: 'nothing' }, page: { layout: 'unknown' } }, sellerSays: 'unknown', note: 'No message box on a page that cannot be read.' },

  { name: 'conversation-in-spam', cause: 'conversation-in-spam', variant: 'present', path: thread, world: { thread: { closed: 'spam', inSpam: true } }, note: '"Submit an unspam request" in place of the message box.' },
  { name: 'conversation-in-spam/2023', cause: 'conversation-in-spam', variant: 'present', path: thread, world: { generation: '2023', thread: { closed: 'spam', inSpam: true } }, note: 'The same on the page of 2023.' },
  { name: 'conversation-in-spam/pro', cause: 'conversation-in-spam', variant: 'present', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro', thread: { closed: 'spam', inSpam: true } }, note: 'The same on the Pro site.' },
  { name: 'conversation-in-spam/opposite', cause: 'conversation-in-spam', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('Sorry, your answer went to my spam folder. I had to submit an unspam request to undo this.')] } }, note: 'Spam is only talked about.' },
  { name: 'conversation-in-spam/blind', cause: 'conversation-in-spam', variant: 'blind', path: thread, world: { thread: { closed: 'spam', inSpam: true }, page: { language: 'fr' } }, sellerSays: 'unknown', note: 'The notice in French.' },
  { name: 'conversation-in-spam/blind-layout', cause: 'conversation-in-spam', variant: 'blind', path: thread, world: { thread: { closed: 'spam', inSpam: true }, page: { layout: 'unknown', language: 'de' } }, sellerSays: 'unknown', note: 'In German, on a page that cannot be read.' },

  { name: 'buyer-account-gone', cause: 'buyer-account-gone', variant: 'present', path: thread, world: { thread: { closed: 'no-longer-available' }, other: { profile: 'unavailable' } }, note: '"is no longer available" in place of the message box.' },
  { name: 'buyer-account-gone/2023', cause: 'buyer-account-gone', variant: 'present', path: thread, world: { generation: '2023', thread: { closed: 'no-longer-available' } }, note: 'The same on the page of 2023.' },
  { name: 'buyer-account-gone/order', cause: 'buyer-account-gone', variant: 'present', path: orderChat, world: { thread: { orders: [order], closed: 'no-longer-available' } }, note: '"maria_k is no longer available on Fiverr" on the order page.' },
  { name: 'buyer-account-gone/profile', cause: 'buyer-account-gone', variant: 'present', path: profile, world: { other: { profile: 'unavailable' } }, note: 'The profile says so; it may be a passing fault, so no more than possible.' },
  { name: 'buyer-account-gone/opposite', cause: 'buyer-account-gone', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('The font of our old logo is no longer available. Can you find one like it?')] } }, note: 'The words stand in a message; the message box works.' },
  { name: 'buyer-account-gone/blind', cause: 'buyer-account-gone', variant: 'blind', path: thread, world: { thread: { closed: 'no-longer-available' }, page: { language: 'es' } }, note: 'The notice in Spanish.' },
  { name: 'buyer-account-gone/blind-failed', cause: 'buyer-account-gone', variant: 'blind', path: thread, world: { thread: { closed: 'no-longer-available' } }, answers: [{ match: '/inbox/contacts/*', answer: { hang: true } }], note: 'The thread never arrives.' },

  { name: 'buyer-limits-messages', cause: 'buyer-limits-messages', variant: 'present', path: thread, world: { thread: { closed: 'nothing' } }, sellerSays: 'yes', note: 'Only the seller can know; the page has no message box and says nothing.' },
  { name: 'buyer-limits-messages/opposite', cause: 'buyer-limits-messages', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer('I have limited my messages this week, so write briefly, please.')] } }, sellerSays: 'no', note: 'The buyer answers freely and the seller says no.' },
  { name: 'buyer-limits-messages/blind', cause: 'buyer-limits-messages', variant: 'blind', path: thread, world: {}, sellerSays: 'unknown', note: 'The seller does not know.' },

  { name: 'message-held', cause: 'message-held', variant: 'present', path: thread, world: { thread: { messages: [fromBuyer('How can I reach you?'), { from: 'seller', text: 'Let us talk here.', minutesAgo: 12, state: 'held' }] } }, note: 'The review notice of 2020-21 under the last message.' },
  { name: 'message-held/older', cause: 'message-held', variant: 'present', path: thread, world: { generation: '2023', thread: { messages: [fromBuyer('How can I reach you?'), { from: 'seller', text: 'Let us talk here.', minutesAgo: 12, state: 'held-older' }] } }, note: 'The notice of 2018-20.' },
  { name: 'message-held/only-you', cause: 'message-held', variant: 'present', path: thread, world: { thread: { messages: [fromBuyer('How can I reach you?'), { from: 'seller', text: 'Let us talk here.', minutesAgo: 12, state: 'hidden' }] } }, note: '"Only visible to you" under the last message.' },
  { name: 'message-held/pro', cause: 'message-held', variant: 'present', path: thread, host: 'pro.fiverr.com', world: { generation: 'pro', thread: { messages: [fromBuyer('How can I reach you?'), { from: 'seller', text: 'Let us talk here.', minutesAgo: 12, state: 'held' }] } }, note: 'The same on the Pro site.' },
  { name: 'message-held/after-send', cause: 'message-held', variant: 'present', path: thread, world: { composer: { fate: 'held' } }, act: { type: 'Here is the second draft.', send: true }, note: 'The notice appears when the message is sent.' },
  { name: 'message-held/opposite', cause: 'message-held', variant: 'opposite', path: thread, world: { thread: { messages: [fromBuyer(`Fiverr told me: ${stated.held.replace('{name}', 'sam_designs')}`), fromSeller('That is settled now, I can read it.')] } }, note: 'The buyer quotes the notice.' },
  { name: 'message-held/blind', cause: 'message-held', variant: 'blind', path: thread, world: { page: { language: 'de' }, thread: { messages: [fromBuyer('Wie erreiche ich dich?'), { from: 'seller', text: 'Am besten hier.', minutesAgo: 12, state: 'held' }] } }, note: 'The notice in German.' },
]
