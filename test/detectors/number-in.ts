import { foldDraft, type Draft } from '../../src/core/draft.ts'
import type { Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { digitRunAt, type DigitRun } from '../../src/detectors/shapes/digit-run.ts'

const lex = newLexer()

/** The first run of more than three digits in a text. */
export function numberIn(text: string): { readonly tokens: Tokens; readonly draft: Draft; readonly run: DigitRun } {
  const draft = foldDraft(text)
  const tokens = lex(draft.folded)
  for (let at = 0; at < tokens.count; at++) {
    const run = digitRunAt(tokens, draft, at)
    if (run !== undefined && run.digits > 3) return { tokens, draft, run }
  }
  throw new Error(`no digits in ${text}`)
}
