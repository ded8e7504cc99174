import type { Draft, Span } from './draft.ts'
import { foldCharacter } from './fold-character.ts'
import { graphemeAt } from './grapheme.ts'

const capital = /^\p{Lu}$/u

/** What folding made of a text that is not plain ASCII. Offsets are UTF-16 code units. */
export interface UnicodeFold {
  readonly typed: string
  readonly folded: string
  /** Typed offsets of each folded code unit. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Rising folded offsets at which something odd stood. */
  readonly oddities: readonly number[]
}

/** The draft of such a text: its spans are whole graphemes of what was typed. */
export function unicodeDraft({ typed, folded, starts, ends, oddities }: UnicodeFold): Draft {
  return {
    typed,
    folded,
    typedSpan(foldedStart, foldedEnd) {
      if (foldedEnd <= foldedStart) return { start: 0, end: 0 }
      const start = starts[foldedStart] ?? typed.length
      const end = ends[foldedEnd - 1] ?? typed.length
      const whole = { start: graphemeAt(typed, start).start, end: end > start ? graphemeAt(typed, end - 1).end : end }
      return endsInvisibly(typed, whole) ? { start: whole.start, end: whole.end + 1 } : whole
    },
    oddIn: (foldedStart, foldedEnd) => (oddities[firstAtLeast(oddities, foldedStart)] ?? Infinity) < foldedEnd,
    upperAt: (at) => capital.test(typed.charAt(starts[at] ?? typed.length)),
  }
}

/** Whether an invisible character follows a span that has one after each visible one: it belongs to the same disguise. */
function endsInvisibly(typed: string, { start, end }: Span): boolean {
  const next = typed.charAt(end)
  return next > '\x7f' && foldCharacter(typed.charCodeAt(end)).text === '' && foldCharacter(typed.charCodeAt(end)).odd && typed.slice(start, end).includes(next)
}

/** Index of the first of some rising numbers that is not below a limit; their count when all are. */
function firstAtLeast(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
