import type { Hint } from '../core/hint.ts'

const hour = 3_600_000
/** From when a wait is worth a word: a first answer sooner, since its 24 hours run. */
const long = { first: 12 * hour, later: 24 * hour }

/** The buyer has waited long: a short answer now is worth more than a long one later. */
export const prompt: Hint = {
  id: 'prompt',
  look: (_draft, { waited, firstAnswer }) => (waited !== undefined && waited >= (firstAnswer ? long.first : long.later) ? [] : null),
}
