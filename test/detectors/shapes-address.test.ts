import { expect, test } from 'vitest'
import { foldDraft } from '../../src/core/draft.ts'
import { newLexer } from '../../src/detectors/lexers.ts'
import { addressesIn } from '../../src/detectors/shapes/address.ts'

const lex = newLexer()

/** The first address of a text between « and », its host and path, how its dots are written, and whether it has a scheme. */
function addressIn(text: string): string {
  const draft = foldDraft(text)
  const [address] = addressesIn(lex(draft.folded), draft)
  if (address === undefined) return text
  const { start, end } = draft.typedSpan(address.start, address.end)
  return [`${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`, address.host, address.path, address.form, address.scheme ? 'scheme' : ''].filter(Boolean).join(' | ')
}

test.each(`
«https://example.com» | example.com | glued | scheme
«https://example.com/a?b=c» | example.com | /a?b=c | glued | scheme
«https:// example.com» | example.com | glued | scheme
«https://   example.com» | example.com | glued | scheme
https://    «example.com» | example.com | glued
«https ://example.com» | example.com | glued | scheme
«https  ://example.com» | example.com | glued | scheme
https   ://example.com
12://example.com
://example.com
«https://user@example.com» | example.com | glued | scheme
«https://user:pass@example.com/a» | example.com | /a | glued | scheme
«https://user:pass:more:x@example.com» | example.com | glued | scheme
«https://user/x@example.com» | user | glued | scheme
«https://@example.com» | example.com | glued | scheme
«https://example.com:80/a» | example.com | :80/a | glued | scheme
«https://example.com:80» | example.com | :80 | glued | scheme
«https://intranet» | intranet | glued | scheme
«https://intranet/a» | intranet | glued | scheme
«https://intranet:80/a» | intranet | glued | scheme
«https://intranet?a» | intranet | glued | scheme
«https://intranet#a» | intranet | glued | scheme
https://x
«https://xy» | xy | glued | scheme
https://(«example.com») | example.com | glued
https://"example"
«https://éa» | ea | glued | scheme
https://日本
«https://example dot com» | example.com | word | scheme
https:// intranet
«https://192.0.2.10/a» | 192.0.2.10 | glued | scheme
«//example.com» | example.com | glued | scheme
«//example.com/a» | example.com | /a | glued | scheme
// «example.com» | example.com | glued
x//example.com
x «//example.com» | example.com | glued | scheme
///example.com
«//localhost» | localhost | glued | scheme
«//localhost:80/a» | localhost | glued | scheme
//localhosts
//example
//«example dot com» | example.com | word
//example.com(1)
//this.state.me
«//xn--bcher-kva.example.com» | xn--bcher-kva.example.com | glued | scheme
«example.com» | example.com | glued
«EXAMPLE.com/A» | example.com | /a | glued
«example.com:80» | example.com | :80 | glued
«example.com:80/a» | example.com | :80/a | glued
«example.com:80»a | example.com | :80 | glued
«example.com»:123456 | example.com | glued
«example.com»: | example.com | glued
«example.com/» | example.com | / | glued
«example.com/a». | example.com | /a | glued
«example.com?a» | example.com | ?a | glued
«example.com#a» | example.com | #a | glued
«example.com» a | example.com | glued
«example.com /a» | example.com |  /a | glued
«example.com / a» | example.com |  / a | glued
«example.com / a / b» | example.com |  / a / b | glued
«example.com slash a» | example.com |  slash a | glued
«example.com slash a slash b-c_d.e» | example.com |  slash a slash b-c_d.e | glued
«example.com slash a». B | example.com |  slash a | glued
«example.com slash a». | example.com |  slash a | glued
«example.com slash a» slash | example.com |  slash a | glued
«example.com» slash (a) | example.com | glued
«example.com» slash a@b | example.com | glued
«example.com slash a» slash b@c | example.com |  slash a | glued
«example.com forwardslash a» | example.com |  forwardslash a | glued
«example.com» backslash a | example.com | glued
«example.com slash a slash b slash c slash d» slash e | example.com |  slash a slash b slash c slash d | glued
«example . com» | example.com | spaced
«example dot com» | example.com | word
«example (dot) com» | example.com | bracketed
«example·com» | example.com | other-sign
«"example" . com» | example.com | spaced
"«example . com» | example.com | spaced
x «"example" . com» | example.com | spaced
«sub.example.com» | sub.example.com | glued
«sub dot example dot com» | sub.example.com | word
«sub . example . com» | sub.example.com | spaced
«sub [dot] example [dot] com» | sub.example.com | bracketed
«sub [dot] example dot com» | sub.example.com | bracketed
sub dot «example (dot) com» | example.com | bracketed
«sub  dot  example dot com» | sub.example.com | word
«is dot example dot com» | is.example.com | word
on «example dot com» | example.com | word
«a.b.c.d.e.f.g.h.example.com» | a.b.c.d.e.f.g.h.example.com | glued
日本.«example.com» | example.com | glued
日本«example.com» | example.com | glued
example.日本.com
«12.example.com» | 12.example.com | glued
/example.com
/«www.example.com» | www.example.com | glued
a/example.com
«www.example.com» | www.example.com | glued
www.example
«✪.com» | ✪.com | glued
✪ .com
x«✪.com» | ✪.com | glued
«example.com». | example.com | glued
example.comexample
example..com
«example.com»@home | example.com | glued
see «example.com», example.org | example.com | glued
see «www. example.com» | www.example.com | spaced
`.trim().split('\n').map((line) => [line] as const))('%s', (expected) => {
  expect(addressIn((expected.split(' | ')[0] ?? '').replaceAll(/[«»]/g, ''))).toBe(expected)
})
