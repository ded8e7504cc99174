import { createLexer } from '../core/lexer.ts'
import { kindOf, signToken, type Tokens } from '../core/tokens.ts'
import { detectors } from './index.ts'
import { classes } from './words/classes.ts'
import { lexicon } from './words/lexicon.ts'

/** What detectors start from. A number may begin with "double", and is none without digits. */
const marks = detectors.reduce((all, { triggers }) => all | triggers, classes.repeat)

/** A lexer that knows every detector's words. */
export const newLexer = (): ReturnType<typeof createLexer> => createLexer(lexicon, { ...classes, marks, long: classes.digit })

/** What details are made of, or looked for near them, over the end of a sentence. */
const reaching = classes.number | classes.repeat | classes.at | classes.mailHost | classes.messenger | classes.payment | classes.phone | classes.mail | classes.contact | classes.scheme | classes.spokenSign | classes.account
/** Number words that are everyday words as well count for nothing on their own. */
const everyday = classes.common | classes.link | classes.ask

/** Whether a token may have to do with a detail in the sentence before or after. */
export function reachesOut(tokens: Tokens, index: number): boolean {
  const mask = tokens.classes[index] ?? 0
  if ((mask & (reaching | classes.digit | classes.dot)) === 0) return false
  if (kindOf(tokens, index) === signToken) return (mask & reaching) !== 0
  return (mask & reaching & ~(classes.at | classes.spokenSign)) !== 0 || (mask & everyday) === 0
}
