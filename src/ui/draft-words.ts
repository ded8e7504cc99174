import type { FindingKind } from '../core/finding-kind.ts'
import type { WordKey } from '../core/words.ts'
import { rules } from '../fiverr/rules.ts'
import { locale, words } from '../platform/words.ts'

/** Wordings that stay within the rules and can stand in for a finding, by kind. */
const suggestions: Readonly<Record<FindingKind, WordKey>> = {
  email: 'note_suggest_email', phone: 'note_suggest_phone', handle: 'note_suggest_handle', link: 'note_suggest_link', payment: 'note_suggest_payment', 'off-platform': 'note_suggest_off_platform',
}

export const suggestionFor = (kind: FindingKind): string => words(suggestions[kind])

/** A rule of Fiverr's as a note shows it: what it is about, where it stands, when it was read. */
export function ruleWords(id: string): { readonly title: string; readonly url: string; readonly date: string } | undefined {
  const rule = Object.values(rules).find((one) => one.id === id)
  return rule && { title: rule.title, url: rule.page, date: new Date(rule.read).toLocaleDateString(locale(), { timeZone: 'UTC' }) }
}
