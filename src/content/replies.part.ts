import type { FindingKind } from '../core/finding-kind.ts'
import { valueOf } from '../core/known.ts'
import { fillReply } from '../core/replies.ts'
import type { Page } from '../fiverr/page.ts'
import { plainText } from '../fiverr/dom.ts'
import { find } from '../fiverr/landmarks.ts'
import { oneReading } from '../fiverr/one-reading.ts'
import { peopleOn } from '../fiverr/people-on.ts'
import { findComposer } from '../fiverr/read-composer.ts'
import { readOrderNumber, readOrders } from '../fiverr/read-orders.ts'
import { readPageKind } from '../fiverr/read-page-kind.ts'
import { messagesOf, writerOf } from '../fiverr/read-thread.ts'
import { selectSpan, selectedSpan } from '../marks/place-caret.ts'
import { readEditor } from '../marks/read-editor.ts'
import { replaceText } from '../marks/replace-text.ts'
import type { Ask, Inserted } from '../platform/protocol.ts'
import type { Engine } from './engine.part.ts'
import { providePart } from './provide-part.ts'

/** Puts a saved reply into the message box. */
export interface Replies {
  readonly insert: (page: Page, ask: Ask<'insertReply'>, engine: Engine | undefined) => Promise<Inserted>
}

async function insert(page: Page, { text, labels, date, anyway }: Ask<'insertReply'>, engine: Engine | undefined): Promise<Inserted> {
  const kind = valueOf(readPageKind(page))
  const order = readOrderNumber(page)
  const buyer = oneReading(() => buyerName(page.root))
  const filled = fillReply(text, { date, ...(buyer === undefined ? {} : { buyer }), ...(order === undefined ? {} : { order }) }, labels)
  const editor = findComposer(page, kind)
  if (typeof editor === 'string') return { done: 'no-box', text: filled.text, kinds: [] }
  const orders = valueOf(readOrders(page, kind))
  const kinds = certainKinds(filled.text, orders && orders.count > 0, engine)
  if (kinds.length > 0 && !anyway) return { done: 'findings', text: filled.text, kinds }
  const now = readEditor(editor)
  const { start, end } = selectedSpan(editor) ?? { start: now.length, end: now.length }
  const before = start > 0 && /\S$/.test(now.slice(0, start)) ? ' ' : ''
  const after = /^[^\s.,;:!?)\uFEFF]/.test(now.slice(end)) ? ' ' : ''
  if (!(await replaceText(editor, { start, end, text: before + filled.text + after }))) return { done: 'not-taken', text: filled.text, kinds }
  const [gap] = filled.gaps
  if (gap) selectSpan(editor, start + before.length + gap.start, start + before.length + gap.end)
  return { done: 'inserted', text: filled.text, kinds }
}

/** The kinds of what surely breaks a rule in a text. Without the engine nothing is said: the marks will, once it is there. */
function certainKinds(text: string, order: boolean | undefined, engine: Engine | undefined): readonly FindingKind[] {
  const found = engine?.checkDraft(text, { order }) ?? []
  return [...new Set(found.filter(({ certain, severity }) => certain && severity === 'breaks-rule').map(({ kind }) => kind))]
}

/** The name above the buyer's messages, otherwise the one in the header, otherwise the user name; without the initial at its end. */
function buyerName(root: Document): string | undefined {
  const message = messagesOf(root).findLast((one) => writerOf(one) === 'buyer')
  const sender = message && find(message, 'messageSender')
  const [user, shown] = peopleOn(root)
  const name = (sender ? plainText(sender, 60) : '') || (shown ?? user)
  return name?.replace(/^@/, '').replace(/\s+\p{Lu}\.?$/u, '')
}

providePart('replies', { insert })
