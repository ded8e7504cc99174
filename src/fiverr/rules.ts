import type { FindingKind, Severity } from '../core/finding-kind.ts'
import type { Policy } from '../core/scan.ts'
import { helpPages } from './addresses.ts'

/** One rule of Fiverr's about what a message may hold, as we read it. */
export interface Rule {
  readonly id: string
  /** What the rule is about, in a few words. */
  readonly title: string
  /** Fiverr's own page. */
  readonly page: string
  /** The day on which our notes on the page were last gone through, year, month, day. Pages were read as stored copies, not live. */
  readonly read: string
  readonly beforeOrder: Severity
  readonly withOrder: Severity
}

const read = '2026-11-22'

/**
 * Every rule. Once an order exists, Fiverr allows third-party tools and what the work needs.
 * No page of Fiverr's speaks of links in messages: the one on gigs and profiles comes nearest, so they never break a rule here.
 */
export const rules = {
  'contact-details': { id: 'contact-details', title: 'Contact details stay out of messages', page: helpPages.contactDetails, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'messengers': { id: 'messengers', title: 'Talk stays on Fiverr until there is an order', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'outside-links': { id: 'outside-links', title: 'Gigs and profiles may hold approved links only', page: helpPages.approvedUrls, read, beforeOrder: 'may-be-held', withOrder: 'may-be-held' },
  'outside-payment': { id: 'outside-payment', title: 'Payments stay on Fiverr', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'breaks-rule' },
  'off-platform': { id: 'off-platform', title: 'Work stays on Fiverr', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'breaks-rule' },
  'watched-words': { id: 'watched-words', title: 'Allowed words that may hold a message up', page: helpPages.contactDetails, read, beforeOrder: 'may-be-held', withOrder: 'may-be-held' },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules

const ruleOf: Readonly<Record<FindingKind, RuleId>> = {
  'email': 'contact-details', 'phone': 'contact-details', 'handle': 'messengers', 'link': 'outside-links', 'payment': 'outside-payment', 'off-platform': 'off-platform',
}

/** Fiverr's rules as a policy for `scanDraft`. */
export const fiverrPolicy: Policy = (kind, { order }, hold) => {
  const rule = rules[hold ? 'watched-words' : ruleOf[kind]]
  return { rule: rule.id, severity: order === true ? rule.withOrder : rule.beforeOrder }
}
