import { createLexer, type LexerClasses } from '../../src/core/lexer.ts'
import { createLexicon, type Lexicon, type LexiconEntry } from '../../src/core/lexicon.ts'
import { tokenText } from '../../src/core/tokens.ts'

/** The class of every word of these lexicons, and those that the lexer gives. */
export const known = 1
export const classes: LexerClasses = { number: 4, at: 8, dot: 16, scheme: 32, head: 64, marks: known | 8, long: 128 }

export const lexiconOf = (...entries: readonly (Omit<LexiconEntry, 'classes'> & { readonly classes?: number })[]): Lexicon => createLexicon(entries.map((entry) => ({ classes: known, ...entry })), classes.head)

/** Reads a text by a lexicon: its tokens as they stand, known words in brackets, "!" before those in disguise. */
export function lexedBy(lexicon: Lexicon): (text: string) => string {
  const lex = createLexer(lexicon, classes)
  return (text) => {
    const tokens = lex(text)
    return Array.from({ length: tokens.count }, (_, index) => {
      const word = tokenText(tokens, index)
      const isKnown = ((tokens.classes[index] ?? 0) & known) !== 0
      return `${tokens.disguised[index] === 1 ? '!' : ''}${isKnown ? `[${word}]` : word}`
    }).join(' ')
  }
}
