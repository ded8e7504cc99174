import type { Tokens } from '../../core/tokens.ts'
import type { DigitRun } from './digit-run.ts'
import { isDate, isList } from './number-shape.ts'
import { isMeasured } from './other-number.ts'
import type { Nearness } from './phone-word.ts'

/** Whether number words make a number to dial rather than a count, a song or a few figures. */
export function isSpokenNumber(tokens: Tokens, run: DigitRun, near: Nearness): boolean {
  const { groups, words, plainWords, digits } = run
  const steps = groups.slice(1).map((group, at) => Number(group) - Number(groups[at]))
  const counting = steps.filter((step) => Math.abs(step) === 1).length
  const falls = steps.every((step) => step < 0) && near !== 'none' && digits >= 9
  if (groups.length >= 3 && counting >= steps.length * (near === 'none' ? 0.6 : 1) && !falls) return false
  if (near === 'none' && isList(run) && new Set(groups).size > 2) return false
  if (near === 'none' && run.separators.has(',') && groups.filter((group) => group.length === 2).length * 2 >= groups.length) return false
  if (isMeasured(tokens, run)) return false
  if (words > 0 && plainWords * 2 < words && !run.odd) return near !== 'none' && digits >= 7
  if (run.roman > 0 && (run.roman * 2 < groups.length || groups.length < 7)) return false
  if (run.spoken && words === 0) return near !== 'none' && digits >= 9 && digits <= 15
  if (words === 0) return digits >= (near === 'none' ? 9 : 7)
  if (words === 1 && isDate(tokens, run)) return false
  if (words < 3) return near !== 'none' && digits >= 7
  if (near === 'none') return digits >= 7 && words >= 5
  return digits >= 6 || (digits >= 4 && run.odd)
}
