import type { Facts, FactName, Notice } from './facts.ts'
import { gap, known, type Known, type Moment } from './known.ts'

/** Facts of the account, which a page other than the thread tells and which are remembered with their time. */
export const accountFactNames = ['accountNotices', 'activeGigs', 'memberSince', 'profileLacks'] as const satisfies readonly FactName[]
export type AccountFacts = Pick<Facts, (typeof accountFactNames)[number]>

/** How long what was seen of an account is remembered, in milliseconds. */
const remembered = 30 * 24 * 60 * 60 * 1000

/** What storage holds, made into facts of the account: what does not fit or is too old was never seen. */
export function asAccountFacts(stored: unknown, now: Moment): AccountFacts {
  const part = (name: string): Record<string, unknown> | undefined => {
    const value = typeof stored === 'object' && stored !== null && Object.hasOwn(stored, name) ? (stored as Record<string, unknown>)[name] : undefined
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : undefined
  }
  const fact = <T>(name: string, fits: (value: unknown) => value is T): Known<T> => {
    const { value, seenAt } = part(name) ?? {}
    return fits(value) && typeof seenAt === 'number' && seenAt <= now && now - seenAt < remembered ? known(value, seenAt) : gap('not-on-page')
  }
  return {
    accountNotices: fact('accountNotices', areNotices),
    activeGigs: fact('activeGigs', isCount),
    memberSince: fact('memberSince', isCount),
    profileLacks: fact('profileLacks', isBoolean),
  }
}

/** What was remembered, with what was seen now in its place. A gap forgets nothing. */
export function withSeen(before: AccountFacts, seen: Partial<AccountFacts>): AccountFacts {
  const newer = Object.entries(seen).filter(([, fact]) => fact?.known)
  return { ...before, ...Object.fromEntries(newer) }
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

function areNotices(value: unknown): value is readonly Notice[] {
  return Array.isArray(value) && value.length < 20 && value.every((notice) => typeof notice === 'object' && notice !== null
    && typeof notice.id === 'string' && typeof notice.quote === 'string' && notice.quote.length <= 160 && (notice.by === 'wording' || notice.by === 'landmark'))
}
