import type { Draft, Span } from './draft.ts'
import { keptDraft } from './kept-draft.ts'
import { signToken, type Tokens } from './tokens.ts'

/** Fewest single characters in a row that count as one word typed with space between its letters. */
const fewestLetters = 3
/** The same for letters among digits, as in an account number. */
const fewestMixed = 12

/**
 * The draft with words like "g m a i l", "g-m-a-i-l" or "g . m . a . i . l" typed together, or `undefined` when it has none.
 * Offsets still lead back to the typed text.
 */
export function collapseSpaced(draft: Draft, tokens: Tokens): Draft | undefined {
  if (tokens.singles < 2) return undefined
  const runs = findRuns(tokens)
  if (runs.length === 0) return undefined
  return keptDraft(draft, withoutSpace(draft, tokens, runs))
}

function* withoutSpace(draft: Draft, tokens: Tokens, runs: readonly Run[]): Generator<Span> {
  let done = 0
  for (const { first, last, step } of runs) {
    yield { start: done, end: tokens.start[first] ?? 0 }
    for (let index = first; index <= last; index += step) yield { start: tokens.start[index] ?? 0, end: tokens.end[index] ?? 0 }
    done = tokens.end[last] ?? 0
  }
  yield { start: done, end: draft.folded.length }
}

interface Run {
  readonly first: number
  readonly last: number
  /** 1 when only space separates the letters, 2 when each second token is a separating sign. */
  readonly step: number
}

const isSingle = (tokens: Tokens, index: number): boolean => index < tokens.count && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1

const codeAt = (tokens: Tokens, index: number): number => tokens.text.charCodeAt(tokens.start[index] ?? 0)
const isLetterCode = (code: number): boolean => code >= 97 && code <= 122
const isPart = (code: number): boolean => isLetterCode(code) || (code >= 48 && code <= 57) || code === 46 || code === 58 || code === 47 || code === 64

function findRuns(tokens: Tokens): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < tokens.count; ) {
    const run = isSingle(tokens, index) && isLetterCode(codeAt(tokens, index)) ? (runFrom(tokens, index, 2) ?? runFrom(tokens, index, 1)) : undefined
    if (run !== undefined) runs.push(run)
    index = run === undefined ? index + 1 : run.last + 1
  }
  return runs
}

/** The longest run of single characters from a letter on, with one and the same separation throughout. */
function runFrom(tokens: Tokens, first: number, step: number): Run | undefined {
  const gap = (index: number): number => (tokens.start[index + 1] ?? Infinity) - (tokens.end[index] ?? 0)
  const width = gap(first)
  const separator = step === 2 ? codeAt(tokens, first + 1) : 0
  if (step === 2 && (tokens.kind[first + 1] !== signToken || !'.-_*|~/+,'.includes(String.fromCharCode(separator)))) return undefined
  if (step === 1 && (width < 1 || width > 3)) return undefined
  let last = first
  let letters = 1
  for (let next = first + step; next < tokens.count && isSingle(tokens, next) && isPart(codeAt(tokens, next)); next += step) {
    if (gap(last) !== width && !(step === 1 && gap(last) <= 3 && gap(last) >= 1)) break
    if (step === 2 && (!isSingle(tokens, last + 1) || codeAt(tokens, last + 1) !== separator || gap(last + 1) !== width)) break
    if (isLetterCode(codeAt(tokens, next))) letters += 1
    last = next
  }
  if (step === 1) while (last > first && gap(last - 1) > 3) last -= 1
  while (last > first && (codeAt(tokens, last) === 46 || codeAt(tokens, last) === 64)) last -= step
  const characters = (last - first) / step + 1
  return letters >= fewestLetters || (letters > 1 && characters >= fewestMixed) ? { first, last, step } : undefined
}
