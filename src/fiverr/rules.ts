import type { FindingKind, Severity } from '../core/finding-kind.ts'
import type { Policy } from '../core/scan.ts'
import { helpPages } from './help.ts'

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
 * Messages that drive traffic outside Fiverr count as spam: so an outside link breaks a rule until there is an order.
 */
export const rules = {
  'contact-details': { id: 'contact-details', title: 'Contact details stay out of messages', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'messengers': { id: 'messengers', title: 'Talk stays on Fiverr until there is an order', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'outside-links': { id: 'outside-links', title: 'Messages that lead outside Fiverr count as spam', page: helpPages.spam, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'outside-payment': { id: 'outside-payment', title: 'Payments stay on Fiverr', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'breaks-rule' },
  'off-platform': { id: 'off-platform', title: 'Work stays on Fiverr', page: helpPages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'breaks-rule' },
  'watched-words': { id: 'watched-words', title: 'Allowed words that may hold a message up', page: helpPages.offPlatform, read, beforeOrder: 'may-be-held', withOrder: 'may-be-held' },
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
