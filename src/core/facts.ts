import type { FindingKind, Severity } from './finding-kind.ts'
import type { Known, Moment } from './known.ts'

/** What the open page is. `thread`: a conversation in the inbox. `contact`: the Contact window on a gig or profile. */
export type PageKind =
  | 'inbox-list' | 'thread' | 'contact' | 'order' | 'login' | 'bot-wall' | 'gigs' | 'seller-page' | 'elsewhere' | 'unreadable'

/** The message box and the draft in it. */
export interface Composer {
  readonly kind: 'textarea' | 'contenteditable'
  readonly usable: boolean
  /** Length of the draft in UTF-16 code units. */
  readonly length: number
  /** Nothing but white space stands in it. */
  readonly blank: boolean
  /** The page marks the draft as one it won't take (a red counter or frame). */
  readonly refusesDraft: boolean
}

/** The control that sends. `grey` takes no press, `refused` is shown in the page's warning state. */
export type SendControl = 'ready' | 'grey' | 'refused'

/** Who has written, as far as the messages that the page has loaded show. */
export interface Thread {
  readonly fromBuyer: number
  readonly fromSeller: number
  /** How many more there are whose writer the page does not tell; missing for none. */
  readonly unclear?: number
  /** Whether the very first message of the thread is among those loaded. */
  readonly fromStart: boolean
}

/** What the times beside the messages say about answering. */
export interface ReplyClock {
  /** When the buyer's last message came, if nothing was answered since; `undefined` when nobody waits. */
  readonly waitingSince: Moment | undefined
  /** When the seller wrote last, as far as loaded and readable. */
  readonly lastOwn: Moment | undefined
  /** How exactly the page shows the first of these times, in milliseconds: "2 days" may be off by a day. */
  readonly within: number
  /** The first question of the thread and the first answer to it, when the page has loaded the beginning and the buyer wrote first. */
  readonly first: { readonly asked: Moment; readonly answered: Moment | undefined } | undefined
}

/** The orders with this buyer, as the page shows them. */
export interface Orders {
  readonly count: number
  readonly active: boolean
  /** What was read for it, as the page words it. */
  readonly quote?: string | undefined
}

/** Statements of Fiverr that a page can show, by what they say. Wordings live in `src/fiverr/notices.ts`. */
export type NoticeId =
  | 'spam-marked' | 'buyer-gone' | 'buyer-unreachable' | 'buyer-blocked' | 'cannot-message' | 'account-restricted' | 'policy-warning' | 'terms-warning'
  | 'message-held' | 'message-hidden' | 'message-failed' | 'email-unverified' | 'phone-unverified' | 'id-verification' | 'profile-incomplete'
  | 'gig-inactive' | 'rate-limited' | 'page-broken' | 'bot-check' | 'signed-out' | 'attachment-refused' | 'too-long'

/** A statement of Fiverr that the page shows. */
export interface Notice {
  readonly id: NoticeId
  /** The words seen, at most 160 UTF-16 code units, never a message's own text. */
  readonly quote: string
  /** `wording`: its words were recognised. `landmark`: only its place in the page speaks for it. */
  readonly by: 'wording' | 'landmark'
}

/** Addresses of the seller's own pages, as the open page links to them. */
export interface OwnLinks { readonly orders: string | undefined; readonly gigs: string | undefined; readonly profile: string | undefined }

/** The state of the seller's last message in the thread, as the page marks it. */
export type LastMessage = 'delivered' | 'failed' | 'held' | 'hidden' | 'none'

/** What was found in the draft, one piece of it. */
export interface DraftPiece {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly disguised: boolean
  readonly certain: boolean
  readonly rule: string
  /** The matched piece, at most 40 UTF-16 code units. Goes from the tab to the open popup and nowhere else. */
  readonly piece: string
}

/** Fiverr's login cookie: flags and dates, never its value. */
export interface SessionCookie {
  readonly present: boolean
  readonly expired: boolean
  /** Whether this browser holds any cookie of Fiverr at all. */
  readonly anyCookie: boolean
  /** Names and values of all of Fiverr's cookies together, in bytes as a request would carry them. */
  readonly headerBytes: number
}

/** What became of a request. Network errors by meaning; the browsers' own strings stay in `src/platform/`. */
export type NetworkFault =
  | 'offline' | 'dns' | 'refused' | 'proxy' | 'tls' | 'reset' | 'timed-out' | 'blocked-by-extension' | 'aborted' | 'maybe-blocked' | 'unexplained'

export type Outcome = { readonly status: number } | { readonly fault: NetworkFault }

/** The answer to the one probe of Fiverr's own address. */
export interface ProbeReply { readonly outcome: Outcome; readonly milliseconds: number }

/** One request of the page to Fiverr. Never its body, never its query. */
export interface Exchange {
  readonly kind: 'send' | 'page' | 'other'
  readonly outcome: Outcome
  readonly at: Moment
  readonly milliseconds: number
}

export interface BrowserVersion { readonly name: 'Chrome' | 'Edge' | 'Firefox'; readonly major: number; readonly lowest: number }

/** What the browser lets Fiverr's page keep. */
export interface SiteStorage { readonly cookies: boolean; readonly storage: boolean; readonly serviceWorker: boolean }

/** Every fact a cause may ask for. Page facts come from the tab, the rest from the browser, the network or the seller. */
export interface FactValues {
  readonly access: boolean
  readonly page: PageKind
  readonly signedIn: boolean
  readonly buyer: string
  readonly composer: Composer
  /** The longest message that the box takes, in UTF-16 code units. */
  readonly messageLimit: number
  readonly sendControl: SendControl
  readonly thread: Thread
  readonly replyClock: ReplyClock
  readonly orders: Orders
  readonly notices: readonly Notice[]
  /** The page's words are in a language whose meaning is known. Never known to be false: then it is a gap. */
  readonly wording: true
  readonly lastMessage: LastMessage
  readonly links: OwnLinks
  readonly draft: readonly DraftPiece[]
  /** The content script answers, and belongs to the extension as it is installed now. */
  readonly tabAnswers: boolean
  readonly siteStorage: SiteStorage
  readonly sessionCookie: SessionCookie
  readonly online: boolean
  readonly reply: ProbeReply
  /** The sends of this thread that ended. A gap when Send was pressed and no request could be seen for it. */
  readonly sends: readonly Exchange[]
  /** The page's other requests, loading itself included. */
  readonly exchanges: readonly Exchange[]
  readonly browser: BrowserVersion
  /** What Fiverr said on the seller's own pages when one was open last. */
  readonly accountNotices: readonly Notice[]
  readonly activeGigs: number
  readonly memberSince: Moment
  readonly profileLacks: boolean
  readonly saysBuyerWroteFirst: boolean
  readonly saysRestricted: boolean
  readonly saysWarned: boolean
  readonly saysIdCheckAsked: boolean
  readonly saysEmailUnverified: boolean
  readonly saysPhoneUnverified: boolean
  readonly saysProfileIncomplete: boolean
  readonly saysNewAccount: boolean
  readonly saysNoActiveGig: boolean
  readonly saysBuyerLimits: boolean
}

export type FactName = keyof FactValues
/** All facts, each known or a gap with its reason. */
export type Facts = { readonly [Name in FactName]: Known<FactValues[Name]> }
