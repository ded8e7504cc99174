import { createLexer } from '../core/lexer.ts'
import { classes } from './words/classes.ts'
import { lexicon } from './words/lexicon.ts'

/** What detectors start from. */
const marks =
  classes.at | classes.dot | classes.scheme | classes.mailHost | classes.messenger | classes.payment | classes.pay | classes.number | classes.digit | classes.repeat |
  classes.outside | classes.fee | classes.give | classes.direct | classes.mail | classes.phone

/** A lexer that knows every detector's words. */
export const newLexer = (): ReturnType<typeof createLexer> => createLexer(lexicon, { ...classes, marks, long: classes.digit })
