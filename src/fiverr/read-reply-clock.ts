import type { PageKind, ReplyClock } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { attribute, plainText, query } from './dom.ts'
import { find } from './landmarks.ts'
import { readMachineTime, readMoment, type PageMoment } from './page-moment.ts'
import { at, type Page } from './page.ts'
import { conversationOf, startIsLoaded, writerOf } from './read-thread.ts'

/**
 * How long the buyer's last message has waited, and how long the first answer took, by the times that the page shows. In
 * another language than English neither words of time nor "Me" can be read: a gap.
 */
export function readReplyClock(page: Page, kind: PageKind | undefined, wordsReadable: boolean): Known<ReplyClock> {
  if (kind !== 'thread' && kind !== 'order') return gap('not-on-page')
  const { flow, messages, read } = conversationOf(page.root)
  if (read === 'partly') return gap('page-changed')
  const last = messages.at(-1)
  if (!last) return gap('not-on-page')
  if (!wordsReadable) return gap('unsupported')
  const first = firstAnswer(page, messages, startIsLoaded(page.root, flow))
  const writer = writerOf(last)
  const own = messages.findLast((message) => writerOf(message) === 'seller')
  const lastOwn = own && momentOf(page, own)?.at
  if (writer === 'unclear') return gap('page-changed')
  if (writer === 'seller') return at(page, { waitingSince: undefined, lastOwn, within: 0, first })
  const moment = momentOf(page, last)
  return moment ? at(page, { waitingSince: moment.at, lastOwn, within: moment.within, first }) : gap('unsupported')
}

/** The buyer's first message and the seller's first after it. Orders have no first message in this sense: Fiverr counts new threads. */
function firstAnswer(page: Page, messages: readonly Element[], fromStart: boolean): ReplyClock['first'] {
  const [opening] = messages
  if (!fromStart || !opening || writerOf(opening) !== 'buyer') return undefined
  const asked = momentOf(page, opening)
  if (!asked || asked.within > closeEnough) return undefined
  // A message whose writer is unclear may be the answer.
  const reply = messages.find((message) => writerOf(message) !== 'buyer')
  if (!reply) return { asked: asked.at, answered: undefined }
  const answered = writerOf(reply) === 'seller' ? momentOf(page, reply) : undefined
  return answered && answered.within <= closeEnough && answered.at >= asked.at ? { asked: asked.at, answered: answered.at } : undefined
}

/** How exact a time must be to be measured against 24 hours, in milliseconds. */
const closeEnough = 60 * 60 * 1000

function momentOf(page: Page, message: Element): PageMoment | undefined {
  const element = find(message, 'messageTime')
  if (!element) return undefined
  const time = element.localName === 'time' ? element : (query(element, 'time') ?? element)
  return readMachineTime(attribute(time, 'datetime') ?? '', page.now) ?? readMoment(plainText(element, 40), page.now)
}
