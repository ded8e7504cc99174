import type { PageKind, Thread } from '../core/facts.ts'
import { gap, type Known, type Moment } from '../core/known.ts'
import { attribute, closest, plainText, query } from './dom.ts'
import { find, findAll, has, selectorOf } from './landmarks.ts'
import { safetyStrip } from './notices.ts'
import { othersWords, textBlocks } from './page-text.ts'
import { at, type Page } from './page.ts'

export type Writer = 'buyer' | 'seller' | 'unclear'

/** The messages that the page has loaded, oldest first, Fiverr's own left out. */
export function messagesOf(root: ParentNode): readonly Element[] {
  const system = selectorOf('systemMessage')
  return findAll(root, 'message').filter((message) => closest(message, system) === undefined)
}

/** Who wrote a message. The buyer's carry a header of their own and a way to report them; the seller's say "Me". */
export function writerOf(message: Element): Writer {
  if (has(message, 'buyerMessageHeader')) return 'buyer'
  const sender = find(message, 'messageSender')
  if (!sender) return 'unclear'
  return /^(?:me|you)$/i.test(plainText(sender, 60)) ? 'seller' : 'unclear'
}

/** Who has written, as far as the loaded messages show. */
export function readThread(page: Page, kind: PageKind | undefined): Known<Thread> {
  if (kind !== 'thread' && kind !== 'order') return gap('not-on-page')
  const flow = find(page.root, 'messageFlow')
  const messages = messagesOf(page.root)
  if (messages.length === 0) {
    if (!flow || page.root.readyState !== 'complete' || isBusy(flow)) return gap(flow ? 'timed-out' : 'page-changed')
    return at(page, { fromBuyer: 0, fromSeller: 0, fromStart: true })
  }
  let fromBuyer = 0
  let fromSeller = 0
  for (const message of messages) {
    const writer = writerOf(message)
    if (writer === 'buyer') fromBuyer += 1
    else if (writer === 'seller') fromSeller += 1
  }
  if (fromBuyer === 0 && fromSeller < messages.length) return gap('page-changed')
  const fromStart = startIsLoaded(page.root, flow)
  const last = messages.at(-1)
  const waitingSince = last && writerOf(last) === 'buyer' ? timeOf(last) : undefined
  return at(page, { fromBuyer, fromSeller, fromStart, waitingSince })
}

const isBusy = (flow: Element): boolean => query(flow, '[aria-busy="true"], .loading, .spinner, [role="progressbar"]') !== undefined || attribute(flow, 'aria-busy') === 'true'

/** Only what stands at the beginning of a thread shows that it is loaded: a short list may be the end of a long talk. */
function startIsLoaded(root: Document, flow: Element | undefined): boolean {
  if (has(root, 'threadStart')) return true
  const scope = flow ?? root.body
  return textBlocks(scope, othersWords()).some(({ text }) => safetyStrip.test(text))
}

/** When a message was written, where its time can be read. Fiverr states no time zone: read as this machine's. */
export function timeOf(message: Element): Moment | undefined {
  const element = find(message, 'messageTime')
  if (!element) return undefined
  const written = Date.parse(attribute(element, 'datetime') ?? plainText(element, 40))
  return Number.isFinite(written) ? written : undefined
}
