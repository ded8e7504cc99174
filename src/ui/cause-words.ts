import type { Question, Said } from '../core/answers.ts'
import type { Cause, Certainty, Finding, RepairId } from '../core/cause.ts'
import type { CauseId } from '../core/cause-id.ts'
import type { FindingKind, Severity } from '../core/finding-kind.ts'
import type { Gap } from '../core/known.ts'
import type { WordKey } from '../core/words.ts'
import { words } from '../platform/words.ts'
import type { ShownFact } from './shown-fact.ts'

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Id

type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}` ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}` : Name

/** The keys of words have underscores where ids have hyphens. */
const underscored = <Id extends string>(id: Id): Underscored<Id> => id.replaceAll('-', '_') as Underscored<Id>

/** Keys are in snake case where names in code are in camel case. */
const snake = <Name extends string>(name: Name): Snake<Name> => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as Snake<Name>

export const questionWords = (question: Question, buyer: string): string => words(`ask_${snake(question)}`, buyer)
export const saidWords = (said: Said): string => words(`said_${said}`)
export const factWords = (name: ShownFact): string => words(`fact_${snake(name)}`)

export const titleOf = (id: CauseId): string => words(`${underscored(id)}_title`)

/** The steps of a cause, easiest first. */
export const stepsOf = ({ id, steps }: Cause): readonly string[] =>
  Array.from({ length: steps }, (_, index) => words(`${underscored(id)}_step_${index + 1}` as WordKey))

export const gapWords = (why: Gap | 'broken'): string => words(`gap_${underscored(why)}`)
export const kindWords = (kind: FindingKind): string => words(`kind_${underscored(kind)}`)
/** A kind at the start of a line. */
export const kindTitle = (kind: FindingKind): string => words(`note_kind_${underscored(kind)}`)
export const severityWords = (severity: Severity): string => words(`severity_${underscored(severity)}`)
export const repairWords = (repair: RepairId): string => words(`repair_${underscored(repair)}`)
/** What a repair that changes something does, costs and may lose. */
export const repairCosts = (repair: RepairId): string => words(`repair_${underscored(repair)}_costs` as WordKey)

/** What the buyer sees while this lasts, for causes that have a message in question. */
export const buyerSees = ({ id, buyerSees: has }: Cause): string | undefined => (has ? words(`${underscored(id)}_buyer_sees` as WordKey) : undefined)

/** Certainty as a word; what only the article says is "Reported", and what changes nothing is a remark. */
export function certaintyWords(cause: Cause, finding: Finding): string {
  if (cause.support === 'article') return words('certainty_reported')
  const certainty: Certainty = finding.certainty
  return words(`certainty_${certainty}`)
}
