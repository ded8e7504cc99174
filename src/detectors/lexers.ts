import { createLexer } from '../core/lexer.ts'
import { classes } from './words/classes.ts'
import { lexicon } from './words/lexicon.ts'

/** A lexer that knows every detector's words. */
export const newLexer = (): ReturnType<typeof createLexer> => createLexer(lexicon, classes)
