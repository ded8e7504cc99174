import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { looksLikeCode } from '../../src/detectors/shapes/code-name.ts'
import { domainAt } from '../../src/detectors/shapes/domain.ts'

const lex = newLexer()

function isCode(text: string): boolean {
  const draft = foldDraft(text)
  const tokens = lex(draft.folded)
  const domain = domainAt(tokens, 0)
  if (domain === undefined) throw new Error(`no host in ${text}`)
  return looksLikeCode(tokens, draft, domain)
}

test.each(['System.Io.File', 'my.Class.de', 'np.data.Dataset.is', 'my.example.De', 'a.b.Class.c.de'])('%s has capitals as program text has them', (text) => {
  expect(isCode(text)).toBe(true)
})

test.each([
  'System.Io', 'System.Io. File', 'System.Io .File', 'System.Io,File', 'System.Io.file', 'System.Io.5', 'System.io.File', 'system.Io.File', 'System.Io File', 'Example.De', 'example.De',
  'My.Class.de', 'my.CLASS.de', 'my.class.de', 'my.b-Class.de', 'MY.EXAMPLE.DE', 'Kovac.Example.Com', 'my.class.de and Class', 'example.de.',
])('%s has not', (text) => {
  expect(isCode(text)).toBe(false)
})
