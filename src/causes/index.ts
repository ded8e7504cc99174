import type { Cause } from '../core/cause.ts'
import { accountRestricted } from './account-restricted.ts'
import { attachmentRefused } from './attachment-refused.ts'
import { blockedByExtension } from './blocked-by-extension.ts'
import { botCheck } from './bot-check.ts'
import { browserOutdated } from './browser-outdated.ts'
import { buyerAccountGone } from './buyer-account-gone.ts'
import { buyerBlockedYou } from './buyer-blocked-you.ts'
import { buyerHasNotWritten } from './buyer-has-not-written.ts'
import { buyerLimitsMessages } from './buyer-limits-messages.ts'
import { connectionUnstable } from './connection-unstable.ts'
import { conversationInSpam } from './conversation-in-spam.ts'
import { cookiesBlocked } from './cookies-blocked.ts'
import { draftContactDetails } from './draft-contact-details.ts'
import { draftEmpty } from './draft-empty.ts'
import { draftTooLong } from './draft-too-long.ts'
import { emailUnverified } from './email-unverified.ts'
import { fiverrDown } from './fiverr-down.ts'
import { gigInactive } from './gig-inactive.ts'
import { idVerificationPending } from './id-verification-pending.ts'
import { messageHeld } from './message-held.ts'
import { networkBlocksFiverr } from './network-blocks-fiverr.ts'
import { newAccountLimit } from './new-account-limit.ts'
import { noOrderTogether } from './no-order-together.ts'
import { offline } from './offline.ts'
import { pageStale } from './page-stale.ts'
import { phoneUnverified } from './phone-unverified.ts'
import { policyWarning } from './policy-warning.ts'
import { profileIncomplete } from './profile-incomplete.ts'
import { rateLimited } from './rate-limited.ts'
import { sendRefused } from './send-refused.ts'
import { signedOut } from './signed-out.ts'
import { staleSiteData } from './stale-site-data.ts'
import { termsWarning } from './terms-warning.ts'

/** Every cause, in the order of the documentation. */
export const causes: readonly Cause[] = [
  buyerHasNotWritten,
  noOrderTogether,
  buyerBlockedYou,
  conversationInSpam,
  buyerAccountGone,
  buyerLimitsMessages,
  signedOut,
  accountRestricted,
  policyWarning,
  emailUnverified,
  idVerificationPending,
  phoneUnverified,
  profileIncomplete,
  newAccountLimit,
  gigInactive,
  messageHeld,
  termsWarning,
  draftContactDetails,
  draftTooLong,
  draftEmpty,
  attachmentRefused,
  offline,
  connectionUnstable,
  networkBlocksFiverr,
  fiverrDown,
  botCheck,
  rateLimited,
  blockedByExtension,
  cookiesBlocked,
  staleSiteData,
  browserOutdated,
  sendRefused,
  pageStale,
]
