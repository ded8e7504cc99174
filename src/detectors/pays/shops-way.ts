import { isA, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasWord, type Clause } from '../shapes/clause.ts'
import { namesFiverr } from '../shapes/platform.ts'
import { isWorkedOn } from '../shapes/worked-on.ts'
import { classes } from '../words/classes.ts'
import { addingWords, customers, meansWords } from '../words/pay-asking-words.ts'

/** Whether a way to pay belongs to a shop that is worked on, to those who buy there, or to Fiverr itself. */
export function isShopsWay(tokens: Tokens, name: number, whole: Clause): boolean {
  const before = { first: whole.first, last: name - 1 }
  return isWorkedOn(tokens, whole, name) || hasWord(tokens, before, customers) || hasWord(tokens, before, addingWords) || isMovedBetween(tokens, name) || isWithinFiverr(tokens, name)
}

/** "from PayPal to Stripe". */
const isMovedBetween = (tokens: Tokens, name: number): boolean => isA(tokens, name - 2, classes.payment) && /^(?:from|von|desde|de|da|из|dari)$/.test(tokenText(tokens, name - 3))

/** "through Fiverr with PayPal": paid as it must be. */
const isWithinFiverr = (tokens: Tokens, name: number): boolean => meansWords.has(tokenText(tokens, name - 1)) && namesFiverr(tokens, name - 2) && meansWords.has(tokenText(tokens, name - 3))
