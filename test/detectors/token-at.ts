import { foldDraft, type Draft } from '../../src/core/draft.ts'
import { isA, startOf, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { clauseAround, type Clause } from '../../src/detectors/shapes/clause.ts'

const lex = newLexer()

/** What is read of a text around one of its words. The tokens hold until the next text. */
export interface TokenAt {
  readonly draft: Draft
  readonly tokens: Tokens
  readonly index: number
  readonly clause: Clause
}

/** Reads a text around the word that follows «. */
export function tokenAt(line: string): TokenAt {
  const start = line.indexOf('«')
  const draft = foldDraft(line.replaceAll(/[«»]/g, ''))
  const tokens = lex(draft.folded)
  for (let index = 0; index < tokens.count; index++) if (startOf(tokens, index) === start) return { draft, tokens, index, clause: clauseAround(tokens, index) }
  throw new Error(`no word begins at « in ${line}`)
}

type Find = (read: Omit<TokenAt, 'clause'>) => { readonly start: number; readonly end: number } | undefined

/** The text of a line with « and » around what is found from its tokens of some class. */
export function markFrom(line: string, mask: number, find: Find): string {
  const draft = foldDraft(line.replaceAll(/[«»]/g, ''))
  const tokens = lex(draft.folded)
  let marked = ''
  let done = 0
  for (let index = 0; index < tokens.count; index++) {
    const found = isA(tokens, index, mask) ? find({ draft, tokens, index }) : undefined
    if (found === undefined) continue
    const { start, end } = draft.typedSpan(found.start, found.end)
    if (start < done) continue
    marked += `${draft.typed.slice(done, start)}«${draft.typed.slice(start, end)}»`
    done = end
  }
  return marked + draft.typed.slice(done)
}
