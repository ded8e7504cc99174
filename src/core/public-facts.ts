import type { FactName, Facts, FactValues, Outcome } from './facts.ts'
import type { Gap, Moment } from './known.ts'

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }
/** What of a fact may be shown to strangers: kinds, counts and flags, never a name, text, address or quote. */
type Shown<Name extends FactName> = (value: FactValues[Name]) => Plain

const outcomeOf = (outcome: Outcome): Plain => ('status' in outcome ? outcome.status : outcome.fault)
const flag = (value: boolean): Plain => value
const yes: Plain = true

/** Every fact is decided here: a new one does not compile until it is. */
const shown: { readonly [Name in FactName]: Shown<Name> } = {
  access: flag, signedIn: flag, wording: flag, tabAnswers: flag, online: flag, profileLacks: flag,
  saysBuyerWroteFirst: flag, saysRestricted: flag, saysWarned: flag, saysIdCheckAsked: flag, saysEmailUnverified: flag, saysPhoneUnverified: flag,
  saysProfileIncomplete: flag, saysNewAccount: flag, saysNoActiveGig: flag, saysBuyerLimits: flag,
  page: (page) => page,
  buyer: () => yes,
  composer: ({ kind, usable, blank, refusesDraft }) => ({ kind, usable, blank, refusesDraft }),
  messageLimit: (limit) => limit,
  sendControl: (control) => control,
  thread: ({ fromBuyer, fromSeller, fromStart }) => ({ fromBuyer, fromSeller, fromStart }),
  replyClock: ({ waitingSince, first }) => ({ waits: waitingSince !== undefined, first: first === undefined ? null : first.answered !== undefined }),
  orders: ({ count, active }) => ({ count, active }),
  notices: (notices) => notices.map(({ id, by }) => ({ id, by })),
  accountNotices: (notices) => notices.map(({ id, by }) => ({ id, by })),
  lastMessage: (state) => state,
  links: ({ orders, gigs, profile }) => ({ orders: orders !== undefined, gigs: gigs !== undefined, profile: profile !== undefined }),
  draft: (pieces) => pieces.map(({ kind, severity, disguised, certain }) => ({ kind, severity, disguised, certain })),
  siteStorage: ({ cookies, storage, serviceWorker }) => ({ cookies, storage, serviceWorker }),
  sessionCookie: ({ present, expired, anyCookie, headerBytes }) => ({ present, expired, anyCookie, headerBytes }),
  reply: ({ outcome, milliseconds }) => ({ outcome: outcomeOf(outcome), milliseconds: Math.round(milliseconds) }),
  sends: (sends) => sends.map(({ outcome, milliseconds }) => ({ outcome: outcomeOf(outcome), milliseconds: Math.round(milliseconds) })),
  exchanges: (exchanges) => counted(exchanges.map(({ outcome }) => String(outcomeOf(outcome)))),
  browser: ({ name, major, lowest }) => ({ name, major, lowest }),
  activeGigs: (count) => count,
  memberSince: () => yes,
}

function counted(outcomes: readonly string[]): Plain {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

export type PublicFact = { readonly value: Plain; readonly secondsAgo: number } | { readonly gap: Gap }

/** Facts as a stranger may read them, each with its age. */
export function publicFacts(facts: Facts, now: Moment): Readonly<Record<string, PublicFact>> {
  return Object.fromEntries((Object.keys(shown) as readonly FactName[]).map((name) => [name, publicFact(facts, name, now)]))
}

function publicFact<Name extends FactName>(facts: Facts, name: Name, now: Moment): PublicFact {
  const fact: Facts[Name] = facts[name]
  return fact.known ? { value: shown[name](fact.value as FactValues[Name]), secondsAgo: Math.max(0, Math.round((now - fact.seenAt) / 1000)) } : { gap: fact.why }
}
