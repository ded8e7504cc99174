import type { DraftFinding } from '../core/scan.ts'
import { words } from '../platform/words.ts'
import { kindWords } from '../ui/cause-words.ts'

/** What the detectors find in a reply, as it would count before an order. */
export function FoundInReply({ text, found }: { readonly text: string; readonly found: readonly DraftFinding[] }) {
  return (
    <div role="status">
      {found.length > 0 && <p class="soft">{words('reply_found')}</p>}
      <ul class="found">
        {found.map(({ kind, severity, start, end }) => (
          <li key={start} data-finding={kind}><mark class={severity}><bdi>{text.slice(start, end)}</bdi></mark> <span class="soft">{kindWords(kind)} · {words(severity === 'breaks-rule' ? 'note_breaks_rule' : 'note_may_be_held')}</span></li>
        ))}
      </ul>
    </div>
  )
}
