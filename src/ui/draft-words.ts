import type { FindingKind } from '../core/finding-kind.ts'
import type { WordKey } from '../core/words.ts'
import { isRuleId, rules, type RuleId } from '../fiverr/rules.ts'
import { locale, words } from '../platform/words.ts'

/** Wordings that stay within the rules and can stand in for a finding, by kind. */
const suggestions: Readonly<Record<FindingKind, WordKey>> = {
  email: 'note_suggest_email', phone: 'note_suggest_phone', handle: 'note_suggest_handle', link: 'note_suggest_link', payment: 'note_suggest_payment', 'off-platform': 'note_suggest_off_platform',
}

export const suggestionFor = (kind: FindingKind): string => words(suggestions[kind])

const ruleTitles: Readonly<Record<RuleId, WordKey>> = {
  'contact-details': 'note_rule_contact_details', messengers: 'note_rule_messengers', 'outside-links': 'note_rule_outside_links',
  'outside-payment': 'note_rule_outside_payment', 'off-platform': 'note_rule_off_platform', 'watched-words': 'note_rule_watched_words',
}

/** A rule of Fiverr's as a note shows it: what it is about, where it stands, when it was read. */
export function ruleWords(id: string): { readonly title: string; readonly url: string; readonly date: string } | undefined {
  if (!isRuleId(id)) return undefined
  const { page, read } = rules[id]
  return { title: words(ruleTitles[id]), url: page, date: new Date(read).toLocaleDateString(locale(), { timeZone: 'UTC' }) }
}
