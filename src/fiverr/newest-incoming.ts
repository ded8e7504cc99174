import { find, findAll } from './landmarks.ts'
import { conversationPart } from './main-part.ts'
import { oneReading } from './one-reading.ts'
import { messagesOf, writerOf } from './read-thread.ts'

/** The last message of a thread if the other side wrote it, as the element of its words and the words. */
export const newestIncoming = (root: ParentNode): Incoming | null => oneReading(() => newestOf(root))

interface Incoming { readonly element: HTMLElement; readonly text: string }

function newestOf(root: ParentNode): Incoming | null {
  const last = messagesOf(root).at(-1)
  if (!last || writerOf(last) !== 'buyer') return null
  const body = findAll(last, 'messageBody').at(-1)
  return body && 'style' in body ? { element: body as HTMLElement, text: body.textContent ?? '' } : null
}

/** What new messages are added to. */
export const messageList = (root: ParentNode): Element | null => find(conversationPart(root), 'messageFlow') ?? null
