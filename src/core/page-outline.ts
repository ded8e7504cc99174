import type { Facts, FactName } from './facts.ts'

/** The facts of a page that say how it stands without a word of what stands on it. */
const outlined = [
  'page', 'signedIn', 'composer', 'messageLimit', 'sendControl', 'thread', 'orders', 'notices', 'wording', 'lastMessage', 'siteStorage', 'tabAnswers', 'draft',
] as const satisfies readonly FactName[]

/** What a tab tells of its page for the toolbar icon: kinds, counts and ids, no text of the page, no name, nothing of the draft but kinds. */
export type PageOutline = Partial<Pick<Facts, (typeof outlined)[number]>>

/** Takes the words out of what was read of a page. */
export function outlineOf({ notices, orders, draft, ...facts }: Partial<Facts>): PageOutline {
  const plain = Object.fromEntries(outlined.flatMap((name) => (name in facts ? [[name, facts[name as keyof typeof facts]]] : [])))
  return {
    ...plain,
    ...(notices ? { notices: notices.known ? { ...notices, value: notices.value.map(({ id, by }) => ({ id, by, quote: '' })) } : notices } : {}),
    ...(orders ? { orders: orders.known ? { ...orders, value: { count: orders.value.count, active: orders.value.active } } : orders } : {}),
    ...(draft ? { draft: draft.known ? { ...draft, value: draft.value.map((one) => ({ ...one, piece: '' })) } : draft } : {}),
  }
}

/** What a tab told or storage gave back: only known names are taken, and only as facts. */
export function asOutline(value: unknown): PageOutline {
  if (typeof value !== 'object' || value === null) return {}
  const given = value as Record<string, unknown>
  return Object.fromEntries(outlined.filter((name) => Object.hasOwn(given, name) && isFact(given[name])).map((name) => [name, given[name]]))
}

const isFact = (value: unknown): boolean => typeof value === 'object' && value !== null && 'known' in value
  && ((value.known === true && 'value' in value && 'seenAt' in value && typeof value.seenAt === 'number') || (value.known === false && 'why' in value && typeof value.why === 'string'))
