import { takeChosenWords } from '../platform/chosen-words.ts'
import { openPage } from '../platform/tabs.ts'
import { insertReply, readReplies } from '../probes/replies.ts'

/** Inserts a reply in a tab, the first of the list without an id. Where it can't be, or should be looked at first, our page says why. */
export async function insertIn(tabId: number, id?: string): Promise<void> {
  await takeChosenWords()
  const replies = await readReplies()
  const reply = id === undefined ? replies[0] : replies.find((one) => one.id === id)
  if (!reply) return
  const answer = await insertReply(tabId, reply, false)
  const done = answer.ok ? answer.value.done : 'no-box'
  if (done !== 'inserted') await openPage(`src/replies/index.html#${done}:${encodeURIComponent(reply.id)}`)
}
