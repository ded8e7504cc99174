import { useState } from 'preact/hooks'
import { mostReplies, searchReplies, type KeptReply, type SavedReply } from '../core/replies.ts'
import type { WordKey } from '../core/words.ts'
import { words, writeNumber } from '../platform/words.ts'
import { changeReplies } from '../probes/replies.ts'
import { useReplies } from '../ui/use-replies.ts'
import { ReplyForm } from './ReplyForm.tsx'
import { ReplyItem } from './ReplyItem.tsx'
import { cameFor } from './came-for.ts'

interface Said { readonly key: WordKey; readonly good: boolean; readonly undo?: Readonly<Record<string, KeptReply | null>> }

/** The seller's replies: found, written, put in order, taken out and put back. */
export function RepliesPage() {
  const replies = useReplies()
  const [came] = useState(() => cameFor(location.hash))
  const [search, setSearch] = useState('')
  const [editing, edit] = useState<string | undefined>(came?.done === 'findings' ? came.id : undefined)
  const [said, say] = useState<Said | undefined>(came && { key: came.says, good: false })
  if (!replies) return null
  const change = async (changes: Readonly<Record<string, KeptReply | null>>, done: Said): Promise<boolean> => {
    const kept = await changeReplies(changes)
    say(kept ? done : { key: 'storage_refused', good: false })
    return kept
  }
  const save = async (id: string, title: string, text: string): Promise<void> => {
    const before = replies.find((one) => one.id === id)
    const rank = before ? before.rank : Math.min(0, ...replies.map((one) => one.rank)) - 1
    if (await change({ [id]: { title, text, rank } }, { key: 'reply_kept', good: true })) edit(undefined)
  }
  const remove = ({ id, title, text, rank, shipped }: SavedReply): Promise<boolean> =>
    change({ [id]: { removed: true } }, { key: 'reply_removed', good: true, undo: { [id]: shipped ? null : { title, text, rank } } })
  const toTop = ({ id, title, text }: SavedReply): Promise<boolean> =>
    change({ [id]: { title, text, rank: Math.min(0, ...replies.map((one) => one.rank)) - 1 } }, { key: 'reply_first_now', good: true })
  const full = replies.length >= mostReplies
  const shown = searchReplies(replies, search)
  return (
    <div class="sections" data-replies={replies.length}>
      <section>
        <p>{words('replies_what')}</p>
        <div class="row">
          <input type="search" class="search" aria-label={words('replies_search')} placeholder={words('replies_search')} value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
          <button type="button" class="main" data-new disabled={full || editing === 'new'} onClick={() => edit('new')}>{words('reply_new')}</button>
          <span class="soft">{words('replies_limit', writeNumber(replies.length), writeNumber(mostReplies))}</span>
        </div>
        <div role="status">
          {said && (
            <p class={said.good ? 'said said-ok' : 'said said-stop'} data-said={said.key}>
              {words(said.key)}{' '}
              {said.undo && <button type="button" class="quiet" data-undo onClick={() => void change(said.undo ?? {}, { key: 'reply_back', good: true })}>{words('undo')}</button>}
            </p>
          )}
        </div>
        {editing === 'new' && <ReplyForm title="" text="" save={(title, text) => save(crypto.randomUUID(), title, text)} leave={() => edit(undefined)} />}
      </section>
      <section aria-label={words('page_replies')}>
        {shown.length === 0 && <p class="soft">{words('replies_nothing')}</p>}
        <ul class="list">
          {shown.map((reply) => (
            <li key={reply.id} data-reply={reply.id}>
              {editing === reply.id
                ? <ReplyForm title={reply.title} text={reply.text} save={(title, text) => save(reply.id, title, text)} leave={() => edit(undefined)} />
                : <ReplyItem reply={reply} first={reply === replies[0]} edit={() => edit(reply.id)} remove={() => void remove(reply)} toTop={() => void toTop(reply)} />}
            </li>
          ))}
        </ul>
        <p class="soft">{words('replies_sync')}</p>
      </section>
    </div>
  )
}
