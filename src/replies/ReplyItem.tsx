import { useState } from 'preact/hooks'
import type { SavedReply } from '../core/replies.ts'
import { words } from '../platform/words.ts'

interface ReplyItemProps { readonly reply: SavedReply; readonly first: boolean; readonly edit: () => void; readonly remove: () => void; readonly toTop: () => void }

/** One reply and what can be done with it. */
export function ReplyItem({ reply, first, edit, remove, toTop }: ReplyItemProps) {
  const [copied, setCopied] = useState<boolean>()
  const copy = (): void => void navigator.clipboard.writeText(reply.text).then(() => setCopied(true), () => setCopied(false))
  const named = (key: 'reply_edit' | 'reply_remove' | 'reply_to_top' | 'copy'): { readonly 'aria-label': string } => ({ 'aria-label': `${words(key)}: ${reply.title}` })
  return (
    <>
      <hgroup>
        <h2><bdi>{reply.title}</bdi></h2>
        {first && <p class="soft">{words('reply_by_keys')}</p>}
      </hgroup>
      <p class="text" dir="auto">{reply.text}</p>
      <div class="row">
        <button type="button" data-edit {...named('reply_edit')} onClick={edit}>{words('reply_edit')}</button>
        <button type="button" data-copy {...named('copy')} onClick={copy}>{words('copy')}</button>
        {!first && <button type="button" data-top {...named('reply_to_top')} onClick={toTop}>{words('reply_to_top')}</button>}
        <button type="button" class="danger" data-remove {...named('reply_remove')} onClick={remove}>{words('reply_remove')}</button>
        <span role="status">{copied === undefined ? '' : words(copied ? 'note_copied' : 'note_not_copied')}</span>
      </div>
    </>
  )
}
