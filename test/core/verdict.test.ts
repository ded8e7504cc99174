import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/cause.ts'
import type { Facts, PageKind } from '../../src/core/facts.ts'
import { verdictOf, type Verdict } from '../../src/core/verdict.ts'
import { at, blind, box, healthy, missing } from '../causes/judged.ts'

const found = (effect: Finding['effect']) => [{ finding: { certainty: 'likely', effect, evidence: [] } as Finding }]
const over = (changes: Partial<Facts>, ...effects: readonly Finding['effect'][]): Verdict => verdictOf({ ...healthy, ...changes }, effects.flatMap(found))

test('a usable box and nothing against it is clear', () => expect(over({})).toBe('clear'))
test('what blocks blocks, what risks is a risk, the rest changes nothing', () => {
  expect(over({}, 'none', 'risks', 'blocks')).toBe('blocked')
  expect(over({}, 'none', 'risks')).toBe('at-risk')
  expect(over({}, 'none')).toBe('clear')
})

test.each<[PageKind, Verdict]>([
  ['thread', 'unknown'], ['contact', 'unknown'], ['order', 'unknown'], ['unreadable', 'unknown'], ['inbox-list', 'no-page'], ['login', 'no-page'], ['gigs', 'no-page'], ['seller-page', 'no-page'], ['elsewhere', 'no-page'],
])('%s without a box is %s', (page, verdict) => expect(over({ page: at(page), composer: missing('page-changed') })).toBe(verdict))

test('clear needs the box, what Fiverr says and the last message', () => {
  expect(over({ composer: box({ usable: false }) })).toBe('unknown')
  expect(over({ notices: missing('unsupported') })).toBe('unknown')
  expect(over({ lastMessage: missing('page-changed') })).toBe('unknown')
  expect(over({ lastMessage: missing('not-on-page') })).toBe('clear')
})

test('withheld access comes first: never no-page, never blocked', () => {
  expect(over({ access: at(false), page: missing('not-on-page') }, 'blocks')).toBe('unknown')
})

test('no tab is no page, a tab that says nothing is unknown', () => {
  expect(over({ page: missing('not-on-page') })).toBe('no-page')
  expect(over({ page: missing('timed-out') })).toBe('unknown')
  expect(verdictOf(blind, [])).toBe('unknown')
})

test('an account-level reason counts without a page', () => expect(over({ page: missing('not-on-page') }, 'blocks')).toBe('blocked'))
