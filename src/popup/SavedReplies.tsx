import { useState } from 'preact/hooks'
import { searchReplies, type SavedReply } from '../core/replies.ts'
import type { Inserted } from '../platform/protocol.ts'
import { words } from '../platform/words.ts'
import { insertReply } from '../probes/replies.ts'
import { kindWords } from '../ui/cause-words.ts'
import { pageAddress } from '../ui/full-pages.ts'
import { useReplies } from '../ui/use-replies.ts'

interface Outcome { readonly reply: SavedReply; readonly inserted: Inserted }

/** Saved replies, put into the message box with a press. What holds contact details is told before, what the box does not take is shown to be copied. */
export function SavedReplies({ tabId }: { readonly tabId: number }) {
  const replies = useReplies()
  const [search, setSearch] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  if (!replies) return null
  const insert = async (reply: SavedReply, anyway: boolean): Promise<void> => {
    setOutcome(undefined)
    const answer = await insertReply(tabId, reply, anyway)
    setOutcome({ reply, inserted: answer.ok ? answer.value : { done: 'not-taken', text: reply.text, kinds: [] } })
  }
  const shown = searchReplies(replies, search)
  return (
    <details class="replies">
      <summary><h2>{words('replies_saved')}</h2></summary>
      <input type="search" aria-label={words('replies_search')} placeholder={words('replies_search')} value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      <ul>
        {shown.map((reply) => <li key={reply.id}><button type="button" data-reply={reply.id} onClick={() => void insert(reply, false)}><bdi>{reply.title}</bdi></button></li>)}
      </ul>
      {shown.length === 0 && <p class="soft">{words('replies_nothing')}</p>}
      <div role="status">{outcome && <Outcome outcome={outcome} insert={insert} />}</div>
      <p class="soft">{words('replies_never_sends')} <a href={pageAddress('replies')} target="_blank">{words('replies_change')}</a></p>
    </details>
  )
}

function Outcome({ outcome: { reply, inserted }, insert }: { readonly outcome: Outcome; readonly insert: (reply: SavedReply, anyway: boolean) => Promise<void> }) {
  const { done, text, kinds } = inserted
  return (
    <div class="outcome" data-inserted={done}>
      <p>{done === 'findings' ? words('replies_findings', kinds.map(kindWords).join(', ')) : words(`replies_${done === 'no-box' ? 'no_box' : done === 'not-taken' ? 'not_taken' : 'inserted'}`)}</p>
      {done === 'findings' && <button type="button" data-anyway onClick={() => void insert(reply, true)}>{words('replies_anyway')}</button>}
      {(done === 'not-taken' || done === 'no-box') && (
        <>
          <textarea readOnly rows={4} aria-label={reply.title} value={text} />
          <button type="button" data-copy onClick={() => void navigator.clipboard.writeText(text)}>{words('copy')}</button>
        </>
      )}
    </div>
  )
}
