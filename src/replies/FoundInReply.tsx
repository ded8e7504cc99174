import type { DraftFinding } from '../core/scan.ts'
import { words } from '../platform/words.ts'
import { kindWords, severityWords } from '../ui/cause-words.ts'

/** What the detectors find in a reply, as it would count before an order. */
export function FoundInReply({ text, found }: { readonly text: string; readonly found: readonly DraftFinding[] }) {
  return (
    <div role="status">
      {found.length > 0 && <p class="soft">{words('reply_found')}</p>}
      <ul class="found">
        {found.map(({ kind, severity, start, end }) => (
          <li key={start} data-finding={kind}><mark class={severity}><bdi>{text.slice(start, end)}</bdi></mark> {kindWords(kind)} <span class="soft">{severityWords(severity)}</span></li>
        ))}
      </ul>
    </div>
  )
}
