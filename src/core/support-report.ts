import type { CauseId } from './cause-id.ts'
import type { Found } from './diagnose.ts'

/** The headings under which the article advises to write to Fiverr's support. */
export const supportHeadings = ['technical', 'account', 'dispute', 'cancellation', 'payment'] as const
export type SupportHeading = (typeof supportHeadings)[number]

/** A reason that is not named here is none to write to support about: what to do is in the seller's own hands. */
const headings: Readonly<Partial<Record<CauseId, SupportHeading>>> = {
  'account-restricted': 'account', 'policy-warning': 'account', 'email-unverified': 'account', 'phone-unverified': 'account', 'id-verification-pending': 'account',
  'profile-incomplete': 'account', 'new-account-limit': 'account', 'gig-inactive': 'account', 'signed-out': 'account', 'buyer-account-gone': 'dispute', 'buyer-blocked-you': 'dispute',
  'send-refused': 'technical', 'attachment-refused': 'technical', 'page-stale': 'technical', 'stale-site-data': 'technical', 'fiverr-down': 'technical', 'bot-check': 'technical', 'rate-limited': 'technical',
  'connection-unstable': 'technical', 'network-blocks-fiverr': 'technical', 'blocked-by-extension': 'technical', 'cookies-blocked': 'technical',
}

/**
 * The heading that fits what was found, the first reason that changes something deciding; `undefined` where none does. Only the
 * seller knows of cancellations and payments.
 */
export function headingFor(found: readonly Found[]): SupportHeading | undefined {
  const first = found.find(({ finding }) => finding.effect !== 'none')
  return first && headings[first.cause.id]
}
