import { gapAfter, kindOf, signToken, startOf, tokenText, type Tokens } from '../../core/tokens.ts'

/** Folded offset at which the unbroken piece begins that ends with a token. */
export function pieceBefore(tokens: Tokens, last: number): number {
  let first = last
  while (first > 0 && last - first < 12 && gapAfter(tokens, first - 1) === 0 && (kindOf(tokens, first - 1) !== signToken || '._-@#:'.includes(tokenText(tokens, first - 1)))) first -= 1
  return startOf(tokens, first)
}
