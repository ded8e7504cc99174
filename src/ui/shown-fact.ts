import type { FactName } from '../core/facts.ts'

/** The facts that a seller can make something of, in reading order. */
export const shownFacts = [
  'page', 'signedIn', 'buyer', 'thread', 'replyClock', 'composer', 'sendControl', 'messageLimit', 'orders', 'notices', 'lastMessage', 'wording', 'sessionCookie', 'reply',
] as const satisfies readonly FactName[]
export type ShownFact = (typeof shownFacts)[number]
