/** Every reason the product knows, in the order of its documentation. The names are fixed: tests and documents rely on them. */
export const causeIds = [
  'buyer-has-not-written', 'no-order-together', 'buyer-blocked-you', 'conversation-in-spam', 'buyer-account-gone', 'buyer-limits-messages',
  'signed-out', 'account-restricted', 'policy-warning', 'email-unverified', 'id-verification-pending', 'phone-unverified',
  'profile-incomplete', 'new-account-limit', 'gig-inactive', 'message-held', 'terms-warning', 'draft-contact-details', 'draft-too-long',
  'draft-empty', 'attachment-refused', 'offline', 'connection-unstable', 'network-blocks-fiverr', 'fiverr-down', 'bot-check',
  'rate-limited', 'blocked-by-extension', 'cookies-blocked', 'stale-site-data', 'browser-outdated', 'send-refused', 'page-stale',
] as const
export type CauseId = (typeof causeIds)[number]
