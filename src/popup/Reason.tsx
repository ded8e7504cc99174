import type { Evidence } from '../core/cause.ts'
import type { Found } from '../core/diagnose.ts'
import type { DraftPiece, OwnLinks } from '../core/facts.ts'
import type { FiverrTab } from '../platform/tabs.ts'
import { direction, words } from '../platform/words.ts'
import { age } from '../ui/age.ts'
import { buyerSees, certaintyWords, stepsOf, titleOf } from '../ui/cause-words.ts'
import { DraftPieces } from './DraftFindings.tsx'
import type { Actions } from './actions.ts'
import { RepairButtons } from './RepairButtons.tsx'

interface ReasonProps {
  readonly found: Found
  readonly now: number
  readonly tab: FiverrTab | undefined
  readonly links: OwnLinks | undefined
  readonly order: boolean
  readonly pieces: readonly DraftPiece[]
  readonly open?: boolean
  readonly actions: Actions
}

/** One reason: its name and certainty, what was seen for and against it, what to do. */
export function Reason({ found: { cause, finding, explainedBy }, now, tab, links, order, pieces, open = false, actions }: ReasonProps) {
  const sees = buyerSees(cause)
  return (
    <section class={open ? 'reason' : 'reason reason-folded'} data-cause={cause.id} data-certainty={finding.certainty}>
      <div class="line">
        <h2>{titleOf(cause.id)}</h2>
        <span class={`pill pill-${finding.effect}`}>{certaintyWords(cause, finding)}</span>
      </div>
      {explainedBy && <p class="soft">{words('explained_by', titleOf(explainedBy))}</p>}
      {pieces.length > 0 ? <DraftPieces pieces={pieces} order={order} /> : <ul class="evidence">{finding.evidence.map((one) => <EvidenceLine key={one.says} evidence={one} now={now} />)}</ul>}
      {(finding.against ?? []).length > 0 && (
        <>
          <h3>{words('section_against')}</h3>
          <ul class="evidence against">{finding.against?.map((one) => <EvidenceLine key={one.says} evidence={one} now={now} against />)}</ul>
        </>
      )}
      <ol>{stepsOf(cause).map((step) => <li key={step}>{step}</li>)}</ol>
      {sees && <p class="soft sees">{sees}</p>}
      {cause.repairs && <RepairButtons repairs={cause.repairs} cause={cause.id} help={cause.help} main={open} tab={tab} links={links} actions={actions} />}
    </section>
  )
}

function EvidenceLine({ evidence, now, against = false }: { readonly evidence: Evidence; readonly now: number; readonly against?: boolean }) {
  return (
    <li>
      <span class="mark" aria-hidden="true">{against ? '–' : '✓'}</span>
      <span>{words(evidence.says, ...(evidence.with ?? []))}</span>
      <span class="where">{words(`tier_${evidence.tier}`)}{evidence.tier === 'reported' ? '' : `${direction() === 'rtl' ? '،' : ','} ${age(evidence.seenAt, now)}`}</span>
    </li>
  )
}
