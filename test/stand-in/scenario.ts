import type { CauseId } from '../../src/core/cause-id.ts'
import type { Match, Answer } from './answers.ts'
import type { Patch, World } from './world.ts'

/** A state by name, and how to get there. */
export interface Scenario {
  /** `<cause>`, `<cause>/<kind>`, `<cause>/opposite`, `<cause>/blind`, or a name without a cause. */
  readonly name: string
  readonly cause?: CauseId
  /** The state is there; it looks close and is not; its facts can't be had. */
  readonly variant: 'present' | 'opposite' | 'blind'
  /** The page to open. */
  readonly path: string
  readonly host?: 'www.fiverr.com' | 'pro.fiverr.com'
  /** What differs from a healthy thread. */
  readonly world: Patch<World>
  readonly answers?: readonly { readonly match: Match; readonly answer: Answer }[]
  /** Seller pages to open first, in this order: facts that are remembered from them. */
  readonly visitFirst?: readonly string[]
  /** What to do on the page: type (in the message box), send. `repeat` sends that many times. */
  readonly act?: { readonly type?: string; readonly send?: boolean; readonly repeat?: number; readonly open?: 'contact-window' }
  /** What the seller answers when the popup asks about this cause. */
  readonly sellerSays?: 'yes' | 'no' | 'unknown'
  /**
   * What is not a world's or an answer's to set; the driver does it once the page is open. `connection-refused` and `tls-bad` are
   * the stand-in's `setFault`, the rest is the browser's (offline mode, resolver rules, a dead proxy).
   */
  readonly network?: 'offline' | 'dns-fails' | 'connection-refused' | 'tls-bad' | 'proxy-dead' | 'reset'
  /** How the browser must be set up first. `blocking-extension` is the folder of that name. */
  readonly browser?: 'access-withheld' | 'cookies-blocked' | 'blocking-extension' | 'old-version' | 'unnamed-version' | 'extension-updated' | 'narrow-window'
  readonly note: string
}
