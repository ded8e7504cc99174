import type { Finding } from './cause.ts'
import type { Facts, PageKind } from './facts.ts'
import { valueOf } from './known.ts'

/**
 * `blocked`: a message can't go out, for a reason seen or measured. `at-risk`: it can, but something may go wrong.
 * `clear`: the page shows a usable message box and nothing speaks against it. `unknown`: a page with messages that could
 * not be read, or access is withheld. `no-page`: no thread or message box is open anywhere.
 */
export const verdicts = ['blocked', 'at-risk', 'clear', 'unknown', 'no-page'] as const
export type Verdict = (typeof verdicts)[number]

const pagesWithMessages: ReadonlySet<PageKind> = new Set<PageKind>(['thread', 'contact', 'order'])

/** The verdict on a page and on what was found. `clear` takes a usable box and a page that was read; what could not be read is `unknown`, and access is asked for first. */
export function verdictOf(facts: Facts, found: readonly { readonly finding: Finding }[]): Verdict {
  if (valueOf(facts.access) === false) return 'unknown'
  if (found.some(({ finding }) => finding.effect === 'blocks')) return 'blocked'
  if (found.some(({ finding }) => finding.effect === 'risks')) return 'at-risk'
  const page = facts.page
  if (!page.known) return page.why === 'not-on-page' ? 'no-page' : 'unknown'
  if (pagesWithMessages.has(page.value)) return isClear(facts) ? 'clear' : 'unknown'
  return page.value === 'unreadable' ? 'unknown' : 'no-page'
}

/** A usable message box, and nothing on the page that could speak against it without being understood. */
function isClear({ composer, notices, lastMessage }: Facts): boolean {
  const marksRead = lastMessage.known || lastMessage.why === 'not-on-page'
  return valueOf(composer)?.usable === true && notices.known && marksRead
}
