import { expect, test } from 'vitest'
import { questions } from '../../src/core/answers.ts'
import type { Cause, Certainty, Effect } from '../../src/core/cause.ts'
import { diagnose } from '../../src/core/diagnose.ts'
import type { Exchange, Facts, FactName, Notice, NoticeId, Outcome } from '../../src/core/facts.ts'
import { gap, known, type Gap, type Known, type Moment } from '../../src/core/known.ts'
import type { WordKey } from '../../src/core/words.ts'

export const now: Moment = Date.UTC(2026, 10, 22, 12)
export const minute = 60_000
export const day = 24 * 60 * minute

export const at = <T>(value: T, seenAt = now): Known<T> => known(value, seenAt)
export const missing = gap

/** A notice that the page shows, recognised by its words. */
export const notice = (id: NoticeId, quote = 'Words of Fiverr', by: Notice['by'] = 'wording'): Notice => ({ id, quote, by })
export const notices = (...ids: readonly NoticeId[]): Known<readonly Notice[]> => at(ids.map((id) => notice(id)))

export const exchange = (kind: Exchange['kind'], outcome: Outcome, ago = 1000): Exchange => ({ kind, outcome, at: now - ago, milliseconds: 200 })
export const sent = (...outcomes: readonly (number | Extract<Outcome, { fault: unknown }>['fault'])[]): Known<readonly Exchange[]> =>
  at(outcomes.map((outcome, index) => exchange('send', typeof outcome === 'number' ? { status: outcome } : { fault: outcome }, (outcomes.length - index) * 1000)))

const composer = { kind: 'textarea', usable: true, length: 12, blank: false, refusesDraft: false } as const
export const box = (change: Partial<typeof composer | { usable: boolean; length: number; blank: boolean; refusesDraft: boolean }> = {}): Facts['composer'] => at({ ...composer, ...change })
export const cookie = { valid: at({ present: true, expired: false, anyCookie: true, headerBytes: 500 }), gone: at({ present: false, expired: false, anyCookie: true, headerBytes: 300 }), expired: at({ present: true, expired: true, anyCookie: true, headerBytes: 500 }) }

/** Everything was looked at and all is well: a thread with an order, a draft in the box, no trouble said. */
export const healthy: Facts = {
  access: at(true), page: at('thread'), signedIn: at(true), buyer: at('maria_k'), composer: box(), messageLimit: at(2500), sendControl: at('ready'),
  thread: at({ fromBuyer: 2, fromSeller: 1, fromStart: true }), orders: at({ count: 1, active: true, quote: 'FO51A2B3C4D5' }), notices: at([]), wording: at(true),
  replyClock: at({ waitingSince: undefined, lastOwn: undefined, within: 0, first: undefined }), lastMessage: at('delivered'), draft: at([]), tabAnswers: at(true), siteStorage: at({ cookies: true, storage: true, serviceWorker: false }),
  sessionCookie: cookie.valid, online: at(true), reply: at({ outcome: { status: 200 }, milliseconds: 120 }), sends: at([]), exchanges: at([]),
  browser: at({ name: 'Firefox', major: 153, lowest: 140 }), links: at({}), accountNotices: at([]), activeGigs: at(2), memberSince: at(now - 900 * day), profileLacks: at(false),
  ...Object.fromEntries(questions.map((question) => [question, at(question === 'saysBuyerWroteFirst')])),
} as unknown as Facts

/** Nothing could be looked at. */
export const blind = Object.fromEntries(Object.keys(healthy).map((name) => [name, gap('page-changed')])) as unknown as Facts

export interface Judged {
  readonly certainty: Certainty
  readonly effect: Effect
  readonly says: readonly WordKey[]
  readonly against: readonly WordKey[]
}

/** What the runner makes of one cause over a healthy page in which some facts differ. */
export function judged(cause: Cause, changes: Partial<Facts>, base = healthy): Judged | 'clear' | Gap | 'broken' {
  const { found: [found], unchecked: [unchecked] } = diagnose([cause], { ...base, ...changes })
  if (unchecked) return unchecked.why
  if (!found) return 'clear'
  const { certainty, effect, evidence, against = [] } = found.finding
  return { certainty, effect, says: evidence.map(({ says }) => says), against: against.map(({ says }) => says) }
}

export const finds = (certainty: Certainty, effect: Effect, says: readonly WordKey[], against: readonly WordKey[] = []): Judged => ({ certainty, effect, says, against })

/** What holds for every cause. */
export function holdsOnBothSets(cause: Cause): void {
  test('a healthy set is clear', () => expect(judged(cause, {})).toBe('clear'))
  test('a blind set is unknown', () => expect(judged(cause, {}, blind)).toBe('page-changed'))
  test('a gap in any fact that it needs is never taken for clear', () => {
    for (const name of cause.needs as readonly FactName[]) expect(judged(cause, { [name]: gap('timed-out') }), name).toBe('timed-out')
  })
}

/** One line for each case: what differs from a healthy set, and what comes of it. */
export function cases(cause: Cause, table: Readonly<Record<string, readonly [Partial<Facts>, ReturnType<typeof judged>]>>): void {
  for (const [name, [changes, expected]] of Object.entries(table)) test(name, () => expect(judged(cause, changes)).toEqual(expected))
}
