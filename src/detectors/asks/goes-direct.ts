import { isA, isSign, tokenText, type Tokens } from '../../core/tokens.ts'
import { hasIn, hasWord, windowIn, type Clause } from '../shapes/clause.ts'
import { cheaperWords } from '../words/question-words.ts'
import { cancelWords, comeWords } from '../words/ask-shape-words.ts'
import { classes } from '../words/classes.ts'

/** Most tokens between two words of one ask. */
const near = 5

/** "let's deal directly", "cancel the order and come to me direct". */
export function goesDirect(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!isA(tokens, index, classes.direct)) return false
  if (tokenText(tokens, index).endsWith('middleman')) return hasIn(tokens, clause, classes.ask)
  const around = windowIn(clause, index, near)
  const deals = (hasIn(tokens, around, classes.talk) || /^(?:go|do|it|this)$/.test(tokenText(tokens, index - 1))) && hasIn(tokens, around, classes.ask | classes.save)
  return (deals && hasIn(tokens, clause, classes.platform | classes.fee | classes.outside)) || ((deals || hasWord(tokens, clause, cheaperWords)) && hasWord(tokens, clause, cancelWords)) || comesToMe(tokens, index, clause)
}

/** "hire me directly next time", "order from me direct, 30% cheaper": a verb, the writer, and what makes it better. */
function comesToMe(tokens: Tokens, index: number, clause: Clause): boolean {
  if (!hasIn(tokens, { first: Math.max(clause.first, index - 3), last: Math.min(clause.last, index + 2) }, classes.mine)) return false
  let verb = false
  let better = false
  for (let at = clause.first; at <= clause.last; at++) {
    verb ||= comeWords.has(tokenText(tokens, at)) && index - at <= near && at < index
    better ||= cheaperWords.has(tokenText(tokens, at)) || /^(?:cancel|instead|cancela|cancelar)$/.test(tokenText(tokens, at)) || isSign(tokens, at, '%') || (tokenText(tokens, at) === 'next' && tokenText(tokens, at + 1) === 'time')
  }
  return verb && better
}
