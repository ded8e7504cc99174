import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { accountNumberAt } from '../../src/detectors/shapes/account-number.ts'

const lex = newLexer()

/** The first account number in a text between « and », and whether its own shape says what it is. */
function accountIn(text: string): string {
  const draft = foldDraft(text)
  const tokens = lex(draft.folded)
  for (let at = 0; at < tokens.count; at++) {
    const found = accountNumberAt(tokens, draft, at)
    if (found === undefined) continue
    return `${text.slice(0, found.start)}«${text.slice(found.start, found.end)}»${text.slice(found.end)} | ${found.sure ? 'sure' : found.mistyped === true ? 'mistyped' : 'maybe'}`
  }
  return text
}

// Example numbers of the standards and of the card networks' own tests: nobody's accounts.
test.each(`
«DE89 3704 0044 0532 0130 00» | sure
«DE89370400440532013000» | sure
«DE89-3704-0044-0532-0130-00» | sure
DE 89 3704 0044 0532 0130 00
DE89  3704 0044 0532 0130 00
DE89 3704  0044 0532 0130 00
DE89 3704.0044 0532 0130 00
iban «DE89 3704 0044 0532 0130 00» please | sure
iban:«DE89370400440532013000». | sure
DE89 3704 0044 0532 0130 001
DE89 3704 0044 0532 0130 00a
DE89 3704 0044 0532 0130 01
DE98 3704 0044 0532 0130 00
«GB82 WEST 1234 5698 7654 32» | sure
«gb82west12345698765432» | sure
«GB29 NWBK 6016 1331 9268 19» | sure
«FR14 2004 1010 0505 0001 3M02 606» | sure
«NO93 8601 1117 947» | sure
«MT84 MALT 0110 0001 2345 MTLC AST0 01S» | sure
«MT84MALT011000012345MTLCAST001S» | sure
«BE68 5390 0754 7034» | sure
XX82 WEST 1234 5698 7654 32
DE89 3704 0044
DE89
«TR33 0006 1005 1978 6457 8413 26» | sure
«TR330006100519786457841326» | sure
«NL91ABNA0417164300» | sure
my TR33
«IS14 0159 2600 7654 5510 7303 39» | sure
«4111 1111 1111 1111» | maybe
«4111-1111-1111-1111» | maybe
«4111111111111111» | maybe
«411111111111111 1» | maybe
card «4111 1111 1111 1111» ok | maybe
(«4111 1111 1111 1111») | maybe
a4111111111111111
#4111111111111111
«4111 1111 1111 1112» | mistyped
«4111 1111 1111 1111» 1 | maybe
«4111 1111 1111 1111» a | maybe
4111 1111 1111 1111a
4111 1111 1111 111
4111  1111 1111 1111
4111
4444 4444 4444 4444
«5555 5555 5555 4444» | maybe
«5105 1051 0510 5100» | maybe
5005 1051 0510 5100
5605 1051 0510 5100
«2223 0031 2200 3222» | maybe
2123 0031 2200 3222
2823 0031 2200 3222
«3530 1113 3330 0000» | maybe
3630 1113 3330 0000
«6011 1111 1111 1117» | maybe
6012 1111 1111 1117
«6221 1111 1111 1117» | mistyped
«6511 1111 1111 1117» | mistyped
6711 1111 1111 1117
7111 1111 1111 1117
1111 2222 3333 4444
«3782 822463 10005» | maybe
«3782 822463 10006» | mistyped
«378282246310005» | maybe
«371449635398431» | maybe
361449635398431
«3487 344936 71000» | mistyped
3587 344936 71000
37828224631000
3782 822463 1000
411111111111111
x 4111 1111
52908400098527886E0F7030069857D2E4169EE7
«0x52908400098527886E0F7030069857D2E4169EE7» | sure
wallet «0x52908400098527886E0F7030069857D2E4169EE7» ok | sure
0x52908400098527886E0F7030069857D2E4169EE
0x52908400098527886E0F7030069857D2E4169EE7a
«0x52908400098527886E0F7030069857D2E4169EE7», ok | sure
«bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4» | sure
«BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4» | sure
my «bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4»! | sure
bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5
«bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0» | sure
sol «Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1» | maybe
Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1A
key-«Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1» | maybe
«Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1Ab1»-key | maybe
1
a1b2
logo 2026
`.trim().split('\n').map((line) => [line] as const))('%s', (expected) => {
  expect(accountIn((expected.split(' | ')[0] ?? '').replaceAll(/[«»]/g, ''))).toBe(expected)
})
