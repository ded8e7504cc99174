import type { CauseId } from './cause-id.ts'
import type { Found } from './diagnose.ts'

/** The headings under which the article advises to write to Fiverr's support. */
export const supportHeadings = ['technical', 'account', 'dispute', 'cancellation', 'payment'] as const
export type SupportHeading = (typeof supportHeadings)[number]

const headings: Readonly<Partial<Record<CauseId, SupportHeading>>> = {
  'account-restricted': 'account', 'policy-warning': 'account', 'email-unverified': 'account', 'phone-unverified': 'account', 'id-verification-pending': 'account',
  'profile-incomplete': 'account', 'new-account-limit': 'account', 'gig-inactive': 'account', 'signed-out': 'account', 'buyer-account-gone': 'dispute', 'buyer-blocked-you': 'dispute',
}

/** The heading that fits what was found, the first reason that changes something deciding. Only the seller knows of cancellations and payments. */
export function headingFor(found: readonly Found[]): SupportHeading {
  const first = found.find(({ finding }) => finding.effect !== 'none')
  return (first && headings[first.cause.id]) ?? 'technical'
}
