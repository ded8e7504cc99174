import { placeholders, repliesOf, shippedReplies, type KeptReply, type Placeholder, type SavedReply } from '../core/replies.ts'
import { onLocalChange } from '../platform/local-store.ts'
import { askBackground, askTab, type Reply } from '../platform/messages.ts'
import type { Inserted } from '../platform/protocol.ts'
import { readItems } from '../platform/synced-store.ts'
import { locale, words } from '../platform/words.ts'

const store = 'replies'
const patience = 3000
/** How long a tab may take to load what inserts, to type and to look at what came of it, in milliseconds. */
const insertsWithin = 8000

/** Shipped replies stand behind all own ones. */
const shippedRank = 1_000_000

/** The seller's replies in the order of the list, those that come with the extension in the seller's language. */
export async function readReplies(): Promise<readonly SavedReply[]> {
  const shipped = shippedReplies.map((id, index): SavedReply => ({ id, title: words(`reply_${id}_title`), text: words(`reply_${id}_text`), rank: shippedRank + index, shipped: true }))
  return repliesOf(await readItems(store), shipped)
}

export const onRepliesChange = (changed: () => void): void => onLocalChange(store, changed)

/** Keeps replies, `null` forgets one. `false`: this machine's storage refused. */
export async function changeReplies(changes: Readonly<Record<string, KeptReply | null>>): Promise<boolean> {
  const reply = await askBackground('changeItems', { store, changes }, patience)
  return reply.ok && reply.value
}

/** Puts a reply into the message box of a tab at the caret. Never sends. `anyway`: even with contact details in it. */
export function insertReply(tabId: number, { text }: SavedReply, anyway: boolean): Promise<Reply<Inserted>> {
  const labels = Object.fromEntries(placeholders.map((name) => [name, words(`placeholder_${name}`)])) as Record<Placeholder, string>
  const date = new Date().toLocaleDateString(locale(), { dateStyle: 'long' })
  return askTab(tabId, 'insertReply', { text, labels, date, anyway }, insertsWithin)
}
