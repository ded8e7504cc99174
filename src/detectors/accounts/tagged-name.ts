import type { Candidate } from '../../core/detector.ts'
import { endOf, gapAfter, isA, isSign, kindOf, signToken, startOf, type Tokens } from '../../core/tokens.ts'
import { isName } from '../shapes/mailbox.ts'
import { weights } from '../shapes/weights.ts'
import { classes } from '../words/classes.ts'
import { pieceBefore } from './piece-before.ts'

/** "add jodoe#1234": a name with its number, as one messenger has them, behind a verb of getting in touch. */
export function taggedName(tokens: Tokens, number: number): Candidate | undefined {
  const name = number - 2
  if (!isSign(tokens, number - 1, '#') || gapAfter(tokens, number - 1) > 0 || gapAfter(tokens, name) > 0 || kindOf(tokens, name) === signToken || endOf(tokens, number) - startOf(tokens, number) !== 4 || gapAfter(tokens, number) === 0 && kindOf(tokens, number + 1) !== signToken) return undefined
  const start = pieceBefore(tokens, number)
  const verb = [name - 1, name - 2].some((at) => isA(tokens, at, classes.contact) && endOf(tokens, at) < start)
  return verb && isName(tokens, name) ? { start, end: endOf(tokens, number), certain: true, weight: weights.account } : undefined
}
