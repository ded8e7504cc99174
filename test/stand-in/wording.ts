/**
 * What Fiverr says to a seller. `stated`: written down in public sources, word for word.
 * `invented`: nobody wrote the real words down; the extension must not be tuned to these.
 * `{name}` is the other party.
 */
export const stated = {
  safetyTitle: 'WE HAVE YOUR BACK',
  safetyText: 'For added safety and your protection, keep payments and communications within Fiverr.',
  relatedTo: 'This message relates to:',
  closedSpam: '{name} will no longer be able to contact you. Submit an unspam request to undo this.',
  closedDirect: "Can't message directly!",
  profileUnavailable: 'The user account you are looking for is no longer available.',
  orderUserUnavailable: '{name} is no longer available on Fiverr',
  threadFailed: 'Something went wrong',
  held: "Your message is being reviewed by our Trust and Safety team due to a possible Terms of Service violation. This may take up to 24 hours. In the meantime, {name} can't see your message. We appreciate your patience.",
  heldOlder: 'Your message was flagged for review by our Trust and Safety team, due to possible Terms of Service violation. This process may take up to 24 hours. In the meantime, your message is not visible to {name}. Your patience is appreciated.',
  onlyYou: 'Only visible to you',
  termsReminder: 'Reminder: Never accept or ask for direct payments. Doing so may get your account restricted',
  restrictedBody: 'you cannot place or receive new orders and you cannot communicate with users, other than your buyers/sellers within an active order.',
  wallTitle: 'It needs a human touch',
  wallText: "Complete the task and we'll get you right back into Fiverr.",
  wallCode: 'ERRCODE PXCR10002539',
  wallLoading: 'Loading challenge...',
  olderWallTitle: 'One Small Step',
  olderWallText: 'Please check the box below to access the site',
  emptyInboxTitle: 'Pick up where you left off',
  emptyInboxText: 'Select a conversation and chat away.',
} as const

/** Made up around what the sources only paraphrase; two hold a stated substring ("can no longer be contacted", "is no longer available"). */
const invented = {
  closedContact: '{name} can no longer be contacted.',
  closedGone: '{name} is no longer available.',
  closedByYou: 'You have blocked {name}. Unblock to send messages.',
  failed: 'Your message was not sent.',
  failedToast: 'We could not send your message. Please try again.',
  reported: 'You reported this message.',
  phishing: 'This message was hidden because it may be phishing.',
  away: '{name} is away at the moment and may answer late.',
  scanning: 'Scanning for viruses…',
  scanBlocked: 'This file was blocked.',
  scanDetected: 'A virus was found in this file.',
  scanClean: 'No viruses found.',
  tooLarge: 'This file is too large.',
  bannerRestricted: `Your account is restricted: ${stated.restrictedBody}`,
  bannerUnderReview: 'Your account is under review. Until the review is finished you cannot send messages from your inbox.',
  bannerPolicyWarning: 'You have received a warning for violating our Terms of Service.',
  bannerEmail: 'Please verify your email address. We have sent you a link.',
  bannerIdentity: 'Please verify your identity to keep using your account.',
  bannerPhone: 'Please verify your phone number to keep selling.',
  profileMissing: 'Your profile is not complete yet.',
  noWarnings: 'No warnings stand against your account.',
  activeOrder: 'You already have an active order with {name}.',
  serverError: 'The server could not answer this request.',
} as const

export type NoticeKey = keyof typeof stated | keyof typeof invented
export const englishNotices: Readonly<Record<NoticeKey, string>> = { ...stated, ...invented }
