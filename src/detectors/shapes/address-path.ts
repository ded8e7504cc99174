import { endOf, gapAfter, isSign, kindOf, lineEndsAfter, signToken, startOf, tokenText, wordToken, type Tokens } from '../../core/tokens.ts'
import { trimmedEnd } from './address-end.ts'
import type { Address } from './address.ts'
import type { Domain } from './domain.ts'

export function withPath(tokens: Tokens, domain: Domain, first: number, scheme: boolean): Address {
  const hostEnd = endOf(tokens, domain.last)
  let end = hostEnd
  const next = tokens.text.charAt(hostEnd)
  const port = /^:\d{1,5}(?!\d)/.exec(tokens.text.slice(hostEnd, hostEnd + 7))?.[0] ?? ''
  const after = tokens.text.charAt(hostEnd + port.length)
  if (after === '/' || after === '?' || after === '#') end = Math.max(hostEnd, trimmedEnd(tokens.text, hostEnd + port.length))
  else if (port !== '') end = hostEnd + port.length
  else if (next === ' ') end = spokenPathEnd(tokens, domain.last)
  return {
    first, lastOfHost: domain.last, start: startOf(tokens, first), end, host: domain.labels.join('.'), path: tokens.text.slice(hostEnd, end), form: domain.form, scheme,
  }
}

/** End of a path said in words: "dot me slash jo". */
function spokenPathEnd(tokens: Tokens, host: number): number {
  let last = host
  for (let parts = 0; parts < 4; parts++) {
    const isSlash = tokenText(tokens, last + 1) === 'slash' || tokenText(tokens, last + 1) === 'forwardslash' || (isSign(tokens, last + 1, '/') && gapAfter(tokens, last) > 0)
    if (!isSlash || kindOf(tokens, last + 2) === signToken || last + 2 >= tokens.count || lineEndsAfter(tokens, last + 1)) break
    const before = last
    last += 2
    while (gapAfter(tokens, last) === 0 && (kindOf(tokens, last + 1) !== signToken || isSign(tokens, last + 1, '_') || isSign(tokens, last + 1, '-') || (isSign(tokens, last + 1, '.') && gapAfter(tokens, last + 1) === 0 && kindOf(tokens, last + 2) === wordToken))) last += 1
    if (gapAfter(tokens, last) === 0 && isSign(tokens, last + 1, '@') && gapAfter(tokens, last + 1) === 0) return endOf(tokens, before)
  }
  return endOf(tokens, last)
}
