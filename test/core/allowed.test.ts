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
  [' jo@mail.example.com ', 'email', 'jo@mail.example.com', true],
  ['+1 202  555 0143', 'phone', '+1 202 555 0143', true],
  ['+12025550143', 'phone', '+1 202 555 0143', false],
  ['https://portfolio.example.com/work', 'email', 'portfolio.example.com/work', false],
  ['example.com/?to=https://portfolio.example.com', 'link', 'example.com/?to=portfolio.example.com', false],
  ['example.com/www.b', 'link', 'example.com/b', false],
  ['portfolio.example.com:8080', 'link', 'portfolio.example.com:8080/a', false],
  ['jo', 'handle', 'jo/7', false],
  ['', 'link', 'portfolio.example.com', false],
  ['https://', 'link', 'https://', false],
]
test.each(cases)('«%s» allowed, as %s, for %s: %s', (entry, kind, piece, expected) => expect(isAllowed(piece, kind, [entry])).toBe(expected))

test('nothing is allowed by an empty list, and one entry of several is enough', () => {
  expect(isAllowed('jo@mail.example.com', 'email', [])).toBe(false)
  expect(isAllowed('jo@mail.example.com', 'email', ['al@mail.example.com', 'jo@mail.example.com'])).toBe(true)
})

test('an allowed detail is no finding, and all others still are', () => {
  const text = 'See portfolio.example.com or write to jo.doe@mail.example.com'
  expect(checkDraft(text, {}).map(({ kind }) => kind)).toEqual(['link', 'email'])
  expect(checkDraft(text, { allowed: ['portfolio.example.com'] }).map(({ kind }) => kind)).toEqual(['email'])
})
