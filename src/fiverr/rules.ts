import type { FindingKind, Severity } from '../core/finding-kind.ts'
import type { Policy } from '../core/scan.ts'
import { rulePages } from './rule-pages.ts'

/** One rule of Fiverr's about what a message may hold, as we read it. */
export interface Rule {
  /** Its words are `note_rule_<id>`. */
  readonly id: string
  /** Fiverr's own page. */
  readonly page: string
  /** The day on which what Fiverr's page says was last gone through, year, month, day. */
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
  'contact-details': { id: 'contact-details', page: rulePages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'messengers': { id: 'messengers', page: rulePages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'outside-links': { id: 'outside-links', page: rulePages.spam, read, beforeOrder: 'breaks-rule', withOrder: 'may-be-held' },
  'outside-payment': { id: 'outside-payment', page: rulePages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'breaks-rule' },
  'off-platform': { id: 'off-platform', page: rulePages.offPlatform, read, beforeOrder: 'breaks-rule', withOrder: 'breaks-rule' },
  'watched-words': { id: 'watched-words', page: rulePages.offPlatform, read, beforeOrder: 'may-be-held', withOrder: 'may-be-held' },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id)

const ruleOf: Readonly<Record<FindingKind, RuleId>> = {
  'email': 'contact-details', 'phone': 'contact-details', 'handle': 'messengers', 'link': 'outside-links', 'payment': 'outside-payment', 'off-platform': 'off-platform',
}

/** Fiverr's rules as a policy for `scanDraft`. */
export const fiverrPolicy: Policy = (kind, { order }, hold) => {
  const rule = rules[hold ? 'watched-words' : ruleOf[kind]]
  return { rule: rule.id, severity: order === true ? rule.withOrder : rule.beforeOrder }
}
