import type { PageKind, Thread } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { attribute, closest, contains, matches, parentElement, plainText, query, queryAll } from './dom.ts'
import { find, findAll, findAnyWay, has, isLandmark, selectorOf } from './landmarks.ts'
import { conversationPart } from './main-part.ts'
import { safetyStrip } from './notices.ts'
import { textBlocks } from './page-text.ts'
import { peoplesPlaces } from './peoples-places.ts'
import { onceAReading } from './one-reading.ts'
import { at, type Page } from './page.ts'
import { readAddress } from './pages.ts'
import { userIn } from './read-buyer.ts'

export type Writer = 'buyer' | 'seller' | 'unclear'

/**
 * The messages that the page has loaded, oldest first, Fiverr's own left out. All ways of knowing a message count together: one
 * that is known in another way than its neighbours must not be missed. Of several elements around one message the outermost.
 */
export const messagesOf = onceAReading((root: ParentNode): readonly Element[] => {
  const system = selectorOf('systemMessage')
  const nodes: { readonly element: Element; readonly parent: number; leaves: number }[] = []
  const open: number[] = []
  for (const element of queryAll(conversationPart(root), selectorOf('message'))) {
    if (closest(element, system) !== undefined) continue
    while (open.length > 0 && !contains(nodes[open.at(-1) ?? 0]?.element, element)) open.pop()
    nodes.push({ element, parent: open.at(-1) ?? -1, leaves: 0 })
    open.push(nodes.length - 1)
  }
  const parents = new Set(nodes.map(({ parent }) => parent))
  const leaves = nodes.flatMap((_, index) => (parents.has(index) ? [] : [index]))
  for (const leaf of leaves) for (let at = leaf; at >= 0; at = nodes[at]?.parent ?? -1) (nodes[at] ?? { leaves: 0 }).leaves += 1
  return leaves.flatMap((leaf) => {
    let at = leaf
    while ((nodes[nodes[at]?.parent ?? -1]?.leaves ?? 0) === 1) at = nodes[at]?.parent ?? at
    const element = nodes[at]?.element
    return element ? [element] : []
  })
})

/** How much of the conversation was recognised. `partly`: something in it looks like a message and is not known as one. */
export interface Conversation { readonly flow: Element | undefined; readonly messages: readonly Element[]; readonly read: 'all' | 'partly' | 'none' }

export const conversationOf = onceAReading((root: ParentNode): Conversation => {
  const flow = find(conversationPart(root), 'messageFlow')
  const messages = messagesOf(root)
  const [first] = messages
  const last = messages.at(-1)
  if (!first || !last) return { flow, messages, read: !flow ? 'none' : hasStray(flow, [], flow) ? 'partly' : 'all' }
  let around = parentElement(first)
  while (around && !contains(around, last)) around = parentElement(around)
  const whole = flow && around && contains(flow, around) ? flow : around
  const alone = messages.length === 1 && !flow
  return { flow, messages, read: !around || !whole || alone || hasStray(around, messages, whole) ? 'partly' : 'all' }
})

/** Whether a row beside the messages, on any level from `inner` up to `outer`, carries a time as messages do. */
function hasStray(inner: Element, messages: readonly Element[], outer: Element): boolean {
  const known = [selectorOf('systemMessage'), selectorOf('threadStart')].join(', ')
  const rows = new Set<Element>()
  for (const message of messages) for (let at: Element | undefined = message; at && at !== outer; at = parentElement(at)) rows.add(at)
  for (let level: Element | undefined = inner; level; level = level === outer ? undefined : parentElement(level)) {
    for (const row of level.children) {
      if (rows.has(row) || matches(row, known)) continue
      if ((isLandmark(row, 'messageTime') || has(row, 'messageTime')) && !isDateAlone(row)) return true
    }
  }
  return false
}

/** Whether a row says nothing but a time, as what parts one day from the next does. */
function isDateAlone(row: Element): boolean {
  const time = isLandmark(row, 'messageTime') ? row : find(row, 'messageTime')
  const words = plainText(row, 60)
  return time !== undefined && words !== '' && words.length <= 40 && words === plainText(time, 60) && query(row, 'img, picture, video, audio, figure, a, button') === undefined
}

