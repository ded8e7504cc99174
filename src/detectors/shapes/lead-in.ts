import { gapAfter, isA, isSign, kindOf, lineEndsAfter, signToken, tokenText, type Tokens } from '../../core/tokens.ts'
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

/** Whether two tokens are the first and the last word of a text. */
function isWholeText(tokens: Tokens, first: number, last: number): boolean {
  for (let at = 0; at < first; at++) if (at > mostTokens || kindOf(tokens, at) !== signToken) return false
  for (let at = last + 1; at < tokens.count; at++) if (at > last + mostTokens || kindOf(tokens, at) !== signToken) return false
  return true
}

/** Index of the token at which an account with its name begins: the name, or the words that lead to it where nothing else is said. */
export function accountStart(tokens: Tokens, name: number, last: number): number {
  const first = leadIn(tokens, name)
  return isWholeText(tokens, first, last) ? first : name
}

/** "bhim upi: …", "dana/ovo …", "FB messenger: …": index of the first of names that stand directly side by side. */
export function firstName(tokens: Tokens, name: number, mask: number): number {
  if (isA(tokens, name - 1, mask) && gapAfter(tokens, name - 1) === 1) return name - 1
  return isSign(tokens, name - 1, '/') && gapAfter(tokens, name - 1) === 0 && isA(tokens, name - 2, mask) ? name - 2 : name
}
