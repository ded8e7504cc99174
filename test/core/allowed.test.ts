import { expect, test } from 'vitest'
import type { FindingKind } from '../../src/core/finding-kind.ts'
import { isAllowed } from '../../src/core/allowed.ts'
import { checkDraft } from '../../src/fiverr/check-draft.ts'

const cases: readonly (readonly [string, FindingKind, string, boolean])[] = [
  ['portfolio.example.com', 'link', 'https://portfolio.example.com/work?x=1', true],
  ['portfolio.example.com', 'link', 'www.portfolio.example.com', true],
  ['https://portfolio.example.com/', 'link', 'portfolio.example.com', true],
  ['PORTFOLIO.example.com', 'link', 'portfolio.example.com/a', true],
  ['portfolio.example.com', 'link', 'portfolio.example.com.evil.example/', false],
  ['portfolio.example.com', 'link', 'https://portfolio.example.com@evil.example/', false],
  ['portfolio.example.com', 'link', 'other.portfolio.example.com', false],
  ['example.com', 'link', 'portfolio.example.com', false],
  ['https://portfolio.example.com/work', 'link', 'https://portfolio.example.com/other', false],
  ['jo@mail.example.com', 'email', 'Jo@mail.example.com', true],
  ['ｊｏ@mail.example.com', 'email', 'jo@mail.example.com', true],
  ['jo@mail.example.com', 'email', 'not.jo@mail.example.com', false],
  ['mail.example.com', 'email', 'jo@mail.example.com', false],
  ['', 'link', 'portfolio.example.com', false],
  ['https://', 'link', 'https://', false],
]
test.each(cases)('«%s» allowed, as %s, for %s: %s', (entry, kind, piece, expected) => expect(isAllowed(piece, kind, [entry])).toBe(expected))

test('an allowed detail is no finding, and all others still are', () => {
  const text = 'See portfolio.example.com or write to jo.doe@mail.example.com'
  expect(checkDraft(text, {}).map(({ kind }) => kind)).toEqual(['link', 'email'])
  expect(checkDraft(text, { allowed: ['portfolio.example.com'] }).map(({ kind }) => kind)).toEqual(['email'])
})
