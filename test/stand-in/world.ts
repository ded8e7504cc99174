import type { Language } from './words/index.ts'

/** The composer as Fiverr built it in 2023 and from 2024 on, and the rich-text one of the Pro site. */
export type Generation = '2023' | '2024' | 'pro'

export type Banner = 'restricted' | 'under-review' | 'policy-warning' | 'email-unverified' | 'identity-open' | 'phone-unverified'

export interface Gig {
  readonly title: string
  readonly slug: string
  readonly state: 'active' | 'paused' | 'denied'
}

/** The seller whose browser it is. */
export interface Viewer {
  readonly signedIn: boolean
  readonly username: string
  readonly displayName: string
  readonly level: string
  /** As a profile prints it: "Mar 2019". */
  readonly memberSince: string
  readonly loginCookie: 'valid' | 'gone' | 'lapsing' | 'partitioned'
  /** The server believes only a cookie that came back, as a real one does. */
  readonly cookieMustReturn: boolean
  /** Leftover cookies so large that the server refuses the request's header. */
  readonly oversizedCookies: boolean
  /** Inbox closed; order chat still works. */
  readonly restricted: boolean
  readonly banners: readonly Banner[]
  readonly warnings: readonly string[]
  readonly verified: { readonly email: boolean; readonly phone: boolean; readonly identity: boolean }
  readonly profileMissing: readonly string[]
  readonly gigs: readonly Gig[]
}

/** The buyer whose thread is open. */
export interface OtherParty {
  readonly username: string
  readonly displayName: string
  readonly from: string
  readonly memberSince: string
  readonly lastSeen: string
  readonly profile: 'open' | 'unavailable'
  readonly away: boolean
}

export type ScanState = 'scanning' | 'blocked' | 'detected' | 'clean' | 'too-large'

export interface Attachment {
  readonly name: string
  readonly bytes: number
  readonly scan: ScanState
}

export interface Message {
  readonly from: 'buyer' | 'seller' | 'fiverr'
  readonly text: string
  readonly minutesAgo: number
  readonly state?: 'failed' | 'held' | 'held-older' | 'hidden' | 'phishing' | 'reported'
  readonly relatedGig?: string
  readonly attachments?: readonly Attachment[]
}

export interface Order {
  /** "FO" and digits. */
  readonly id: string
  readonly title: string
  readonly status: 'active' | 'late' | 'delivered' | 'completed' | 'cancelled'
}

/** `closed` is what stands where the composer would be. */
export type Closed = 'spam' | 'cannot-be-contacted' | 'no-longer-available' | 'cannot-message-directly' | 'blocked-by-you' | 'nothing'

export interface Thread {
  readonly messages: readonly Message[]
  /** Whether the page holds the thread's beginning; otherwise older messages are still on the server. */
  readonly startLoaded: boolean
  /** Older messages made up in front of the others. */
  readonly olderMessages: number
  readonly orders: readonly Order[]
  readonly closed: Closed | null
  readonly inSpam: boolean
  readonly unread: boolean
  readonly chatKind: 'textarea' | 'contenteditable'
}

export interface Composer {
  readonly disabled: boolean
  /** Text that stands in the box when the page opens. */
  readonly draft: string
  readonly attachments: readonly Attachment[]
  /** Whether the inbox composer prints a limit; the Contact window always does. */
  readonly counter: boolean
  readonly limit: number
  readonly termsWarning: 'by-words' | 'always' | 'never'
  readonly enterSends: boolean
  /** `outdated-worker`: a service worker left by an older build, which spoils the token. */
  readonly transport: 'fetch' | 'worker' | 'outdated-worker' | 'as-registered' | 'socket'
  /** What becomes of a message that the server takes. */
  readonly fate: 'delivered' | 'held'
}

export interface PageOptions {
  readonly language: Language
  /** `unknown`: no id, test id, role, label or class name that was ever written down. */
  readonly layout: 'known' | 'unknown'
  readonly detailsPane: boolean
  readonly contacts: number
  readonly botWall: 'none' | 'press-and-hold' | 'older' | 'unfamiliar'
  /** The page's token no longer fits the server's. */
  readonly outdatedToken: boolean
  /** One resource never arrives, so the page never reports that it has loaded. */
  readonly neverFinishes: boolean
  readonly strictPolicy: boolean
  /** Elements named like the DOM's own properties. */
  readonly clobbering: boolean
  /** A style sheet that hides whatever it does not know. */
  readonly hidesStrangers: boolean
  readonly hostilePrototypes: boolean
  readonly mutationsPerSecond: number
}

export interface World {
  readonly generation: Generation
  readonly viewer: Viewer
  readonly other: OtherParty
  readonly thread: Thread
  readonly composer: Composer
  readonly page: PageOptions
}

/** A part of the world; lists are replaced, not merged. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] extends readonly unknown[] | null ? T[K] : T[K] extends object ? Patch<T[K]> : T[K] }
