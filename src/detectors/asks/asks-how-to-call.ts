import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { callVerbs } from '../words/call-verbs.ts'
import { classes } from '../words/classes.ts'
import { weakPhone } from '../words/word-values.ts'
import { callReaderWords, howWords } from '../words/contact-ask-words.ts'
import { hasIn, hasWord, type Clause } from '../shapes/clause.ts'

/** Most tokens from "how" to the verb, and of such an ask. */
const near = 5
const mostTokens = 9

/** "what number can I reach you on?". */
function asksWhatNumber(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!/^(?:what|which)$/.test(tokenText(tokens, index - 1)) || tokens.value[index] !== weakPhone) return false
  for (let at = index + 1; at < clause.last; at++) if (/^(?:reach|call|ring|text|phone|contact)$/.test(tokenText(tokens, at)) && /^(?:you|u|ya)$/.test(tokenText(tokens, at + 1))) return /^(?:i|we)$/.test(tokenText(tokens, at - 1))
  return false
}

/** "tell me how I can call you", "dime cómo puedo llamarte". */
export function asksHowToCall(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.phone) || clause.last - clause.first >= mostTokens || hasIn(tokens, clause, classes.topic)) return false
  if (asksWhatNumber(tokens, index, clause)) return true
  const calls = callReaderWords.has(tokenText(tokens, index)) || (callVerbs.has(tokenText(tokens, index)) && hasIn(tokens, { first: index - 1, last: index + 1 }, classes.yours))
  return calls && hasWord(tokens, { first: Math.max(clause.first, index - near), last: index - 1 }, howWords) && clause.last - index <= 2
}
