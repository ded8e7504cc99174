import type { LastMessage, PageKind } from '../core/facts.ts'
import { gap, type Known } from '../core/known.ts'
import { closest, contains, isShown, matches, parentElement, plainText, query, queryAll } from './dom.ts'
import { find, findAll, findAnyWay, isLandmark, namedAfter } from './landmarks.ts'
import { isFileName } from './may-be-peoples.ts'
import { wordings } from './notices.ts'
import { onceAReading } from './one-reading.ts'
import { inMessage, straight, textBlocks, type Block } from './page-text.ts'
import { at, type Page } from './page.ts'
import { conversationOf, messagesOf, writerOf } from './read-thread.ts'

/** What stands with a message besides its text: one block of words. `sure`: nobody's quote, file or second paragraph can it be. */
export interface Remark { readonly text: string; readonly sure: () => boolean }

/** Parts of a message that people bring along: files, links, quotes, what another language makes of it. */
const broughtAlong = `[download], [role="button"], a[href], blockquote, q, figure, [data-track-tag="link_card"], [data-testid="custom-offer"], ${namedAfter('attachment', 'quote', 'translat')}`

/** What the page says of a message besides its text, the message's own words left out. Notices also stand beside it in its wrapper. */
export function remarksOn(inner: Element): readonly Remark[] {
  const wrapper = closest(inner, '.message-wrapper')
  const message = wrapper && findAll(wrapper, 'message').length <= 1 ? wrapper : inner
  const bodies = findAll(message, 'messageBody')
  // Newer pages mark all words alike: the first are the message's own, more may be what the page says of it.
  const [first, ...more] = bodies[0] && matches(bodies[0], '.message-body') ? [] : bodies
  const blocks = textBlocks(message, '.message-body').filter(({ element }) => !contains(first, element))
  // Without a landmark for the body the first block that is no header counts as the message's own words.
  const header = find(message, 'messageSender')
  const rest = blocks.filter(({ element }) => element !== header && !matches(element, 'header, .header, time') && element.closest('.header, header') === null)
  const body = first ?? bodies.at(-1)
  const sure = ({ element, text }: Block): boolean => {
    if (first && more.some((one) => contains(element, one) || contains(one, element)) && (more.length > 1 || contains(parentElement(first), element) || query(message, '[role="button"]'))) return false
    // Inline words beside the body belong to the block around both.
    const pieces = body && contains(element, body) ? queryAll(element, ':scope > *').filter((part) => !contains(part, body) && text.includes(straight(plainText(part) || '\n'))) : [element]
    if (!body || pieces.length === 0 || pieces.some((part) => (body.compareDocumentPosition(part) & 4) === 0)) return false
    const brought = closest(element, broughtAlong)
    return (brought === undefined || !contains(message, brought)) && queryAll(element, broughtAlong).every((part) => straight(plainText(part)) !== text) && !isFileName(text) && !isQuoted(message, text)
  }
  return (bodies.length > 0 ? rest : rest.slice(1)).map((block) => ({ text: block.text, sure: () => sure(block) }))
}

/** Whether a block's words are word for word what someone wrote in another message. */
const isQuoted = (message: Element, text: string): boolean =>
  messagesOf(message.ownerDocument).some((other) => !contains(message, other) && findAll(other, 'messageBody').some((body) => straight(plainText(body)) === text))

const saying = (id: string): RegExp[] => wordings.filter((wording) => wording.id === id).map(({ words }) => words)
const says = (remarks: readonly Remark[], id: string): boolean => saying(id).some((words) => remarks.some(({ text }) => words.test(straight(text))))
const states = ['message-failed', 'message-held', 'message-hidden'] as const

/** What the page announces of a message that did not go out, while it announces it. */
export const failedSendToasts = onceAReading((root: Document): readonly string[] => findAnyWay(root, 'toast').filter((toast) => isShown(toast) && !inMessage(toast))
  .flatMap((toast) => textBlocks(toast, '')).map(({ text }) => text).filter((text) => text.length <= 160 && /\b(?:send|sent|delivered)\b/i.test(text) && says([{ text, sure: () => true }], 'message-failed')))

/** The state of the seller's last message, as the page marks it. */
export function readLastMessage(page: Page, kind: PageKind | undefined, wordsReadable: boolean): Known<LastMessage> {
  if (kind !== 'thread' && kind !== 'order') return gap('not-on-page')
  const { messages, read } = conversationOf(page.root)
  // Where order pages keep their messages is in no source.
  if (read === 'partly' || (read === 'none' && kind === 'thread')) return gap('page-changed')
  if (messages.length === 0) return gap('not-on-page')
  if (failedSendToasts(page.root).length > 0) return at(page, 'failed')
  const last = ownOf(messages, wordsReadable).at(-1)
  if (!last) return messages.every((message) => writerOf(message) === 'buyer') ? at(page, 'none') : gap('page-changed')
  if (isFailed(last)) return at(page, 'failed')
  // A message without a header of its own goes with the one before it; the buyer's don't fail.
  const after = messages.slice(messages.indexOf(last) + 1).filter((message) => writerOf(message) === 'unclear')
  if (after.some(isFailed)) return at(page, 'failed')
  const all = remarksOn(last)
  const stating = all.filter((remark) => states.some((id) => says([remark], id)))
  const remarks = stating.filter(({ sure }) => sure())
  if (says(remarks, 'message-failed')) return at(page, 'failed')
  if (says(remarks, 'message-held')) return at(page, 'held')
  if (says(remarks, 'message-hidden') || isLandmark(last, 'hiddenMessage')) return at(page, 'hidden')
  if (stating.length > 0) return gap('page-changed')
  if (!wordsReadable && all.some(({ text }) => plainRemark(text))) return gap('unsupported')
  return at(page, 'delivered')
}

const isFailed = (message: Element): boolean => isLandmark(message, 'failedMessage') || findAnyWay(message, 'failedMessage').some(isShown)

/**
 * The seller's messages. They say so in words ("Me"); where words can't be read, those that lack the buyer's header are the
 * seller's, provided that others have it.
 */
function ownOf(messages: readonly Element[], wordsReadable: boolean): readonly Element[] {
  const byWord = messages.filter((message) => writerOf(message) === 'seller')
  if (wordsReadable || byWord.length > 0 || !messages.some((message) => writerOf(message) === 'buyer')) return byWord
  return messages.filter((message) => writerOf(message) === 'unclear')
}

/** A remark long enough to say something. */
const plainRemark = (remark: string): boolean => remark.length > 12 && !/^[\d\s:./,-]+$/.test(remark)

export const lastOwnMessages = (root: ParentNode, most: number): readonly Element[] =>
  messagesOf(root).filter((message) => writerOf(message) === 'seller').slice(-most)

