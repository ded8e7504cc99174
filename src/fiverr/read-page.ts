import type { Facts, FactValues } from '../core/facts.ts'
import { gap, valueOf, type Known } from '../core/known.ts'
import { oneReading } from './one-reading.ts'
import { at, type Page } from './page.ts'
import { isForReaders } from './pages.ts'
import { readBuyer } from './read-buyer.ts'
import { readComposer, readMessageLimit } from './read-composer.ts'
import { readLanguage } from './read-language.ts'
import { readLastMessage } from './read-last-message.ts'
import { readLinks } from './read-links.ts'
import { readNotices } from './read-notices.ts'
import { readOrders } from './read-orders.ts'
import { readPageKind } from './read-page-kind.ts'
import { readActiveGigs, readMemberSince, readProfileLacks } from './read-seller-pages.ts'
import { readReplyClock } from './read-reply-clock.ts'
import { readSendControl } from './read-send-control.ts'
import { readSignedIn } from './read-signed-in.ts'
import { readThread } from './read-thread.ts'

/** The facts that the page alone can tell. */
export const pageFactNames = [
  'page', 'signedIn', 'buyer', 'composer', 'messageLimit', 'sendControl', 'thread', 'replyClock', 'orders', 'notices', 'wording', 'lastMessage', 'links', 'activeGigs', 'memberSince', 'profileLacks',
] as const satisfies readonly (keyof FactValues)[]
export type PageFacts = Pick<Facts, (typeof pageFactNames)[number]>

const nothing = Object.fromEntries(pageFactNames.map((name) => [name, gap('not-on-page')])) as unknown as PageFacts

/** Reads everything that the page shows. Throws nothing: a reader that fails is a gap, and `failed` is told of it. */
export const readPage = (page: Page, failed?: (error: unknown) => void): PageFacts => oneReading(() => readAll(page, failed))

function readAll(page: Page, failed?: (error: unknown) => void): PageFacts {
  if (isForReaders(page.url)) return { ...nothing, page: at(page, 'elsewhere') }
  const guarded = <T>(read: () => Known<T>): Known<T> => {
    try {
      return read()
    } catch (error) {
      failed?.(error)
      return gap('page-changed')
    }
  }
  const kind = guarded(() => readPageKind(page))
  const composer = guarded(() => readComposer(page, valueOf(kind)))
  const wording = guarded(() => readLanguage(page))
  const thread = guarded(() => readThread(page, valueOf(kind)))
  return {
    page: kind,
    composer,
    wording,
    thread,
    signedIn: guarded(() => readSignedIn(page, valueOf(kind))),
    buyer: guarded(() => readBuyer(page, valueOf(kind))),
    messageLimit: guarded(() => readMessageLimit(page, valueOf(kind))),
    sendControl: guarded(() => readSendControl(page, valueOf(kind))),
    replyClock: guarded(() => readReplyClock(page, valueOf(kind), wording.known)),
    orders: guarded(() => readOrders(page, valueOf(kind))),
    notices: guarded(() => readNotices(page, valueOf(kind), wording.known)),
    lastMessage: guarded(() => readLastMessage(page, valueOf(kind), wording.known)),
    links: guarded(() => readLinks(page)),
    activeGigs: guarded(() => readActiveGigs(page, valueOf(kind))),
    memberSince: guarded(() => readMemberSince(page, valueOf(kind))),
    profileLacks: guarded(() => readProfileLacks(page, valueOf(kind))),
  }
}