/** Who wrote a message. The buyer's carry a header of their own and a way to report them; the seller's say "Me". */
export const writerOf = onceAReading((message: Element): Writer => {
  if (query(message, reportButton)) return 'buyer'
  const senders = [...findAll(message, 'buyerMessageHeader'), ...findAll(message, 'messageSender')]
  // A message that quotes another carries the header of both; its own stands beside its time.
  const timed = senders.filter((sender) => [sender, parentElement(sender)].some((part) => part && part !== message && has(part, 'messageTime')))
  const drawn = query(message, '[data-track-tag="avatar"][data-track-value], figure[title]')
  const user = drawn && (attribute(drawn, 'data-track-value') ?? attribute(drawn, 'title'))
  const [first, ...others] = new Set((timed.length > 0 ? timed : senders).map((sender) => bySender(sender, user)))
  return first === undefined || others.length > 0 ? 'unclear' : first
})

const reportButton = '[data-testid="report-menu-button"], [data-testid="report-button"]'

function bySender(sender: Element, user: string | undefined): Writer {
  if (closest(sender, selectorOf('buyerMessageHeader'))) return 'buyer'
  const name = plainText(sender, 60)
  const isBuyers = buyerNames(sender.ownerDocument).some((one) => one === name || one === user)
  if (/^(?:me|you)$/i.test(name)) return isBuyers ? 'unclear' : 'seller'
  return isBuyers ? 'buyer' : 'unclear'
}

/** What the conversation's header calls the buyer: the name shown, who may be called "Me", and the user name, which the address has too. */
const buyerNames = onceAReading((root: Document): readonly string[] => {
  const link = find(root, 'buyerLink')
  const address = readAddress(root.URL)
  return [link && plainText(link, 60), link && userIn(link), address.leadsTo === 'thread' ? address.buyer : ''].flatMap((name) => name || [])
})

/** Who has written, as far as the loaded messages show. */
export function readThread(page: Page, kind: PageKind | undefined): Known<Thread> {
  if (kind !== 'thread' && kind !== 'order') return gap('not-on-page')
  const { flow, messages, read } = conversationOf(page.root)
  if (read === 'partly') return gap('page-changed')
  if (messages.length === 0) {
    if (!flow || page.root.readyState !== 'complete' || isBusy(flow) || holdsPlaces(flow)) return gap(flow ? 'timed-out' : 'page-changed')
    return saysMore(flow) ? gap('page-changed') : at(page, { fromBuyer: 0, fromSeller: 0, fromStart: true })
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
  const unclear = messages.length - fromBuyer - fromSeller
  return at(page, { fromBuyer, fromSeller, fromStart, ...(unclear > 0 && { unclear }) })
}

/** Whether a list without messages says anything that is not known: that it is loading, that it failed. */
const saysMore = (flow: Element): boolean => textBlocks(flow, selectorOf('systemMessage')).some(({ text }) => !safetyStrip.test(text))

const isBusy = (flow: Element): boolean =>
  query(flow, '[aria-busy="true"], [role="progressbar"], [aria-label*="loading" i], [class*="loading" i], [class*="loader" i], [class*="spinner" i], [class*="skeleton" i], [class*="shimmer" i]') !== undefined || attribute(flow, 'aria-busy') === 'true'

/** Whether a list without a word holds drawn or repeated places: what is to come, not nothing. */
const holdsPlaces = (flow: Element): boolean =>
  plainText(flow, 20) === '' && (query(flow, 'svg, img, canvas') !== undefined || queryAll(flow, ':not(:has(*))').length > 1)

/** Only what stands at the beginning of a thread shows that it is loaded: a short list may be the end of a long talk. */
export function startIsLoaded(root: Document, flow: Element | undefined): boolean {
  const [first] = messagesOf(root)
  // A later message may relate to a gig too: a mark shows the beginning where no message stands before it.
  const isFirst = (mark: Element): boolean => !first || contains(mark, first) || contains(first, mark) || (mark.compareDocumentPosition(first) & 4) !== 0
  if (findAnyWay(conversationPart(root), 'threadStart').some(isFirst)) return true
  const scope = flow ?? root.body
  return textBlocks(scope, peoplesPlaces()).some(({ text, element }) => safetyStrip.test(text) && (!first || (element.compareDocumentPosition(first) & 4) !== 0))
}
