import type { CauseId } from '../../src/core/cause-id.ts'
import type { Verdict } from '../../src/core/verdict.ts'

/** What the popup must show for a scenario. */
export interface Expected {
  readonly verdict: Verdict
  /** The cause in question where it must be found: how sure, and what its evidence must say. */
  readonly certainty?: 'certain' | 'likely' | 'possible'
  readonly evidence?: readonly (string | RegExp)[]
  /** Which cause stands first; the one in question unless said. */
  readonly first?: CauseId
  /** Kinds of finding that the draft must list. */
  readonly findings?: readonly string[]
}

const blocked = (certainty: Expected['certainty'], ...evidence: readonly (string | RegExp)[]): Expected => ({ verdict: 'blocked', certainty: certainty ?? 'certain', evidence })
const atRisk = (certainty: Expected['certainty'], ...evidence: readonly (string | RegExp)[]): Expected => ({ verdict: 'at-risk', certainty: certainty ?? 'certain', evidence })
/** Listed, and changes nothing: what only the article says comes after whatever was seen, here the remark on the empty box. */
const remark = (...evidence: readonly (string | RegExp)[]): Expected => ({ verdict: 'clear', certainty: 'possible', evidence, first: 'draft-empty' })

const clear: Expected = { verdict: 'clear' }
const unknown: Expected = { verdict: 'unknown' }
const noPage: Expected = { verdict: 'no-page' }

const articleSays = 'Said by an article about Fiverr'
const contact = ['jo.doe@mail.example.com', '+49 30 23125 012']
const spam = 'will no longer be able to contact you. Submit an unspam request'
const restricted = 'you cannot communicate with users, other than'
const failedMark = /marks your last message as failed|was not sent/

/**
 * By scenario: what is stated by Fiverr and seen is certain, a wording that has two meanings is
 * likely, what only the article says changes no verdict, and a page that can't be read is unknown.
 */
