import { createLexicon, type Lexicon } from '../../core/lexicon.ts'
import { classes } from './classes.ts'
import { entries } from './entries.ts'

/** Every word that some detector knows. A build puts the words in here as read already (`tools/packed-lexicon-plugin.ts`). */
export const lexicon: Lexicon = createLexicon(entries(), classes.head)
