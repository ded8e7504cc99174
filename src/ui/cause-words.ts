import type { Cause, Certainty, Finding, RepairId } from '../core/cause.ts'
import type { CauseId } from '../core/cause-id.ts'
import type { FindingKind, Severity } from '../core/finding-kind.ts'
import type { Gap } from '../core/known.ts'
import type { WordKey } from '../core/words.ts'
import { words } from '../platform/words.ts'

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Id

/** The keys of words have underscores where ids have hyphens. */
const underscored = <Id extends string>(id: Id): Underscored<Id> => id.replaceAll('-', '_') as Underscored<Id>

export const titleOf = (id: CauseId): string => words(`${underscored(id)}_title`)

/** The steps of a cause, easiest first. */
export const stepsOf = ({ id, steps }: Cause): readonly string[] =>
  Array.from({ length: steps }, (_, index) => words(`${underscored(id)}_step_${index + 1}` as WordKey))

export const gapWords = (why: Gap | 'broken'): string => words(`gap_${underscored(why)}`)
export const kindWords = (kind: FindingKind): string => words(`kind_${underscored(kind)}`)
export const severityWords = (severity: Severity): string => words(`severity_${underscored(severity)}`)
export const repairWords = (repair: RepairId): string => words(`repair_${underscored(repair)}`)

/** Certainty as a word; what only the article says is "Reported", and what changes nothing is a remark. */
export function certaintyWords(cause: Cause, finding: Finding): string {
  if (cause.support === 'article') return words('certainty_reported')
  const certainty: Certainty = finding.certainty
  return words(`certainty_${certainty}`)
}
