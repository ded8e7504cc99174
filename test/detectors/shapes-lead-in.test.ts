import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { isA, tokenText, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { accountStart, firstName, leadIn } from '../../src/detectors/shapes/lead-in.ts'
import { classes } from '../../src/detectors/words/classes.ts'

const lex = newLexer()
const read = (text: string): Tokens => lex(foldDraft(text).folded)
const messenger = classes.messenger

/** The words that lead straight to the last messenger's name, the first of names side by side, and where an account of the next word begins. */
function leads(text: string): string {
  const tokens = read(text.replaceAll('⏎', '\n'))
  const name = Array.from({ length: tokens.count }, (_, at) => isA(tokens, at, messenger)).lastIndexOf(true)
  return [text, tokenText(tokens, leadIn(tokens, name)), tokenText(tokens, firstName(tokens, name, messenger)), tokenText(tokens, accountStart(tokens, name, Math.min(name + 1, tokens.count - 1)))].join(' | ')
}

test.each(`
my telegram jodoe | my | telegram | my
add me on telegram jodoe | add | telegram | add
text telegram jodoe | telegram | telegram | telegram
text me on telegram jodoe | text | telegram | text
text me telegram jodoe | text | telegram | text
the telegram jodoe | telegram | telegram | telegram
on telegram jodoe | telegram | telegram | telegram
my the telegram jodoe | my | telegram | my
my, telegram jodoe | telegram | telegram | telegram
my⏎telegram jodoe | telegram | telegram | telegram
my on on on on telegram jodoe | my | telegram | my
my on on on on on telegram jodoe | my | telegram | my
my on on on on on on telegram jodoe | telegram | telegram | telegram
hi my telegram jodoe | my | telegram | telegram
! my telegram jodoe | my | telegram | my
! ! ! my telegram jodoe ! | my | telegram | my
my telegram jodoe ! ! ! | my | telegram | my
my telegram jodoe ok | my | telegram | telegram
! ! ! ! ! ! ! my telegram jodoe | my | telegram | my
! ! ! ! ! ! ! ! my telegram jodoe | my | telegram | telegram
my telegram jodoe ! ! ! ! ! ! | my | telegram | my
my telegram jodoe ! ! ! ! ! ! ! | my | telegram | telegram
signal telegram jodoe | telegram | signal | telegram
signal  telegram jodoe | telegram | telegram | telegram
signal/telegram jodoe | telegram | signal | telegram
signal /telegram jodoe | telegram | signal | telegram
signal/ telegram jodoe | telegram | telegram | telegram
signal-telegram jodoe | telegram | telegram | telegram
my signal/telegram jodoe | telegram | signal | telegram
logo/telegram jodoe | telegram | telegram | telegram
telegram jodoe | telegram | telegram | telegram
`.trim().split('\n').map((line) => [line] as const))('%s', (expected) => {
  expect(leads(expected.split(' | ')[0] ?? '')).toBe(expected)
})
