import { isA, kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'

/** Most tokens before a name that belong to the same ask ("dm me on"). */
const mostTokens = 6

/** Index of the first token of the words that lead straight to a name: "my", "add me on". The name's own index when there are none. */
export function leadIn(tokens: Tokens, name: number): number {
  let first = name
  for (let at = name - 1; at >= 0 && name - at <= mostTokens; at--) {
    if (lineEndsAfter(tokens, at) || kindOf(tokens, at) === signToken) break
    if (isA(tokens, at, classes.mine | classes.contact) && !(at === name - 1 && tokenText(tokens, at) === 'text')) first = at
    else if (!isA(tokens, at, classes.link)) break
  }
  return first
}
