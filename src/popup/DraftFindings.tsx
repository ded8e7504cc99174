import type { DraftPiece } from '../core/facts.ts'
import type { FindingKind } from '../core/finding-kind.ts'
import { words, writeNumber } from '../platform/words.ts'
import { kindWords, severityWords } from '../ui/cause-words.ts'

interface DraftProps { readonly pieces: readonly DraftPiece[]; readonly order: boolean }

/** What the draft holds, as the matched pieces alone. */
export function DraftFindings({ pieces, order }: DraftProps) {
  return (
    <section class="draft">
      <div class="line">
        <h2>{words('section_draft')}</h2>
        <span class="pill pill-risks">{words('draft_count', writeNumber(pieces.length))}</span>
      </div>
      <DraftPieces pieces={pieces} order={order} />
    </section>
  )
}

/** What the sentence about contact details before an order speaks of. */
const contactKinds: readonly FindingKind[] = ['email', 'phone', 'handle', 'link']

export function DraftPieces({ pieces, order }: DraftProps) {
  // Where that sentence says it for all of them, none says it again.
  const alike = !order && pieces.every(({ kind, severity }) => severity === 'breaks-rule' && contactKinds.includes(kind))
  return (
    <>
      <ul class="pieces">
        {pieces.map(({ kind, severity, disguised, piece }, index) => (
          <li key={index} data-finding={kind}>
            <span class={`piece piece-${severity}`}><bdi>{piece}</bdi></span>
            <span class="where">{kindWords(kind)}</span>
            {(!alike || disguised) && <span class="soft">{[...(alike ? [] : [severityWords(severity)]), ...(disguised ? [words('draft_disguised')] : [])].join(' · ')}</span>}
          </li>
        ))}
      </ul>
      <p class="soft">{words(order ? 'draft_in_order' : 'draft_before_order')}</p>
    </>
  )
}
