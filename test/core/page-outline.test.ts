import { expect, test } from 'vitest'
import { known, gap } from '../../src/core/known.ts'
import { asOutline, outlineOf } from '../../src/core/page-outline.ts'

const secret = 'maria_k wrote jo.doe@mail.example.com'
const facts = {
  page: known('thread' as const, 1), buyer: known(secret, 1), links: known({ orders: secret, gigs: undefined, profile: undefined }, 1),
  notices: known([{ id: 'spam-marked' as const, by: 'wording' as const, quote: secret }], 1), orders: known({ count: 1, active: true, quote: secret }, 1),
  draft: known([{ kind: 'email' as const, severity: 'breaks-rule' as const, disguised: false, certain: true, rule: 'contact-details', piece: secret }], 1),
  composer: known({ kind: 'textarea' as const, usable: true, length: 5, blank: false, refusesDraft: false }, 1), signedIn: gap('not-on-page'),
}

test('an outline says how a page stands without a word of it', () => {
  const outline = outlineOf(facts)
  expect(JSON.stringify(outline)).not.toContain('maria_k')
  expect(outline).not.toHaveProperty('buyer')
  expect(outline.notices?.known && outline.notices.value.map(({ id }) => id)).toEqual(['spam-marked'])
  expect(outline.draft?.known && outline.draft.value.map(({ kind }) => kind)).toEqual(['email'])
  expect(outline.composer).toEqual(facts.composer)
})

test('what a tab tells is taken by name and shape alone', () => {
  expect(asOutline({ page: known('thread', 1), buyer: known('x', 1), signedIn: 7, composer: { known: true }, __proto__: { notices: known([], 1) } })).toEqual({ page: known('thread', 1) })
  for (const value of [null, undefined, 'x', 3]) expect(asOutline(value)).toEqual({})
  expect(asOutline(JSON.parse(JSON.stringify(outlineOf(facts))))).toEqual(JSON.parse(JSON.stringify(outlineOf(facts))))
})

test('what stood where words stood is empty', () => {
  const { notices, draft, orders } = outlineOf(facts)
  expect(notices).toEqual(known([{ id: 'spam-marked', by: 'wording', quote: '' }], 1))
  expect(draft).toEqual(known([{ kind: 'email', severity: 'breaks-rule', disguised: false, certain: true, rule: 'contact-details', piece: '' }], 1))
  expect(orders).toEqual(known({ count: 1, active: true }, 1))
})

test('gaps are told as they are, and what was not read is not told', () => {
  const gaps = { page: gap('timed-out'), notices: gap('unsupported'), orders: gap('page-changed'), draft: gap('not-asked') }
  expect(outlineOf({ ...gaps, buyer: gap('not-on-page') })).toEqual(gaps)
  expect(outlineOf({})).toEqual({})
})

test.each([
  null, undefined, 'known', 7, {}, { known: true }, { known: true, value: 1 }, { known: true, seenAt: 1 }, { known: true, value: 1, seenAt: '1' }, { known: 1, value: 1, seenAt: 1 }, { value: 1, seenAt: 1 },
  { known: false }, { known: false, why: 7 }, { known: false, value: 1, seenAt: 1 }, { known: true, why: 'timed-out' }, { known: 0, why: 'timed-out' }, { why: 'timed-out' },
])('%j is no fact', (value) => {
  expect(asOutline({ page: value })).toEqual({})
})

test('inherited facts do not count', () => expect(asOutline(Object.create({ page: known('thread', 1) }))).toEqual({}))
