import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { classes } from '../words/classes.ts'

/** What was looked through last: many dots of one text ask one after the other. */
let text = ''
let read: Tokens | undefined
let count = -1
let next = new Int32Array(256)

/** Index of the first token from `index` on that may be a top-level domain, `Infinity` if there is none. */
export function nextTopLevel(tokens: Tokens, index: number): number {
  if (read !== tokens || text !== tokens.text || count !== tokens.count) readThrough(tokens)
  return index < 0 || index >= count ? Infinity : (next[index] ?? -1) < 0 ? Infinity : (next[index] ?? Infinity)
}

function readThrough(tokens: Tokens): void {
  read = tokens
  text = tokens.text
  count = tokens.count
  if (next.length < count) next = new Int32Array(count * 2)
  let last = -1
  for (let at = count - 1; at >= 0; at--) {
    // An internationalised one begins with "xn--".
    if (isA(tokens, at, classes.topLevel) || tokenText(tokens, at) === 'xn') last = at
    next[at] = last
  }
}
