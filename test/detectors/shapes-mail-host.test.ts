import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { endOf } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { hostAt, type Host } from '../../src/detectors/shapes/mail-host.ts'

const lex = newLexer()

/** A text, the host that it begins with, and the one behind a sign that can be nothing but "@", where that is another. */
function hostIn(text: string): string {
  const tokens = lex(foldDraft(text).folded)
  const show = (host: Host | undefined): string => (host === undefined ? 'none' : [tokens.text.slice(0, endOf(tokens, host.last)), host.plain ? 'plain' : '', host.known ? 'known' : '', host.spelled === true ? 'spelled' : ''].filter(Boolean).join(' '))
  const [weak, strong] = [show(hostAt(tokens, 0)), show(hostAt(tokens, 0, true))]
  return `${tokens.text} | ${weak}${strong === weak ? '' : ` | strong: ${strong}`}`
}

test.each(`
example.com | example.com plain
example.com now | example.com plain
example . com | example . com
example . info | example . info
example . is | none | strong: example . is
example . studio | none | strong: example . studio
example. com | example. com
example dot com | example dot com spelled
example dot is | example dot is spelled
example dot me | example dot me spelled
example dot studio | example dot studio spelled
example (dot) studio | example (dot) studio
the dot studio | none | strong: the dot studio spelled
is dot com | is dot com spelled
my dot com | my dot com spelled
2x.com | none
12x.com | none
x2x.com | x2x.com plain
2xl.com | 2xl.com plain
gmail | gmail known
gmail.com | gmail.com plain known
gmail . com | gmail . com known
gmail dot com | gmail dot com known spelled
gmail com | gmail com known
gmail  com | gmail  com known
gmail     com | gmail known
gmail      com | gmail known
gmail co | gmail co known
gmail net | gmail net known
gmail company | gmail known
gmail,com | gmail,com known
gmail;com | gmail;com known
gmail/com | gmail/com known
gmail\\com | gmail\\com known
gmail-com | gmail-com known
gmail_com | gmail_com known
gmail:com | gmail:com known
gmail!com | gmail known
gmail, com | gmail known
gmail ,com | gmail known
gmail , com | gmail , com known
gmail , net | gmail known
gmail  , com | gmail known
gmail ,  com | gmail known
gmail ; com | gmail ; com known
gmail, dot, com | gmail, dot, com known
gmail, dot com | gmail, dot com known
gmail dot, com | gmail dot, com known
gmail; dot; com | gmail; dot; com known
gmail; dot com | gmail; dot com known
gmail, dot | gmail known
gmail, dot company | gmail known
gmail, dot de | gmail, dot de known
gmail, dot deco | gmail known
gmail, dot uncom | gmail known
gmail, . com | gmail known
gmail, then com | gmail known
gmail punktcom | gmail punktcom known
gmail dotcom | gmail dotcom known
gmail dotnet | gmail dotnet known
gmail dotcommon | gmail known
gmail 닷컴 | gmail 닷컴 known
"gmail" | "gmail" known
"gmail" com | "gmail" com known
"gmail" dot com | "gmail" dot com spelled
"gmail".com | "gmail".com plain
"gmail | none
gmail" com | gmail known
"example".com | "example".com plain
"example" | none
example | none
com | none
`.trim().split('\n').map((line) => [line] as const))('%s', (expected) => {
  expect(hostIn(expected.split(' | ')[0] ?? '')).toBe(expected)
})
