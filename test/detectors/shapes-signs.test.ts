import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { endOf, isA, startOf, type Tokens } from '../../src/core/tokens.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { dotAfter, dotBefore, leadsOn, signSpanAt } from '../../src/detectors/shapes/dots.ts'
import { classes } from '../../src/detectors/words/classes.ts'

const lex = newLexer()

/** The first dot or at-sign of a text between « and », with all that belongs to it; its form; whether another label may follow; whether it is a dot close enough to what stands beside. */
function signIn(text: string): string {
  const tokens: Tokens = lex(foldDraft(text).folded)
  const core = Array.from({ length: tokens.count }, (_, at) => isA(tokens, at, classes.dot | classes.at)).indexOf(true)
  const { first, last, form } = signSpanAt(tokens, core)
  const said = [form, leadsOn(tokens, core) ? 'leads on' : '', dotAfter(tokens, first - 1)?.core === core ? '' : 'not after', dotBefore(tokens, last + 1)?.core === core ? '' : 'not before']
  return [`${tokens.text.slice(0, startOf(tokens, first))}«${tokens.text.slice(startOf(tokens, first), endOf(tokens, last))}»${tokens.text.slice(endOf(tokens, last))}`, ...said].filter(Boolean).join(' | ')
}

test.each(`
a«.»b | glued | leads on
a «.» b | spaced
a«.» b | spaced
a «.»b | spaced | leads on
a«.» b | spaced
«.»b | spaced | leads on | not after
a«.»-b | glued | leads on
a«.»(b | glued | leads on
a«.» (com | spaced | leads on
a«.» (bb | spaced | leads on
a «(.)» b | bracketed
a«(.)»b | bracketed | leads on
a («.» b | spaced
a «.») b | spaced
a «[.]» b | bracketed
a «{.}» b | bracketed
a «<.>» b | bracketed
a [«.») b | glued
a «( . )» b | bracketed
a (  «.»  ) b | spaced
a («.»  ) b | spaced
a (  «.») b | spaced
a «((.))» b | bracketed | leads on
a «(((.)))» b | bracketed | leads on
a («(((.)))») b | bracketed | leads on
a «([.])» b | bracketed | leads on
a ( «(.)» ) b | bracketed
a ( «(.)») b | bracketed | leads on
a («(.)» ) b | bracketed
a «*.*» b | bracketed
a «-.-» b | bracketed
a «dot» b | word
a «(dot)» b | bracketed
a «[dot]» b | bracketed
a «"dot"» b | bracketed
a «'dot'» b | bracketed
a «-dot-» b | bracketed
a «.»dot. b | spaced | leads on
a «.»dot b | spaced | leads on
a «dot». b | word
a «.» dot . b | spaced | leads on
a«.» dot .b | spaced | leads on
a /«dot»\\ b | word
a \\«dot»/ b | word
a («dot»] b | word
a *«dot»_ b | word
a «=dot=» b | bracketed
a «^dot^» b | bracketed
a «:dot:» b | bracketed
a :«dot»; b | word
a «&dot;» b | bracketed
a «#dot#» b | bracketed
a >«dot»< b | word
a «<dot>» b | bracketed
a«@»b | glued | leads on | not after | not before
a «@» b | spaced | not after | not before
a «(@)» b | bracketed | not after | not before
a «[at]» b | bracketed | not after | not before
a «at» b | word | not after | not before
a «(at)» b | bracketed | not after | not before
a «((at))» b | bracketed | leads on | not after | not before
a«·»b | other-sign | leads on
a«.»b | glued | leads on
a     «.»b | spaced | leads on | not after
a    «.»b | spaced | leads on
a«.»     b | spaced | not before
a«.»    b | spaced
a     «dot» b | word | not after
a    «dot»    b | word
a «dot»     b | word | not before
www«.» b | spaced | leads on
www «.» com | spaced | leads on
a «dot» com | word | leads on
a «.» com | spaced | leads on
a«.»com | glued | leads on
a«.» com | spaced | leads on
a «.»com | spaced | leads on
«.») | spaced | not after
«dot» | word | not after | not before
a [«(.)»} b | bracketed | leads on
a *«(dot)»_ b | bracketed | leads on
`.trim().split('\n').map((line) => [line] as const))('%s', (expected) => {
  expect(signIn((expected.split(' | ')[0] ?? '').replaceAll(/[«»]/g, ''))).toBe(expected)
})