export const expectations: Readonly<Record<string, Expected>> = {
  'signed-out': blocked('certain', 'The page offers to sign in', 'No login cookie'),
  'signed-out/home': blocked('certain', 'The page offers to sign in', 'No login cookie'),
  'signed-out/cookie-gone': atRisk('possible', 'No login cookie', 'The page shows you signed in'),
  'signed-out/cookie-expired': atRisk('possible', /No login cookie|past its date/, 'The page shows you signed in'),
  'signed-out/send-refused': blocked('likely', 'answered your last message with error 401', 'No login cookie'),
  'signed-out/opposite': clear,
  'signed-out/opposite-partitioned': clear,
  'signed-out/blind': unknown,

  'account-restricted': blocked('certain', restricted),
  'account-restricted/2023': blocked('certain', restricted),
  'account-restricted/under-review': blocked('certain', 'under review'),
  'account-restricted/order': atRisk('likely', restricted, 'The message box can be used'),
  'account-restricted/opposite': { verdict: 'at-risk', first: 'terms-warning' },
  'account-restricted/blind': unknown,

  'policy-warning': atRisk('certain', 'You have received a warning'),
  'policy-warning/account': atRisk('certain', 'Violation of our Terms of Service'),
  'policy-warning/opposite': clear,
  'policy-warning/blind': unknown,

  'email-unverified': remark('verify your email address', articleSays),
  'email-unverified/opposite': clear,
  'email-unverified/blind': unknown,

  'id-verification-pending': atRisk('likely', 'verify your identity'),
  'id-verification-pending/opposite': clear,
  'id-verification-pending/blind': unknown,

  'phone-unverified': atRisk('likely', 'verify your phone number'),
  'phone-unverified/opposite': clear,
  'phone-unverified/blind': unknown,

  'profile-incomplete': remark(/not complete|marked something as missing/, articleSays),
  'profile-incomplete/opposite': clear,
  'profile-incomplete/blind': clear,

  'new-account-limit': remark('no older than a month', articleSays),
  'new-account-limit/opposite': clear,
  'new-account-limit/blind': clear,

  'gig-inactive': remark('no active gig', articleSays),
  'gig-inactive/opposite': clear,
  'gig-inactive/blind': clear,

  'buyer-has-not-written': blocked('likely', 'No message from the buyer', 'No order with this buyer', 'No message box where it should be'),
  'buyer-has-not-written/no-composer': blocked('likely', 'No message from the buyer', 'No order with this buyer', 'No message box where it should be'),
  'buyer-has-not-written/2023': blocked('likely', 'No message from the buyer', 'No order with this buyer', 'No message box where it should be'),
  'buyer-has-not-written/opposite': clear,
  'buyer-has-not-written/opposite-composer': clear,
  'buyer-has-not-written/blind': unknown,
  'buyer-has-not-written/blind-partial': unknown,
  'buyer-has-not-written/blind-loading': unknown,

  'no-order-together': remark('No order with this buyer', articleSays),
  'no-order-together/2023': remark('No order with this buyer', articleSays),
  'no-order-together/opposite': clear,
  'no-order-together/opposite-completed': clear,
  'no-order-together/blind': clear,

  // Fiverr's words for a closed account are also what a block looks like: the first is said of them, the second may be.
  'buyer-blocked-you': { verdict: 'blocked', certainty: 'possible', evidence: ['can no longer be contacted'], first: 'buyer-account-gone' },
  'buyer-blocked-you/direct': blocked('likely', "Can't message directly!"),
  'buyer-blocked-you/by-you': blocked('certain', 'You have blocked maria_k'),
  'buyer-blocked-you/opposite': clear,
  'buyer-blocked-you/blind': unknown,
  'buyer-blocked-you/blind-layout': unknown,

  'conversation-in-spam': blocked('certain', spam),
  'conversation-in-spam/2023': blocked('certain', spam),
  'conversation-in-spam/pro': blocked('certain', spam),
  'conversation-in-spam/opposite': clear,
  'conversation-in-spam/blind': unknown,
  'conversation-in-spam/blind-layout': unknown,

  'buyer-account-gone': blocked('certain', 'is no longer available'),
  'buyer-account-gone/2023': blocked('certain', 'is no longer available'),
  'buyer-account-gone/order': blocked('certain', 'is no longer available on Fiverr'),
  'buyer-account-gone/profile': { verdict: 'no-page', certainty: 'possible', evidence: ['is no longer available'] },
  'buyer-account-gone/opposite': clear,
  'buyer-account-gone/blind': unknown,
  'buyer-account-gone/blind-failed': unknown,

  'buyer-limits-messages': { verdict: 'unknown', certainty: 'possible', evidence: ['You said that the buyer limits messages', articleSays], first: 'no-order-together' },
  'buyer-limits-messages/opposite': clear,
  'buyer-limits-messages/blind': clear,

  'message-held': atRisk('certain', 'is being reviewed by our Trust and Safety team'),
  'message-held/older': atRisk('certain', 'was flagged for review by our Trust and Safety team'),
  'message-held/only-you': atRisk('likely', 'Only visible to you'),
  'message-held/pro': atRisk('certain', 'is being reviewed by our Trust and Safety team'),
  'message-held/after-send': atRisk('certain', 'is being reviewed by our Trust and Safety team'),
  'message-held/opposite': clear,
  'message-held/blind': unknown,

  'terms-warning': atRisk('certain', 'Never accept or ask for direct payments'),
  'terms-warning/2023': atRisk('certain', 'Never accept or ask for direct payments'),
  'terms-warning/pro': atRisk('certain', 'Never accept or ask for direct payments'),
  'terms-warning/opposite': clear,
  'terms-warning/blind': unknown,

  'draft-contact-details': { ...atRisk('certain', ...contact), findings: ['email', 'phone'] },
  'draft-contact-details/typed': { ...atRisk('certain', ...contact), findings: ['email', 'phone'] },
  'draft-contact-details/2023': { ...atRisk('certain', ...contact), findings: ['email', 'phone'] },
  'draft-contact-details/with-warning': { ...atRisk('certain', ...contact), findings: ['email', 'phone'] },
  'draft-contact-details/pro': { ...atRisk('certain', ...contact), findings: ['email', 'phone'] },
  'draft-contact-details/contact-window': { ...atRisk('certain', ...contact), findings: ['email', 'phone'] },
  'draft-contact-details/opposite': { ...clear, findings: [] },
  'draft-contact-details/blind': { ...unknown, findings: [] },

  'draft-too-long': blocked('certain', '2600 characters, 2500 allowed'),
  'draft-too-long/2023': blocked('certain', '2600 characters, 2500 allowed'),
  'draft-too-long/opposite': clear,
  'draft-too-long/blind': clear,

  'draft-empty': { verdict: 'clear', certainty: 'certain', evidence: ['Nothing is typed in the message box', 'Send is grey'] },
  'draft-empty/spaces': { verdict: 'clear', certainty: 'certain', evidence: ['Nothing is typed in the message box', 'Send is grey'] },
  'draft-empty/pro': { verdict: 'clear', certainty: 'certain', evidence: ['Nothing is typed in the message box', 'Send is grey'] },
  'draft-empty/opposite': clear,
  'draft-empty/opposite-attachment': clear,
  'draft-empty/blind': unknown,

  'attachment-refused': blocked('certain', 'This file was blocked', 'Send is grey'),
  'attachment-refused/2023': blocked('certain', 'A virus was found in this file'),
  'attachment-refused/too-large': blocked('certain', 'This file is too large'),
  'attachment-refused/opposite': clear,
  'attachment-refused/opposite-scanning': clear,
  'attachment-refused/blind': unknown,

  'offline': blocked('certain', /has no network|found no network/),
  'offline/opposite': { verdict: 'blocked', first: 'connection-unstable' },
  'offline/blind': unknown,

  // Its answer takes 4 s, and a busy machine up to as long as it is waited for.
  'connection-unstable': blocked('likely', 'cut off on its way', /A test request (?:to Fiverr )?(?:took [45]\.\d s|got no answer in time)/),
  'connection-unstable/opposite': clear,
  'connection-unstable/blind': unknown,

  'network-blocks-fiverr': blocked('certain', 'could not be looked up (DNS)'),
  'network-blocks-fiverr/refused': blocked('certain', 'The connection to Fiverr was refused'),
  'network-blocks-fiverr/tls': blocked('certain', 'The secure connection to Fiverr failed'),
  'network-blocks-fiverr/proxy': blocked('certain', 'The proxy set in this browser or system refused'),
  'network-blocks-fiverr/opposite': { verdict: 'blocked', first: 'fiverr-down' },
  'network-blocks-fiverr/blind': unknown,

  'fiverr-down': blocked('certain', 'answered your last message with error 503', 'A test request to Fiverr was answered with error 503'),
  'fiverr-down/thread': blocked('certain', 'answered a request of this page with error 503', 'A test request to Fiverr was answered with error 503'),
  'fiverr-down/page': blocked('certain', 'with error 502'),
  'fiverr-down/send': blocked('likely', 'answered your last message with error 500'),
  'fiverr-down/opposite': clear,
  'fiverr-down/blind': unknown,

  'bot-check': blocked('certain', 'needs a human touch'),
  'bot-check/older': blocked('certain', /One Small Step|check for robots|check the box below/),
  'bot-check/german': blocked('certain'),
  'bot-check/opposite': clear,
  'bot-check/opposite-probe': clear,
  'bot-check/blind': unknown,

  'rate-limited': blocked('certain', 'answered your last message with error 429'),
  'rate-limited/burst': blocked('likely', /[5-9] requests were refused with error 403 within a minute/),
  'rate-limited/opposite': clear,
  'rate-limited/blind': { verdict: 'at-risk', first: 'send-refused' },

  'blocked-by-extension': { verdict: 'blocked', evidence: [/Your last message was (?:blocked|stopped) inside this browser/] },
  'blocked-by-extension/opposite': { verdict: 'blocked', first: 'connection-unstable' },
  'blocked-by-extension/blind': unknown,

  'cookies-blocked': blocked('certain', /cookies as off|refuses the page its storage/),
  'cookies-blocked/opposite': clear,
  'cookies-blocked/blind': unknown,

  'stale-site-data': blocked('likely', 'answered your last message with error 401', 'Your session is valid'),
  'stale-site-data/bad-request': blocked('likely', 'answered your last message with error 431'),
  'stale-site-data/cookie-header': blocked('likely', 'answered this page with error 431', /cookies weigh 1\d\.\d KB/),
  // A refusal with 403 has many sources: that Fiverr refused is likely, that old site data made it so is possible.
  'stale-site-data/worker': { verdict: 'blocked', certainty: 'possible', evidence: ['answered your last message with error 403', 'runs a background script in this browser'], first: 'send-refused' },
  'stale-site-data/opposite': clear,
  'stale-site-data/blind': unknown,

  'browser-outdated': atRisk('likely', /(?:Chrome 90|Firefox 88); the oldest version that still gets fixes is \d{3}/),
  'browser-outdated/opposite': clear,
  'browser-outdated/blind': clear,

  'send-refused': blocked('likely', 'answered your last message with error 422', 'Your session is valid'),
  'send-refused/forbidden': blocked('likely', 'answered your last message with error 403', 'Your session is valid'),
  'send-refused/pro': blocked('likely', 'answered your last message with error 403'),
  'send-refused/worker': blocked('likely', 'answered your last message with error 422'),
  'send-refused/marked': atRisk('likely', failedMark),
  'send-refused/socket': atRisk('likely', failedMark),
  'send-refused/opposite': clear,
  'send-refused/opposite-older': clear,
  'send-refused/blind': unknown,

  'page-stale': blocked('likely', 'Something went wrong'),
  'page-stale/token': { verdict: 'blocked', certainty: 'possible', evidence: ['answered your last message with error 403', 'Your session is valid'], first: 'send-refused' },
  'page-stale/opposite': clear,
  'page-stale/opposite-updated': clear,
  'page-stale/blind': unknown,

  'healthy/2023': clear,
  'healthy/2024': clear,
  'healthy/pro': clear,
  'healthy/with-order': clear,
  'healthy/2023-with-order': clear,
  'healthy/long-thread': clear,
  'healthy/away': clear,
  'healthy/strict-policy': clear,
  'healthy/wild-page': clear,
  'healthy/worker': clear,
  'healthy/socket': clear,
  'healthy/sent': clear,
  'healthy/narrow': clear,
  'healthy-order': clear,
  'healthy-order/contenteditable': clear,
  'contact-window': clear,
  'contact-window/gig': clear,
  'contact-window/closed': noPage,
  'inbox-list': noPage,
  'inbox-list/2023': noPage,
  'inbox-list/offers': noPage,
  'inbox-list/templates': noPage,
  'home': noPage,
  // No message box is open, and the account-level reason counts all the same.
  'home/guest': { verdict: 'blocked', first: 'signed-out' },
  'seller-page': noPage,
  'orders-list': noPage,
  'unknown-page': noPage,
  'unknown-page/inbox': unknown,
  'unknown-page/loading': unknown,
  'other-language': clear,
  'other-language/fr': clear,
  'other-language/es-2023': clear,
  'other-language/pro': clear,
}
